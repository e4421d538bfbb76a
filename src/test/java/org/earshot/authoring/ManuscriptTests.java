package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.earshot.TestDatabase;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscript.Saving;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officers write is kept state by state, and nobody's words are written over unseen. */
@Tag("tables")
class ManuscriptTests {

  private static final Author ASHA = new Author("officer:1", "Asha Patel");
  private static final Author TOM = new Author("officer:2", "Tom Reed");

  @TempDir Path folder;
  private LibraryFixture fixture;
  private Manuscripts manuscripts;

  @BeforeEach
  void begin() {
    fixture = new LibraryFixture(TestDatabase.fresh(), folder);
    manuscripts = fixture.manuscripts();
    fixture.write("buses", "BUSES");
  }

  @Test
  void a_conversation_in_files_is_there_to_be_changed() {
    Manuscript filed = latest("buses");
    assertThat(filed.revision()).isZero();
    assertThat(filed.files()).containsOnlyKeys("conversation.yaml");
    assertThat(manuscripts.history("buses")).isEmpty();
  }

  @Test
  void what_is_saved_is_what_the_library_reads_and_the_files_are_kept_as_the_first_state() {
    Manuscript filed = latest("buses");
    Manuscript saved = manuscripts.save(filed, changed(filed, "trams"), ASHA, "changed the title");

    assertThat(saved.revision()).isEqualTo(2);
    assertThat(fixture.library().draft("buses").orElseThrow().files()).isEqualTo(saved.files());
    assertThat(manuscripts.at("buses", 1).orElseThrow().files()).isEqualTo(filed.files());
    assertThat(manuscripts.history("buses")).extracting(Saving::author).containsExactly(ASHA, null);
  }

  @Test
  void a_later_saving_is_read_at_once_and_later_changes_of_the_files_are_not() {
    Manuscript first = manuscripts.save(latest("buses"), changed(latest("buses"), "a"), ASHA, "a");
    fixture.library().draft("buses");
    Manuscript second = manuscripts.save(first, changed(first, "b"), TOM, "b");
    fixture.write("buses", "OTHERS");

    assertThat(fixture.library().draft("buses").orElseThrow().files()).isEqualTo(second.files());
  }

  @Test
  void saving_the_same_again_adds_nothing() {
    Manuscript first = manuscripts.save(latest("buses"), changed(latest("buses"), "a"), ASHA, "a");
    assertThat(manuscripts.save(first, first.files(), TOM, "nothing")).isEqualTo(first);
    assertThat(manuscripts.history("buses")).hasSize(2);
  }

  @Test
  void who_comes_second_is_told_and_overwrites_nothing() {
    Manuscript filed = latest("buses");
    Manuscript quicker = manuscripts.save(filed, changed(filed, "a"), ASHA, "a");

    Overtaken overtaken =
        catchThrowableOfType(
            Overtaken.class, () -> manuscripts.save(filed, changed(filed, "b"), TOM, "b"));

    assertThat(overtaken.latest()).isEqualTo(quicker);
    assertThat(latest("buses")).isEqualTo(quicker);
  }

  @Test
  void a_new_conversation_begins_with_its_first_state() {
    manuscripts.begin("parks", Map.of("conversation.yaml", Authored.SMALL), ASHA, "began it");
    assertThat(fixture.library().names()).contains("parks", "buses");
    assertThat(fixture.library().draft("parks").orElseThrow().conversation()).isNotNull();
  }

  @Test
  void a_name_that_is_taken_or_unfit_begins_nothing() {
    assertThat(
            catchThrowableOfType(
                Overtaken.class, () -> manuscripts.begin("buses", Map.of(), ASHA, "began it")))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> manuscripts.begin("../parks", Map.of(), ASHA, "began it"));
  }

  private Manuscript latest(String name) {
    return manuscripts.latest(name).orElseThrow();
  }

  private static Map<String, String> changed(Manuscript from, String word) {
    return Map.of("conversation.yaml", from.files().get("conversation.yaml") + "# " + word + "\n");
  }
}
