package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in a folder stand in for those in the jar; a broken one leaves its language out. */
class LocalesTests {

  private static final String WELSH =
      "{language: cy, name: Cymraeg, status: draft, phrases: {noted: Diolch.}, words: {yes: [ie]}}";

  @TempDir Path folder;

  @Test
  void a_file_in_the_folder_adds_a_language() throws IOException {
    Files.writeString(folder.resolve("cy.yaml"), WELSH);
    Locales locales = new Locales(new LocaleSettings(folder));
    Phrasebook phrasebook = new WrittenPhrasebook(locales);
    Locale welsh = Locale.of("cy");
    assertThat(phrasebook.languages()).contains(welsh, Locale.of("gu"));
    assertThat(phrasebook.nameOf(welsh)).isEqualTo("Cymraeg");
    assertThat(phrasebook.say(welsh, "noted", Map.of())).isEqualTo("Diolch.");
    assertThat(new WrittenLexicon(locales).words(welsh, "yes")).containsExactly("ie");
  }

  @Test
  void a_phrase_that_a_language_lacks_is_said_in_english() throws IOException {
    Files.writeString(folder.resolve("cy.yaml"), WELSH);
    Phrasebook phrasebook = new WrittenPhrasebook(new Locales(new LocaleSettings(folder)));
    assertThat(phrasebook.say(Locale.of("cy"), "progress", Map.of("number", 3, "total", 6)))
        .isEqualTo("Question 3 of 6.");
  }

  @Test
  void a_file_in_the_folder_stands_in_for_the_one_in_the_jar() throws IOException {
    String polish = WELSH.replace("cy", "pl").replace("draft", "checked, checked_by: Jan Nowak");
    Files.writeString(folder.resolve("pl.yaml"), polish);
    Phrasebook phrasebook = new WrittenPhrasebook(new Locales(new LocaleSettings(folder)));
    assertThat(phrasebook.checked(Locale.of("pl"))).isTrue();
    assertThat(phrasebook.patterns(Locale.of("pl"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{language: cy, name: [ | not valid YAML",
        "{language: pl, name: Cymraeg, status: draft} | this file should be called pl.yaml",
        "{language: cy, name: Cymraeg, status: checked} | checked_by: name who has checked",
        "{language: cy, name: Cymraeg, status: ready} | status: must be draft or checked",
        "{language: cy, status: draft} | name: a text is expected here",
        "{language: cy, name: C, status: draft, phrases: {noted: \"{n, plural\"}} | phrases.noted",
        "{language: cy, name: C, status: draft, phrases: {noted: \"{n, number}\"}} | only plain",
        "{language: cy, name: C, status: draft, words: {yes: ie}} | words.yes: a list of words",
        "{language: cy, name: C, status: draft, words: nothing} | words: names with values",
        "{language: cy, name: C, status: draft, monitoring: {sex: {ask: Rhyw?}}} | monitoring.sex.options:"
            + " at least two options are needed",
        "just words | names with values are expected here",
      })
  void a_broken_file_is_reported_and_its_language_left_out(String yaml, String finding)
      throws IOException {
    Files.writeString(folder.resolve("cy.yaml"), yaml);
    Locales locales = new Locales(new LocaleSettings(folder));
    assertThat(locales.unusable()).singleElement().asString().contains("cy.yaml", finding);
    assertThat(locales.byLanguage()).doesNotContainKey(Locale.of("cy")).containsKey(Locale.ENGLISH);
  }

  @Test
  void what_a_translator_has_still_to_do_is_said_in_sentences() throws IOException {
    Files.writeString(
        folder.resolve("tr.yaml"),
        """
        language: tr
        name: Türkçe
        status: draft
        phrases:
          progress: "{number}. soru."
          "yes": Evet
          "no": Hayır
          nonsense: Hm
        words:
          "yes": [e]
          "no": [hayır]
          helo: [x]
        """);

    Locales locales = new Locales(new LocaleSettings(folder));
    LocaleFile turkish = Objects.requireNonNull(locales.of(Locale.of("tr")));
    List<String> lacking = locales.lacking(turkish);

    assertThat(lacking)
        .anyMatch(
            line -> line.startsWith("Under phrases, these are missing: ") && line.contains("facts"))
        .contains("Under phrases, Earshot does not know nonsense.")
        .contains("The phrase progress must hold {number}, {total} and no other place.")
        .anyMatch(
            line -> line.startsWith("Under words, these are missing: ") && line.contains("stop"))
        .contains("Under words, Earshot does not know helo.")
        .contains("The phrase yes must stand in the list of words yes too.")
        .anyMatch(line -> line.startsWith("Under monitoring, these are missing: age_band"));
  }

  @Test
  void without_english_nothing_starts() throws IOException {
    Files.writeString(folder.resolve("en.yaml"), "{language: en, name: ");
    assertThatThrownBy(() -> new Locales(new LocaleSettings(folder)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("English")
        .hasMessageContaining("en.yaml");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThatThrownBy(() -> new Locales(new LocaleSettings(folder.resolve("nowhere"))))
        .hasMessageContaining("earshot.locales")
        .hasMessageContaining("nowhere");
  }
}
