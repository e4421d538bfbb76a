package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.translating.Cell.State;
import org.earshot.authoring.translating.Contribution.Clash;
import org.junit.jupiter.api.Test;

/** Two people translate at once, and neither loses a word. */
class ContributionTests {

  private static final Locale POLISH = Locale.of("pl");

  private final Map<String, String> base = Translated.files();

  @Test
  void different_messages_are_put_together() {
    Map<String, String> latest = typed(base, base, Map.of("more", "Godziny.")).files();
    Contribution ours =
        typed(base, latest, Map.of("thanks", "Dzięki.", "more", "Można zmienić godziny."));

    assertThat(ours.clashes()).isEmpty();
    assertThat(ours.changed()).isEqualTo(1);
    assertThat(words(ours.files(), "more")).isEqualTo("Godziny.");
    assertThat(words(ours.files(), "thanks")).isEqualTo("Dzięki.");
  }

  @Test
  void of_the_same_message_both_are_shown_and_neither_is_kept() {
    Map<String, String> latest = typed(base, base, Map.of("more", "Godziny.")).files();
    Contribution ours = typed(base, latest, Map.of("more", "Pory.", "thanks", "Dzięki."));

    assertThat(ours.clashes()).extracting(Clash::theirs, Clash::ours).hasSize(1);
    assertThat(ours.clashes().getFirst().theirs()).isEqualTo("Godziny.");
    assertThat(ours.clashes().getFirst().ours()).isEqualTo("Pory.");
    assertThat(ours.files()).isEqualTo(latest);
  }

  @Test
  void two_people_of_one_mind_do_not_clash() {
    Map<String, String> latest = typed(base, base, Map.of("more", "Godziny.")).files();
    assertThat(typed(base, latest, Map.of("more", "Godziny.")).clashes()).isEmpty();
  }

  @Test
  void what_was_translated_from_older_words_says_so() {
    Map<String, String> latest = Translated.reworded(base, "Thank you.", "Thanks a lot.");
    Contribution ours = typed(base, latest, Map.of("thanks", "Dzięki."));

    assertThat(ours.clashes()).isEmpty();
    assertThat(cell(ours.files(), "thanks").state()).isEqualTo(State.CHANGED);
  }

  @Test
  void a_message_that_was_taken_out_meanwhile_is_not_lost_in_silence() {
    Map<String, String> latest = new TreeMap<>(base);
    latest.put("conversation.yaml", Translated.OWN.replace("unit: pounds", "min: 1"));
    assertThat(typed(base, latest, Map.of("questions/pay/unit", "złote")).clashes()).hasSize(1);
  }

  @Test
  void nothing_typed_changes_nothing() {
    Contribution ours = typed(base, base, Map.of("thanks", " Dziękujemy. "));
    assertThat(ours.files()).isEqualTo(base);
    assertThat(ours.anything()).isFalse();
  }

  private static Contribution typed(
      Map<String, String> base, Map<String, String> latest, Map<String, String> words) {
    return Contribution.of(base, latest, new Contribution.Work(POLISH, words, Map.of()));
  }

  private static Cell cell(Map<String, String> files, String path) {
    return WordTable.of(files).orElseThrow().column(POLISH).orElseThrow().cell(path);
  }

  private static String words(Map<String, String> files, String path) {
    return cell(files, path).text();
  }
}
