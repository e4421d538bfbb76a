package org.earshot.channels.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.channels.Message;
import org.earshot.flow.Standing;
import org.earshot.language.Phrasebook;
import org.earshot.language.Segments;
import org.earshot.language.ShippedLocales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we send reads in the right order on a telephone, also from right to left. */
class ReadingOrderTests {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Phrasebook phrasebook = ShippedLocales.phrasebook();
  private final ChannelFitting fitting = new ChannelFitting();

  @ParameterizedTest
  @ValueSource(strings = {"sms", "whatsapp", "telegram"})
  void telephone_numbers_stay_whole_in_every_language(String channel) {
    for (Locale language : phrasebook.languages()) {
      String said = phrasebook.say(language, "danger_contact", Map.of("phone", "0116 496 0000"));
      Message message = new Message(said, List.of(), false, "");
      String seen = seen(fitting.fit(channel, message).text());
      assertThat(seen).as(language.toString()).contains("116 123", "0116 496 0000", "NHS 111");
    }
  }

  @Test
  void a_number_keeps_its_plus_sign_in_front() {
    assertThat(seen(ReadingOrder.of("اتصل على +44 7700 900123 الآن"))).contains("+44 7700 900123");
  }

  @Test
  void a_space_that_holds_a_number_together_costs_nothing() {
    String said = phrasebook.say(Locale.of("ar"), "danger", Map.of());

    assertThat(Segments.of(ReadingOrder.of(said)).count()).isEqualTo(Segments.of(said).count());
  }

  @Test
  void lines_from_left_to_right_stay_as_they_are() {
    String mixed = "Call 116 123\nUrdu: 2 3 آج\n1. 2 3";

    assertThat(ReadingOrder.of(mixed)).isEqualTo(mixed);
  }

  @Test
  void phrases_of_languages_from_right_to_left_begin_with_a_letter_of_their_own() {
    Map<String, Object> nothing = new HashMap<>();
    for (Standing standing : Standing.values()) {
      standing.arguments().forEach(argument -> nothing.put(argument, ""));
    }
    List.of("questions", "minutes").forEach(number -> nothing.put(number, 3));
    phrasebook.languages().stream()
        .filter(language -> phrasebook.direction(language).equals("rtl"))
        .forEach(
            language -> {
              for (Standing standing : Standing.values()) {
                String said = phrasebook.say(language, standing.key(), nothing);
                boolean leftToRight =
                    new Bidi(said, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight();
                assertThat(leftToRight).as(language + " " + said).isFalse();
              }
            });
  }

  /** The text as it stands on a screen, from left to right. */
  private static String seen(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[text.length()];
    Character[] letters = new Character[text.length()];
    for (int i = 0; i < letters.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      letters[i] = text.charAt(i);
    }
    Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
    StringBuilder seen = new StringBuilder();
    for (char letter : letters) {
      seen.append(letter == NO_BREAK_SPACE ? ' ' : letter);
    }
    return seen.toString();
  }
}
