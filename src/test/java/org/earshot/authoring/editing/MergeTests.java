package org.earshot.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.earshot.authoring.editing.Clash.Side;
import org.junit.jupiter.api.Test;

/** Two officers at once: both keep their words, or choose. */
class MergeTests {

  private final Map<String, String> base = ShippedFiles.of("short-breaks");

  @Test
  void changes_of_different_questions_come_together() {
    Map<String, String> mine = Edits.replace("hours/ask", "look after", "care for").on(base);
    Map<String, String> theirs = Edits.replace("caring/ask", "someone", "anyone").on(base);

    Merge.Merged merged = merge(mine, theirs, Map.of());

    assertThat(merged.clashes()).isEmpty();
    assertThat(merged.files().get("conversation.yaml"))
        .contains("do you care for them", "look after anyone who")
        .contains("# the language of this file");
  }

  @Test
  void other_options_and_other_fields_of_one_question_come_together() {
    Map<String, String> mine =
        Edits.replace("hours/options/up_to_9", "or less", "at most").on(base);
    Map<String, String> theirs = Edits.replace("hours/ask", "a week", "each week").on(base);

    String main = merge(mine, theirs, Map.of()).files().get("conversation.yaml");

    assertThat(main).contains("9 hours at most", "hours each week");
  }

  @Test
  void the_same_words_changed_twice_are_shown_to_choose_from() {
    Map<String, String> mine = Edits.replace("hours/ask", "a week", "each week").on(base);
    Map<String, String> theirs = Edits.replace("hours/ask", "a week", "every week").on(base);

    List<Clash> clashes = merge(mine, theirs, Map.of()).clashes();

    assertThat(clashes).hasSize(1);
    Clash clash = clashes.getFirst();
    assertThat(clash.label())
        .isEqualTo("“How many hours each week do you look after them?”, Words");
    assertThat(clash.mine()).contains("each week");
    assertThat(clash.theirs()).contains("every week");
    Merge.Merged chosen =
        merge(mine, theirs, Map.of(clash.place(), new Clash.Choice(Side.MINE, clash.mine())));
    assertThat(chosen.clashes()).isEmpty();
    assertThat(chosen.files().get("conversation.yaml")).contains("each week");
  }

  @Test
  void a_question_moved_by_one_and_reworded_by_the_other_is_both() {
    Map<String, String> mine = Edits.move("good_at_listening", 0).on(base);
    Map<String, String> theirs = Edits.replace("good_at_listening/ask", "carers", "you").on(base);

    Sheet sheet = Sheet.of(merge(mine, theirs, Map.of()).files()).orElseThrow();

    assertThat(sheet.questions().getFirst().ask())
        .startsWith("How good are we at listening to you");
  }

  @Test
  void questions_added_by_both_are_both_there() {
    QuestionText one = EditsTests.ofType(org.earshot.flow.Type.TEXT);
    QuestionText other = EditsTests.ofType(org.earshot.flow.Type.DATE);
    Map<String, String> mine = Edits.add("hours", List.of(one)).on(base);
    Map<String, String> theirs = Edits.add(null, List.of(other)).on(base);

    Sheet sheet = Sheet.of(merge(mine, theirs, Map.of()).files()).orElseThrow();

    assertThat(sheet.questions())
        .extracting(QuestionText::id)
        .containsExactly(
            "caring",
            "hours",
            "new_text",
            "breaks",
            "notice",
            "good_at_listening",
            "anything_else",
            "new_date");
  }

  @Test
  void what_one_took_away_and_the_other_reworded_is_a_clash() {
    Map<String, String> mine = Edits.remove("anything_else", false).on(base);
    Map<String, String> theirs = Edits.replace("anything_else/ask", "want", "wish").on(base);

    List<Clash> clashes = merge(mine, theirs, Map.of()).clashes();

    assertThat(clashes).extracting(Clash::mine).containsExactly("");
    assertThat(clashes).extracting(Clash::theirs).first().asString().contains("wish");
  }

  @Test
  void a_translation_changed_meanwhile_is_kept() {
    Map<String, String> mine = Edits.replace("hours/ask", "a week", "each week").on(base);
    Map<String, String> theirs = new java.util.TreeMap<>(base);
    theirs.put("pl.yaml", base.get("pl.yaml") + "# looked at\n");

    Merge.Merged merged = merge(mine, theirs, Map.of());

    assertThat(merged.files().get("pl.yaml")).endsWith("# looked at\n");
    assertThat(merged.files().get("conversation.yaml")).contains("each week");
  }

  private Merge.Merged merge(
      Map<String, String> mine, Map<String, String> theirs, Map<String, Clash.Choice> choices) {
    return Merge.of(new Merge.Three(base, mine, theirs), choices);
  }
}
