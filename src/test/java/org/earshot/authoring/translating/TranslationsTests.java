package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.translating.Cell.State;
import org.earshot.authoring.translating.Column.Progress;
import org.junit.jupiter.api.Test;

/** A translation knows what it was made from, and who has read it. */
class TranslationsTests {

  private static final Locale POLISH = Locale.of("pl");
  private static final Locale WELSH = Locale.of("cy");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 25);

  private final Map<String, String> files = Translated.files();

  @Test
  void every_message_has_its_words_and_its_state() {
    WordTable table = table(files);

    assertThat(table.passages())
        .filteredOn(passage -> !passage.optional())
        .extracting(Passage::path)
        .containsExactly(
            "title",
            "welcome",
            "more",
            "questions/often/ask",
            "questions/often/options/daily",
            "questions/often/options/weekly",
            "questions/pay/ask",
            "questions/pay/unit",
            "thanks");
    assertThat(cell(files, "questions/often/options/daily"))
        .isEqualTo(new Cell("Codziennie", null, State.CHECKED, null));
    assertThat(polish(files).progress()).isEqualTo(new Progress(9, 9, 0));
  }

  @Test
  void changing_a_word_makes_a_checked_language_a_draft_and_keeps_the_rest_as_it_was() {
    Map<String, String> changed = typed(files, "thanks", "Dziękuję.");

    assertThat(polish(changed).draft()).isTrue();
    assertThat(polish(changed).checkedBy()).isNull();
    assertThat(cell(changed, "thanks").words()).isEqualTo("Dziękuję.");
    assertThat(cell(changed, "more").words()).isEqualTo("Można zmienić godziny.");
    assertThat(changed.get("pl.yaml"))
        .startsWith("# For translators: keep it short.\nstatus: draft\n");
    assertThat(changed.get("conversation.yaml")).isEqualTo(Translated.OWN);
  }

  @Test
  void what_changed_since_it_was_translated_is_shown_until_somebody_says_that_it_is_right() {
    Map<String, String> translated = typed(files, "thanks", "Dziękuję.");
    Map<String, String> reworded = Translated.reworded(translated, "Thank you.", "Thanks a lot.");

    assertThat(cell(reworded, "thanks").state()).isEqualTo(State.CHANGED);
    assertThat(polish(reworded).progress()).isEqualTo(new Progress(9, 9, 1));

    Passage thanks = table(reworded).passage("thanks").orElseThrow();
    Map<String, String> right = Translations.stillRight(reworded, POLISH, thanks);
    assertThat(cell(right, "thanks").state()).isEqualTo(State.DRAFT);
  }

  @Test
  void marks_of_a_word_processor_are_no_change() {
    Map<String, String> translated = typed(files, "more", "Można zmienić.");
    Map<String, String> same =
        Translated.reworded(translated, "change the times", "change\u00A0the  times");
    assertThat(cell(same, "more").state()).isEqualTo(State.DRAFT);
  }

  @Test
  void a_translation_that_never_said_what_it_was_made_from_is_marked_when_the_words_change() {
    Map<String, String> reworded = Translated.reworded(files, "Thank you.", "Thanks a lot.");
    assertThat(cell(reworded, "thanks").state()).isEqualTo(State.CHECKED);

    Map<String, String> marked = Stamps.on(files, reworded);

    assertThat(cell(marked, "thanks").state()).isEqualTo(State.CHANGED);
    assertThat(cell(marked, "more").state()).isEqualTo(State.CHECKED);
  }

  @Test
  void whoever_changes_both_at_once_has_translated_it() {
    Map<String, String> both = Translated.reworded(files, "Thank you.", "Thanks a lot.");
    both.computeIfPresent("pl.yaml", (name, text) -> text.replace("Dziękujemy", "Dzięki"));
    assertThat(Stamps.on(files, both)).isEqualTo(both);
  }

  @Test
  void only_a_whole_language_is_checked_and_it_says_by_whom_and_when() {
    Map<String, String> draft = typed(files, "thanks", "");
    assertThat(cell(draft, "thanks").state()).isEqualTo(State.MISSING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Translations.checked(draft, POLISH, "Ewa Example, interpreter", TODAY));

    Map<String, String> whole = typed(draft, "thanks", "Dziękujemy.");
    Map<String, String> checked =
        Translations.checked(whole, POLISH, "Ewa Example, interpreter", TODAY);

    assertThat(polish(checked).checkedBy()).isEqualTo("Ewa Example, interpreter");
    assertThat(polish(checked).checkedOn()).isEqualTo("2027-03-25");
    Map<String, String> reworded = Translated.reworded(checked, "How often?", "How often now?");
    assertThat(cell(reworded, "questions/often/ask").state()).isEqualTo(State.CHANGED);
    assertThat(polish(Translations.unchecked(checked, POLISH)).draft()).isTrue();
  }

  @Test
  void a_language_begins_empty_and_leaves_nothing_behind() {
    Map<String, String> begun = Translations.begun(files, WELSH);
    Column welsh = table(begun).column(WELSH).orElseThrow();
    assertThat(welsh.progress()).isEqualTo(new Progress(0, 9, 0));
    assertThat(Translations.without(begun, WELSH)).isEqualTo(files);
  }

  @Test
  void other_words_for_an_answer_are_a_list_and_no_reason_to_wait() {
    Map<String, String> changed =
        typed(files, "questions/often/synonyms/daily", "co dzień, stale\nzawsze");
    assertThat(cell(changed, "questions/often/synonyms/daily").words())
        .isEqualTo("co dzień\nstale\nzawsze");
    assertThat(polish(changed).progress()).isEqualTo(new Progress(9, 9, 0));
  }

  @Test
  void a_file_that_cannot_be_read_is_never_written_over() {
    files.put("pl.yaml", "status: [");
    assertThat(polish(files).readable()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> typed(files, "thanks", "Dziękuję."));
  }

  @Test
  void a_note_changes_no_words() {
    Contribution merge =
        Contribution.of(
            files,
            files,
            new Contribution.Work(POLISH, Map.of(), Map.of("more", "You may alter it")));
    assertThat(cell(merge.files(), "more").note()).isEqualTo("You may alter it");
    assertThat(polish(merge.files()).draft()).isFalse();
  }

  private static Map<String, String> typed(Map<String, String> files, String path, String words) {
    Contribution merge =
        Contribution.of(files, files, new Contribution.Work(POLISH, Map.of(path, words), Map.of()));
    assertThat(merge.clashes()).isEqualTo(List.of());
    return merge.files();
  }

  private static WordTable table(Map<String, String> files) {
    return WordTable.of(files).orElseThrow();
  }

  private static Column polish(Map<String, String> files) {
    return table(files).column(POLISH).orElseThrow();
  }

  private static Cell cell(Map<String, String> files, String path) {
    return polish(files).cell(path);
  }
}
