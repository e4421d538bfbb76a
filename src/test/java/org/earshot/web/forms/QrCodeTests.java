package org.earshot.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone's camera reads what we drew. */
class QrCodeTests {

  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int PIXELS = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sms:+447700900999?body=BREAKS",
        "https://wa.me/447700900999?text=%E0%AA%86%E0%AA%B0%E0%AA%BE%E0%AA%AE",
        "https://t.me/earshot_test_bot?start=BREAKS"
      })
  void it_leads_where_its_link_does(String link) throws Exception {
    assertThat(read(QrCode.of(link)).getText()).isEqualTo(link);
  }

  @Test
  void some_of_it_may_be_dirty() throws Exception {
    Object level =
        read(QrCode.of("sms:+447700900999?body=BREAKS"))
            .getResultMetadata()
            .get(ResultMetadataType.ERROR_CORRECTION_LEVEL);
    assertThat(level).hasToString("M");
  }

  @Test
  void as_a_picture_it_leads_there_too_and_is_large_enough_to_print() throws Exception {
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(QrCode.of("sms:+447700900999?body=BREAKS").png()));
    int side = picture.getWidth();
    assertThat(side).isBetween(1_200, 1_300).isEqualTo(picture.getHeight());
    assertThat(read(picture.getRGB(0, 0, side, side, null, 0, side), side).getText())
        .isEqualTo("sms:+447700900999?body=BREAKS");
  }

  private static Result read(QrCode code) throws Exception {
    int side = code.size() * PIXELS;
    int[] picture = new int[side * side];
    Arrays.fill(picture, 0xffffff);
    Matcher squares = SQUARE.matcher(code.path());
    while (squares.find()) {
      int left = Integer.parseInt(squares.group(1)) * PIXELS;
      int top = Integer.parseInt(squares.group(2)) * PIXELS;
      for (int y = top; y < top + PIXELS; y++) {
        Arrays.fill(picture, y * side + left, y * side + left + PIXELS, 0);
      }
    }
    return read(picture, side);
  }

  private static Result read(int[] picture, int side) throws Exception {
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))));
  }
}
