package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What only some people are asked is translated as a message of its own. */
class VariantsTranslatedTests {

  private static final Locale POLISH = Locale.of("pl");
  private static final String ASK = "questions/often/variants/driver/ask";
  private static final String LABEL = "questions/often/variants/driver/options/weekly";

  private final Map<String, String> files =
      new TreeMap<>(
          Map.of(
              "conversation.yaml",
              """
              conversation: small
              language: en
              title: A small one
              keywords: [SMALL]
              welcome: We ask about buses.
              more: You can change the times.
              questions:
                - {id: drives, ask: Do you drive a bus?, type: yes_no}
                - id: often
                  ask: How often do you ride?
                  type: choice
                  options: {daily: Every day, weekly: Once a week}
                  variants:
                    driver:
                      when: drives
                      ask: How often do you drive?
                      options: {weekly: Once or twice a week}
              thanks: Thank you.
              """,
              "pl.yaml",
              """
              status: checked
              checked_by: Ewa Example, interpreter
              title: Mały
              welcome: Pytamy o autobusy.
              more: Można zmienić godziny.
              questions:
                drives: {ask: Czy kierujesz autobusem?}
                often:
                  ask: Jak często jeździsz?
                  options: {daily: Codziennie, weekly: Raz w tygodniu}
                  variants:
                    driver: {ask: Jak często kierujesz?, options: {weekly: Raz lub dwa razy}}
              thanks: Dziękujemy.
              """));

  @Test
  void its_words_and_its_own_labels_follow_the_question() {
    WordTable table = table(files);
    PassageNames names = new PassageNames(table.passages());

    assertThat(table.passages())
        .filteredOn(passage -> "driver".equals(passage.variant()))
        .extracting(passage -> names.whole(passage, table.passages()))
        .containsExactly("Question 2, for driver", "Question 2, for driver, answer 2");
    assertThat(table.column(POLISH).orElseThrow().progress().whole()).isTrue();
  }

  @Test
  void its_length_counts_the_labels_that_it_leaves_as_they_are() {
    List<Passage> all = table(files).passages();
    Passage ask = all.stream().filter(one -> one.path().equals(ASK)).findFirst().orElseThrow();

    assertThat(PassageNames.labels(ask, all))
        .extracting(Passage::words)
        .containsExactly("Every day", "Once or twice a week");
  }

  @Test
  void without_them_the_language_is_not_whole_and_written_they_stand_by_their_ids() {
    Map<String, String> fewer = typed(files, ASK, "");
    assertThat(table(fewer).column(POLISH).orElseThrow().progress().whole()).isFalse();

    Map<String, String> again = typed(fewer, ASK, "Jak często Pan kieruje?");
    assertThat(again.get("pl.yaml"))
        .contains("      driver:\n", "        ask: Jak często Pan kieruje?");
    assertThat(table(again).column(POLISH).orElseThrow().progress().whole()).isTrue();
    assertThat(again.get("conversation.yaml")).isEqualTo(files.get("conversation.yaml"));
  }

  @Test
  void what_changed_since_it_was_translated_is_shown() {
    Map<String, String> translated = typed(files, LABEL, "Raz, dwa razy");
    translated.computeIfPresent(
        "conversation.yaml", (name, text) -> text.replace("Once or twice", "Twice"));
    assertThat(table(translated).column(POLISH).orElseThrow().cell(LABEL).state())
        .isEqualTo(Cell.State.CHANGED);
  }

  private static Map<String, String> typed(Map<String, String> files, String path, String words) {
    Contribution.Work work = new Contribution.Work(POLISH, Map.of(path, words), Map.of());
    return new TreeMap<>(Contribution.of(files, files, work).files());
  }

  private static WordTable table(Map<String, String> files) {
    return WordTable.of(files).orElseThrow();
  }
}
