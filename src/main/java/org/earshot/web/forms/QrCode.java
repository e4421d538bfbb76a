package org.earshot.web.forms;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code as a drawing: one path of squares in a field of this many. */
public final class QrCode {

  /** As the standard asks. */
  private static final int QUIET = 4;

  /** Of a picture, in dots: sharp at 10 cm on paper. */
  private static final int WIDTH = 1_200;

  private static final int WHITE = 0xffffff;

  private final ByteMatrix squares;

  private QrCode(ByteMatrix squares) {
    this.squares = squares;
  }

  /** Readable with up to 15% of it torn off or dirty. */
  public static QrCode of(String text) {
    try {
      return new QrCode(
          Encoder.encode(
                  text,
                  ErrorCorrectionLevel.M,
                  Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
              .getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  /** In squares, with the quiet zone that a camera needs around it. */
  public int size() {
    return squares.getWidth() + 2 * QUIET;
  }

  /** Of an SVG. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        if (isDark(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** A file that can be made as large as one likes. */
  public byte[] svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="100mm" height="100mm" \
        shape-rendering="crispEdges"><rect width="100%%" height="100%%" fill="#fff"/>\
        <path d="%s" fill="#000"/></svg>
        """
        .formatted(size(), size(), path())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A picture of black and white dots, about 1,200 wide. */
  public byte[] png() {
    int dots = Math.ceilDiv(WIDTH, size());
    int width = dots * size();
    BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < width; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, isDark(x / dots, y / dots) ? 0 : WHITE);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private boolean isDark(int x, int y) {
    int column = x - QUIET;
    int row = y - QUIET;
    return column >= 0
        && row >= 0
        && column < squares.getWidth()
        && row < squares.getHeight()
        && squares.get(column, row) == 1;
  }
}
