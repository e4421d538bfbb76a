package org.earshot.web.forms;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as a drawing: one path of squares in a field of this many.
 *
 * @param size with the quiet zone that a camera needs around it
 * @param path of an SVG
 */
public record QrCode(int size, String path) {

  /** As the standard asks. */
  private static final int QUIET = 4;

  /** Readable with up to 15% of it torn off or dirty. */
  public static QrCode of(String text) {
    ByteMatrix squares = squares(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      for (int x = 0; x < squares.getWidth(); x++) {
        if (squares.get(x, y) == 1) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
  }

  private static ByteMatrix squares(String text) {
    try {
      return Encoder.encode(
              text,
              ErrorCorrectionLevel.M,
              Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }
}
