package org.earshot.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an officer's authenticator app and Earshot both know, and the codes that follow from it (RFC
 * 6238: six digits, new every 30 seconds).
 *
 * @param text in Base32, as apps take it
 */
record AppKey(String text) {

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final long SECONDS = CODES.getTimeStep().toSeconds();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;

  static AppKey fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new AppKey(new Base32().encodeToString(bytes));
  }

  /**
   * The half minute whose code this is: the present one or a neighbour, for telephones that are a
   * little fast or slow, and only one after the last that was used.
   */
  OptionalLong match(String code, Instant now, long lastUsed) {
    long present = now.getEpochSecond() / SECONDS;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(window -> window > lastUsed && Secrets.same(code(window), code))
        .findFirst();
  }

  private String code(long window) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(new Base32().decode(text), CODES.getAlgorithm()),
          Instant.ofEpochSecond(window * SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a key that we made", e);
    }
  }
}
