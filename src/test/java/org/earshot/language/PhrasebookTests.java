package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasebookTests {

  private final Phrasebook phrasebook = ShippedLocales.phrasebook();

  @Test
  void a_pattern_without_arguments_is_said_as_it_stands() {
    assertThat(said("It''s '{'braces'}'", Map.of())).isEqualTo("It's {braces}");
    assertThat(said("don't", Map.of())).isEqualTo("don't");
  }

  @Test
  void places_are_filled_and_those_left_empty_are_shown() {
    assertThat(said("{a} and ''{b}''", Map.of("a", "one", "b", 2))).isEqualTo("one and '2'");
    assertThat(said("{a} and {b}", Map.of("a", "one"))).isEqualTo("one and {b}");
    assertThat(said("{n} people", Map.of("n", 12345))).isEqualTo("12,345 people");
  }

  @Test
  void plural_forms_follow_the_language() {
    String pattern = "{n, plural, one {# day} other {# days}}";
    assertThat(said(pattern, Map.of("n", 1))).isEqualTo("1 day");
    assertThat(said(pattern, Map.of("n", 3))).isEqualTo("3 days");
  }

  @Test
  void a_broken_pattern_is_refused() {
    assertThatThrownBy(() -> said("{n, plural", Map.of("n", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void directions_and_names() {
    assertThat(phrasebook.direction(Locale.of("ur"))).isEqualTo("rtl");
    assertThat(phrasebook.direction(Locale.of("gu"))).isEqualTo("ltr");
    assertThat(phrasebook.nameOf(Locale.of("pl"))).isEqualTo("Polski");
    assertThat(phrasebook.nameOf(Locale.of("tr"))).isEqualTo("Türkçe");
    assertThat(phrasebook.say(Locale.of("pl", "PL"), "yes", Map.of())).isEqualTo("Tak");
    assertThat(phrasebook.say(Locale.ENGLISH, "no_such_phrase", Map.of()))
        .isEqualTo("[no_such_phrase]");
  }

  @Test
  void many_threads_may_speak_at_once() throws Exception {
    List<Callable<String>> tasks =
        IntStream.range(0, 400)
            .<Callable<String>>mapToObj(
                n -> () -> phrasebook.say(Locale.of("pl"), "facts", Map.of("questions", n % 2 + 4)))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      int n = 0;
      for (Future<String> said : threads.invokeAll(tasks)) {
        assertThat(said.get()).startsWith(n++ % 2 == 0 ? "Mamy 4 pytania." : "Mamy 5 pytań.");
      }
    }
  }

  private String said(String pattern, Map<String, ?> arguments) {
    return phrasebook.format(Locale.ENGLISH, pattern, arguments);
  }
}
