package org.earshot.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other words for some people, changed like everything else about a question. */
class VariantEditsTests {

  private static final VariantText AWAY =
      new VariantText("away", "How many days before you go?", "'away' in breaks", Map.of());
  private static final VariantText CARING =
      new VariantText("caring", "Which would help you to care?", "caring", Map.of("day", "A club"));

  private final Map<String, String> plain = ShippedFiles.of("short-breaks");
  private final Map<String, String> files = in("anything_else", AWAY, in("breaks", CARING, plain));

  @Test
  void they_read_as_they_were_written_and_the_rest_stays_to_the_letter() {
    assertThat(question("breaks", files).variants()).containsExactly(CARING);
    assertThat(Edits.change(question("breaks", files)).on(files)).isEqualTo(files);
    assertThat(Edits.change(question("breaks", plain)).on(files).get("conversation.yaml"))
        .doesNotContain("A club");
    assertThat(files.get("conversation.yaml")).contains("# the language of this file");
  }

  @Test
  void what_is_taken_away_goes_from_every_language() {
    Map<String, String> translated =
        Map.of(
            "conversation.yaml",
            String.valueOf(files.get("conversation.yaml")),
            "pl.yaml",
            """
            status: draft
            questions:
              breaks:
                ask: Co?
                variants:
                  caring: {ask: Co pomoże?, options: {day: Klub}}
            """);
    QuestionText breaks = question("breaks", translated);
    List<OptionText> fewer =
        breaks.options().stream().filter(option -> !option.id().equals("day")).toList();

    assertThat(Edits.change(breaks.offering(fewer)).on(translated).get("pl.yaml"))
        .contains("Co pomoże?")
        .doesNotContain("Klub");
    assertThat(Edits.change(breaks.inWords(List.of())).on(translated).get("pl.yaml"))
        .contains("ask: Co?")
        .doesNotContain("variants", "Co pomoże?");
  }

  @Test
  void a_question_that_they_depend_on_stays_before_them_or_goes_with_them() {
    assertThatExceptionOfType(CannotEdit.class)
        .isThrownBy(() -> Edits.move("breaks", 99).on(files))
        .withMessageContaining("must come after it");
    assertThatExceptionOfType(CannotEdit.class)
        .isThrownBy(() -> Edits.remove("breaks", false).on(files));
    QuestionText breaks = question("breaks", files);
    List<OptionText> fewer =
        breaks.options().stream().filter(option -> !option.id().equals("away")).toList();
    assertThatExceptionOfType(CannotEdit.class)
        .isThrownBy(() -> Edits.change(breaks.offering(fewer)).on(files))
        .withMessageContaining("anything else");

    assertThat(question("anything_else", Edits.remove("breaks", true).on(files)).variants())
        .isEmpty();
  }

  @Test
  void each_can_be_played_by_itself() {
    QuestionText alone = question("breaks", Edits.only("breaks", "caring").on(files));

    assertThat(alone.ask()).isEqualTo("Which would help you to care?");
    assertThat(alone.label("day")).isEqualTo("A club");
    assertThat(alone.label("home")).isEqualTo("Help at home");
    assertThat(alone.variants()).isEmpty();
  }

  @Test
  void two_officers_who_write_different_ones_keep_both() {
    VariantText other = new VariantText("others", "Which do you want?", "!caring", Map.of());
    Map<String, String> mine =
        Edits.change(question("breaks", files).inWords(List.of(CARING, other))).on(files);
    Map<String, String> theirs =
        Edits.replace("breaks/variants/caring/ask", "Which", "What").on(files);

    Merge.Merged merged = Merge.of(new Merge.Three(files, mine, theirs), Map.of());

    assertThat(merged.clashes()).isEmpty();
    assertThat(question("breaks", merged.files()).variants())
        .extracting(VariantText::ask)
        .containsExactly("What would help you to care?", "Which do you want?");
  }

  @Test
  void the_same_one_reworded_by_both_is_shown_to_choose_from() {
    String place = "breaks/variants/caring/ask";
    Map<String, String> mine = Edits.replace(place, "Which", "What").on(files);
    Map<String, String> theirs = Edits.replace(place, "care", "look after").on(files);

    assertThat(Merge.of(new Merge.Three(files, mine, theirs), Map.of()).clashes())
        .extracting(Clash::label)
        .containsExactly(
            "“Which of these would help you? You can pick more than one.”, In other words for some"
                + " people, caring, Words");
  }

  @Test
  void versions_are_compared_in_words() {
    assertThat(Comparison.of(in("breaks", CARING, plain), plain))
        .flatExtracting(Comparison.Difference::lines)
        .extracting(Comparison.Line::before)
        .containsExactly(
            "Which would help you to care?",
            "A day centre: A club",
            "whose answer to “Do you look after someone who could not manage without…” is yes");
  }

  private static Map<String, String> in(
      String question, VariantText variant, Map<String, String> files) {
    return Edits.change(question(question, files).inWords(List.of(variant))).on(files);
  }

  private static QuestionText question(String id, Map<String, String> files) {
    return Sheet.of(files).orElseThrow().question(id).orElseThrow();
  }
}
