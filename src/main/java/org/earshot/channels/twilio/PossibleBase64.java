package org.earshot.channels.twilio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Twilio sometimes hands over a long SMS body in Base64 and does not say so. A long text that is
 * valid Base64 and decodes to readable text was one; nobody writes 60 letters without a space.
 */
final class PossibleBase64 {

  private static final int SHORTEST = 60;

  private PossibleBase64() {}

  static String decode(String body) {
    String packed = body.replace("\r", "").replace("\n", "");
    if (packed.length() < SHORTEST || packed.length() % 4 != 0) {
      return body;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(packed);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().allMatch(PossibleBase64::readable) ? text : body;
    } catch (IllegalArgumentException | CharacterCodingException notBase64) {
      return body;
    }
  }

  private static boolean readable(int letter) {
    return !Character.isISOControl(letter) || letter == '\n' || letter == '\r' || letter == '\t';
  }
}
