package org.earshot.consultations;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.earshot.TestDatabase;
import org.earshot.authoring.Finding;
import org.earshot.authoring.LibraryFixture;
import org.earshot.consultations.NewWords.Change;
import org.earshot.flow.Conversation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consultation that is open asks what it asked, in every language. */
@Tag("tables")
class SameQuestionsTests {

  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final String ASKED =
      """
      conversation: counted
      language: en
      title: Counted
      keywords: [COUNTED]
      welcome: We ask about care.
      more: You can change it.
      questions:
        - {id: long, ask: How long?, type: number, unit: hours}
      thanks: Thank you.
      """;
  private static final String TRANSLATED =
      """
      status: draft
      title: Contado
      welcome: Preguntamos por los cuidados.
      more: Puede cambiarlo.
      questions:
        long: {ask: ¿Cuánto tiempo?, unit: UNIT}
      thanks: Gracias.
      """;

  @TempDir Path folder;

  @Test
  void a_number_counts_in_the_same_unit_in_every_language_and_the_signer_sees_where_it_does_not() {
    Conversation before = conversation("horas");
    Conversation after = conversation("días");

    assertThat(SameQuestions.check(before, before)).isEmpty();
    assertThat(SameQuestions.check(before, after))
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .contains("counts in another unit");
    assertThat(WordChanges.between(before, after, List.of(Locale.ENGLISH, SPANISH)))
        .containsExactly(new Change(SPANISH, "Question long, unit", "horas", "días"));
  }

  private Conversation conversation(String unit) {
    LibraryFixture files = new LibraryFixture(TestDatabase.fresh(), folder);
    files.write("counted", "conversation.yaml", ASKED);
    files.write("counted", "es.yaml", TRANSLATED.replace("UNIT", unit));
    return requireNonNull(files.library().draft("counted").orElseThrow().conversation());
  }
}
