package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.earshot.authoring.Finding.Severity;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jar can be opened in English, and shown as drafts in fifteen more languages. */
class ShippedConversationsTests {

  @ParameterizedTest
  @ValueSource(strings = {"short-breaks", "how-should-we-consult-you"})
  void english_may_open_and_says_nothing_worth_a_warning(String name) {
    Draft draft = draft(name);
    assertThat(draft.ready()).containsExactly(Locale.ENGLISH);
    assertThat(draft.findings()).filteredOn(finding -> finding.language() == null).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short-breaks", "how-should-we-consult-you"})
  void translations_are_whole_and_kept_back_only_because_they_are_drafts(String name) {
    assertThat(draft(name).findings())
        .filteredOn(finding -> finding.where().startsWith(name + "/"))
        .hasSize(15)
        .allMatch(finding -> finding.severity() == Severity.BLOCKS)
        .allMatch(finding -> finding.what().endsWith("are a draft"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short-breaks", "how-should-we-consult-you"})
  void every_word_is_there_in_every_language(String name) {
    Conversation conversation = Objects.requireNonNull(draft(name).conversation());
    assertThat(conversation.wordings()).hasSize(16);
    for (Wording words : conversation.wordings().values()) {
      assertThat(words.title() + words.welcome() + words.more() + words.thanks())
          .doesNotContain("[");
      for (Question question : conversation.questions()) {
        assertThat(words.asked(question.id()).ask()).doesNotContain("[");
        question
            .shape()
            .options()
            .forEach(option -> assertThat(words.label(question.id(), option)).doesNotContain("["));
      }
    }
  }

  private static Draft draft(String name) {
    return Authored.reader().read(name, Authored.files(Path.of("conversations", name)));
  }
}
