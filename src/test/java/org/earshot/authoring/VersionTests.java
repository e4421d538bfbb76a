package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions by content, and what was pinned stays as it was. */
@Tag("tables")
class VersionTests {

  private static final Map<String, String> FILES =
      Map.of("conversation.yaml", Authored.SMALL, "gu.yaml", "status: draft\ntitle: t\n");

  private final TinyPhrasebook phrasebook = new TinyPhrasebook();
  private final DataSource database = TestDatabase.fresh();

  @Test
  void equal_content_has_an_equal_version() {
    assertThat(version(FILES)).isEqualTo(version(new HashMap<>(FILES))).matches("[0-9a-f]{64}");
  }

  @Test
  void every_word_counts_and_the_set_up_record_does_not() {
    String version = version(FILES);
    assertThat(version(changed("conversation.yaml", Authored.SMALL.replace("buses", "trams"))))
        .isNotEqualTo(version);
    assertThat(version(changed("gu.yaml", "status: draft\ntitle: u\n"))).isNotEqualTo(version);
    assertThat(version(changed("ur.yaml", "status: draft\n"))).isNotEqualTo(version);
    assertThat(version(changed("consultation.yaml", "title: x\n"))).isEqualTo(version);
    phrasebook.edit(Locale.of("gu"), Standing.SKIPPED, "other words");
    assertThat(version(FILES)).isNotEqualTo(version);
  }

  @Test
  void what_was_pinned_is_rebuilt_exactly() {
    FiledConversations library = library();
    Draft draft = library.read("small", FILES);
    String version = library.pin(draft);
    assertThat(library.pin(draft)).isEqualTo(version);
    assertSame(library().pinned(version), Objects.requireNonNull(draft.conversation()));
  }

  @Test
  void a_later_edit_of_a_locale_file_does_not_change_what_was_pinned() {
    FiledConversations library = library();
    String version = library.pin(library.read("small", FILES));
    phrasebook.edit(Locale.ENGLISH, Standing.ASK_TAKE_PART, "new words");
    Wording words = library().pinned(version).in(Locale.ENGLISH);
    assertThat(words.asked("consent:take_part").ask()).isEqualTo("en ask_take_part");
    assertThat(words.say(Standing.ASK_TAKE_PART)).isEqualTo("en ask_take_part");
  }

  @Test
  void a_phrase_that_did_not_exist_at_pinning_is_said_in_todays_words() {
    phrasebook.forget(Locale.ENGLISH, Standing.LOBBY);
    FiledConversations library = library();
    String version = library.pin(library.read("small", FILES));
    phrasebook.edit(Locale.ENGLISH, Standing.LOBBY, "hello");
    assertThat(library().pinned(version).in(Locale.ENGLISH).say(Standing.LOBBY)).isEqualTo("hello");
  }

  @Test
  void pinned_versions_are_read_once() {
    FiledConversations library = library();
    String version = library.pin(library.read("small", FILES));
    assertThat(library.pinned(version)).isSameAs(library.pinned(version));
  }

  @Test
  void what_was_never_pinned_or_is_too_broken_is_refused_in_words() {
    FiledConversations library = library();
    assertThatThrownBy(() -> library.pinned("abc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no version abc was pinned");
    assertThatThrownBy(() -> library.pin(library.read("broken", Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too broken");
  }

  private static void assertSame(Conversation pinned, Conversation read) {
    assertThat(pinned.name()).isEqualTo(read.name());
    assertThat(pinned.version()).isEqualTo(read.version());
    assertThat(pinned.keywords()).isEqualTo(read.keywords());
    assertThat(pinned.questions())
        .extracting(Question::id)
        .isEqualTo(read.questions().stream().map(Question::id).toList());
    assertThat(pinned.questions())
        .extracting(Question::shape)
        .isEqualTo(read.questions().stream().map(Question::shape).toList());
    assertThat(pinned.wordings().keySet()).isEqualTo(read.wordings().keySet());
    for (Locale language : read.wordings().keySet()) {
      assertThat(pinned.in(language).questions()).isEqualTo(read.in(language).questions());
      assertThat(pinned.in(language).title()).isEqualTo(read.in(language).title());
      assertThat(pinned.in(language).checked()).isEqualTo(read.in(language).checked());
    }
    Question often = pinned.question("often").orElseThrow();
    assertThat(often.when().holds(Map.of("rides", new Value.YesNo(true)))).isTrue();
    assertThat(often.when().holds(Map.of())).isFalse();
  }

  private static Map<String, String> changed(String file, String text) {
    Map<String, String> files = new HashMap<>(FILES);
    files.put(file, text);
    return files;
  }

  private String version(Map<String, String> files) {
    return Objects.requireNonNull(Authored.reader(phrasebook).read("small", files).conversation())
        .version();
  }

  private FiledConversations library() {
    InstantSource clock = InstantSource.fixed(Instant.parse("2027-01-11T09:00:00Z"));
    return new FiledConversations(
        new ConversationFolders(new AuthoringSettings(null)),
        new ManuscriptTable(JdbcClient.create(database), clock),
        Authored.reader(phrasebook),
        new ConversationVersions(JdbcClient.create(database), clock));
  }
}
