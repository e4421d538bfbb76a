package org.earshot.channels.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SplittingTests {

  @Test
  void a_short_text_stays_one() {
    assertThat(Splitting.atMost("Thank you.", 10)).containsExactly("Thank you.");
    assertThat(Splitting.atMost("", 10)).containsExactly("");
  }

  @Test
  void a_line_is_the_best_place_to_cut() {
    assertThat(Splitting.atMost("One. Two three\nfour five", 20))
        .containsExactly("One. Two three", "four five");
  }

  @Test
  void else_the_end_of_a_sentence() {
    assertThat(Splitting.atMost("One two three. Four five six", 22))
        .containsExactly("One two three.", "Four five six");
    assertThat(Splitting.atMost("ایک دو تین۔ چار پانچ چھ", 16))
        .containsExactly("ایک دو تین۔", "چار پانچ چھ");
  }

  @Test
  void else_between_words() {
    assertThat(Splitting.atMost("one two three four", 10)).containsExactly("one two", "three four");
  }

  @Test
  void a_web_address_stays_whole() {
    String url = "https://earshot.example/consultations/short-breaks/outcome";
    assertThat(Splitting.atMost("You can read all of it at " + url + " from today.", 70))
        .contains("You can read all of it at", url + " from today.");
  }

  @Test
  void a_grapheme_is_never_cut() {
    String family = "👨‍👩‍👧";
    List<String> parts = Splitting.atMost(family.repeat(5), 20);

    assertThat(parts).containsExactly(family.repeat(2), family.repeat(2), family);
  }

  @Property(tries = 300)
  void nothing_but_white_space_is_lost_and_nothing_is_too_long(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @IntRange(min = 20, max = 60) int limit) {
    List<String> parts = Splitting.atMost(text, limit);

    assertThat(parts)
        .isNotEmpty()
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(limit));
    assertThat(spaceless(String.join("", parts))).isEqualTo(spaceless(text));
  }

  private static String spaceless(String text) {
    StringBuilder rest = new StringBuilder();
    text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter))
        .forEach(rest::appendCodePoint);
    return rest.toString();
  }
}
