package org.earshot.web.documents;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that a PDF carries: DejaVu Sans, which has those of Europe and Arabic's. It has
 * neither all of Urdu's nor the scripts of India.
 */
enum Letters {
  PLAIN("DejaVuSans.ttf"),
  BOLD("DejaVuSans-Bold.ttf");

  static final String FAMILY = "DejaVu Sans";

  private static final CmapLookup DRAWN = PLAIN.signs();

  private final String file;

  Letters(String file) {
    this.file = file;
  }

  InputStream open() {
    return Objects.requireNonNull(
        Letters.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file));
  }

  /** Read without AWT, which wants fonts on the machine and finds none on many servers. */
  private CmapLookup signs() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean canDraw(int sign) {
    return DRAWN.getGlyphId(sign) != 0;
  }

  /** Whether each letter and mark of these words can be drawn. */
  static boolean drawn(String words) {
    return words.codePoints().filter(Letters::isSpoken).allMatch(Letters::canDraw);
  }

  /**
   * These words, as far as can be: a letter that cannot be drawn is spelt in Latin ones, and a sign
   * that cannot, as an emoji, is left out. Both would be boxes.
   */
  static String drawable(String words) {
    String spelt = drawn(words) ? words : Transliterator.getInstance("Any-Latin").transform(words);
    return spelt
        .codePoints()
        .filter(sign -> Character.isWhitespace(sign) || canDraw(sign))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSpoken(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.NON_SPACING_MARK
        || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
  }
}
