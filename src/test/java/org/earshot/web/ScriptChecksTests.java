package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScriptChecksTests {

  @Test
  void a_name_alone_will_do() {
    assertThatCode(() -> ScriptChecks.check(script("short-breaks", null, null, null, null)))
        .doesNotThrowAnyException();
  }

  @Test
  void either_a_name_or_files_not_both_and_not_none() {
    Map<String, String> files = Map.of("conversation.yaml", "");

    assertThat(wrong(script("short-breaks", files, null, null, null)))
        .containsExactly("conversation");
    assertThat(wrong(script(null, null, null, null, null))).containsExactly("conversation");
  }

  @Test
  void files_need_the_conversation_itself_and_fit_a_limit() {
    assertThat(wrong(script(null, Map.of("gu.yaml", ""), null, null, null)))
        .containsExactly("files");
    Map<String, String> large = Map.of("conversation.yaml", "é".repeat(128 * 1024 + 1));
    assertThat(wrong(script(null, large, null, null, null))).containsExactly("files");
  }

  @Test
  void an_unknown_channel_and_beginning_are_named_together() {
    assertThat(wrong(script("short-breaks", null, "fax", "middle", null)))
        .containsExactly("channel", "from");
  }

  @Test
  void what_is_said_has_limits() {
    assertThat(wrong(script("short-breaks", null, null, null, Collections.nCopies(201, "yes"))))
        .containsExactly("said");
    assertThat(wrong(script("short-breaks", null, null, null, List.of("yes", "a".repeat(10_001)))))
        .containsExactly("said[1]");
  }

  private static List<String> wrong(Script script) {
    return catchThrowableOfType(Refusal.class, () -> ScriptChecks.check(script)).errors().stream()
        .map(FieldError::field)
        .toList();
  }

  private static Script script(
      @Nullable String conversation,
      @Nullable Map<String, String> files,
      @Nullable String channel,
      @Nullable String from,
      @Nullable List<String> said) {
    return new Script(conversation, files, null, channel, from, said);
  }
}
