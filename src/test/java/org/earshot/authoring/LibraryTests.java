package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import org.earshot.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The class path, the folder beside it, and files that change. */
@Tag("tables")
class LibraryTests {

  @TempDir Path folder;

  @Test
  void shipped_conversations_are_found() {
    assertThat(library().names()).contains("how-should-we-consult-you", "short-breaks");
    assertThat(library().draft("short-breaks")).isPresent();
    assertThat(library().draft("no-such")).isEmpty();
    assertThat(library().draft("../short-breaks")).isEmpty();
  }

  @Test
  void a_folder_takes_the_place_of_what_is_shipped() throws IOException {
    write("short-breaks", "conversation.yaml", Authored.SMALL, 1);
    write("small", "conversation.yaml", Authored.SMALL, 1);
    assertThat(library().names())
        .containsExactly("how-should-we-consult-you", "short-breaks", "small");
    assertThat(library().draft("short-breaks").orElseThrow().files())
        .containsOnlyKeys("conversation.yaml");
    assertThat(library().setUpRecord("short-breaks")).isEmpty();
  }

  @Test
  void a_corrected_file_is_seen_without_a_restart() throws IOException {
    write("small", "conversation.yaml", "title: [", 1);
    FiledConversations library = library();
    Draft broken = library.draft("small").orElseThrow();
    assertThat(broken.conversation()).isNull();
    assertThat(library.draft("small").orElseThrow()).isSameAs(broken);
    write("small", "conversation.yaml", Authored.SMALL, 2);
    assertThat(library.draft("small").orElseThrow().ready()).isNotEmpty();
    Files.delete(folder.resolve("small/conversation.yaml"));
    assertThat(library.draft("small")).isEmpty();
  }

  @Test
  void files_come_out_as_they_went_in() throws IOException {
    String odd = "# a comment\r\n" + Authored.SMALL + "\n\n# the end";
    write("small", "conversation.yaml", odd, 1);
    assertThat(library().draft("small").orElseThrow().files())
        .containsEntry("conversation.yaml", odd);
  }

  @Test
  void a_file_that_is_not_utf_8_is_a_finding() throws IOException {
    Files.createDirectories(folder.resolve("small"));
    byte[] latin =
        Authored.SMALL
            .replace("buses", "caf\u00e9s")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("small/conversation.yaml"), latin);
    assertThat(library().draft("small").orElseThrow().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.where()).isEqualTo("small/conversation.yaml:5");
              assertThat(finding.mend()).contains("UTF-8");
            });
  }

  @Test
  void the_set_up_record_is_json() {
    JsonNode record =
        JsonMapper.shared().readTree(library().setUpRecord("short-breaks").orElseThrow());
    assertThat(record.propertyNames())
        .containsExactlyInAnyOrder(
            "title",
            "conversation",
            "languages",
            "kind",
            "purpose",
            "why_now",
            "can_change",
            "cannot_change",
            "who_decides",
            "decision_on",
            "lead",
            "audience",
            "already_known",
            "how_answers_are_used",
            "closes_on",
            "feedback_by",
            "outcome_by",
            "safeguarding_phone");
    assertThat(record.path("closes_on").asString()).isEqualTo("2027-03-31");
    assertThat(record.path("lead").path("phone").asString()).startsWith("07700 900");
  }

  @Test
  void a_broken_set_up_record_is_left_out_and_said() throws IOException {
    write("small", "conversation.yaml", Authored.SMALL, 1);
    write("small", "consultation.yaml", "closes_on: soon\npurpuse: x\n", 1);
    assertThat(library().setUpRecord("small")).isEmpty();
    Draft draft = library().draft("small").orElseThrow();
    assertThat(draft.findings())
        .extracting(Finding::where)
        .containsExactly("small/consultation.yaml:1", "small/consultation.yaml:2");
    assertThat(draft.conversation()).isNotNull();
  }

  private void write(String name, String file, String text, int second) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name)).resolve(file);
    Files.writeString(target, text);
    Files.setLastModifiedTime(
        target, FileTime.from(Instant.ofEpochSecond(1_800_000_000L + second)));
  }

  private FiledConversations library() {
    JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    return new FiledConversations(
        new ConversationFolders(new AuthoringSettings(folder)),
        new ManuscriptTable(jdbc, clock),
        Authored.reader(new TinyPhrasebook()),
        new ConversationVersions(jdbc, clock));
  }
}
