package org.earshot.authoring.translating;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.earshot.language.PlainMarks;

/**
 * Tells words from other words in a few characters, so that a translation can say what it was made
 * from. Marks that word processors change by themselves, and blanks, make no difference.
 */
final class Fingerprint {

  private static final int BYTES = 6;

  private Fingerprint() {}

  static String of(String words) {
    String plain = PlainMarks.of(words).replaceAll("\\s+", " ").strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
