package org.earshot.language;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a text costs as SMS, counted part by part: neither a pair of septets nor a grapheme is ever
 * cut in two, so that a text may take one part more than division says.
 *
 * @param units septets in GSM-7, UTF-16 units in UCS-2
 */
public record Segments(Encoding encoding, int count, int units) {

  /** A part has 140 octets, of which a text in several parts gives up 6 for its header. */
  public enum Encoding {
    GSM_7(160, 153),
    UCS_2(70, 67);

    private final int single;
    private final int part;

    Encoding(int single, int part) {
      this.single = single;
      this.part = part;
    }
  }

  public static Segments of(String text) {
    return Gsm7.covers(text) ? gsm(text) : ucs(text);
  }

  /**
   * The characters, each once, that keep a text from being sent in the GSM alphabet and so make its
   * parts less than half as long; none where nothing does.
   */
  public static Set<String> costly(String text) {
    Set<String> costly = new LinkedHashSet<>();
    text.codePoints()
        .mapToObj(Character::toString)
        .filter(letter -> !Gsm7.covers(letter))
        .forEach(costly::add);
    return costly;
  }

  private static Segments gsm(String text) {
    Filling filling = new Filling(Encoding.GSM_7);
    for (int i = 0; i < text.length(); i++) {
      filling.add(Gsm7.septets(text.charAt(i)));
    }
    return filling.segments();
  }

  private static Segments ucs(String text) {
    Filling filling = new Filling(Encoding.UCS_2);
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int from = graphemes.first();
    for (int to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
      filling.add(to - from);
      from = to;
    }
    return filling.segments();
  }

  /** Fills parts one after another. */
  private static final class Filling {
    private final Encoding encoding;
    private int full;
    private int used;
    private int units;

    Filling(Encoding encoding) {
      this.encoding = encoding;
    }

    void add(int size) {
      units += size;
      if (used + size > encoding.part && used > 0) {
        full++;
        used = 0;
      }
      used += size;
      while (used > encoding.part) {
        full++;
        used -= encoding.part;
      }
    }

    Segments segments() {
      return new Segments(encoding, units <= encoding.single ? 1 : full + 1, units);
    }
  }
}
