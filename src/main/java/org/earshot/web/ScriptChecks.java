package org.earshot.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script must keep to before anything of it is played. */
final class ScriptChecks {

  static final int MOST_SAID = 200;

  /** As long as the longest inbound message that a channel takes. */
  static final int MOST_SAID_CHARACTERS = 10_000;

  static final int MOST_FILE_BYTES = 256 * 1024;

  private static final Set<String> CHANNELS = Set.of("sms", "whatsapp", "telegram");
  private static final Set<String> BEGINNINGS =
      Set.of(Script.FIRST_QUESTION, Script.TAKING_PART, Script.START);

  private final List<FieldError> errors = new ArrayList<>();

  private ScriptChecks() {}

  /**
   * @throws Refusal naming every field that is wrong
   */
  static void check(Script script) {
    ScriptChecks checks = new ScriptChecks();
    checks.source(script.conversation(), script.files());
    checks.oneOf("channel", script.carrier(), CHANNELS, "sms, whatsapp or telegram");
    String from = script.from() == null ? Script.FIRST_QUESTION : script.from();
    checks.oneOf("from", from, BEGINNINGS, "first_question, taking_part or start");
    checks.said(script.lines());
    if (!checks.errors.isEmpty()) {
      throw Refusal.fields(checks.errors);
    }
  }

  private void source(@Nullable String conversation, @Nullable Map<String, String> files) {
    if ((conversation == null) == (files == null)) {
      add("conversation", "Give either conversation or files.");
    } else if (files != null) {
      files(files);
    }
  }

  private void files(Map<String, String> files) {
    if (!files.containsKey("conversation.yaml")) {
      add("files", "There must be a conversation.yaml among them.");
    }
    long bytes =
        files.values().stream()
            .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (bytes > MOST_FILE_BYTES) {
      add("files", "They may hold 256 KiB in all; these hold " + (bytes + 1023) / 1024 + " KiB.");
    }
  }

  private void said(List<String> said) {
    if (said.size() > MOST_SAID) {
      add("said", "There may be " + MOST_SAID + " messages; these are " + said.size() + ".");
    }
    for (int i = 0; i < Math.min(said.size(), MOST_SAID); i++) {
      if (said.get(i).length() > MOST_SAID_CHARACTERS) {
        add("said[" + i + "]", "This may be " + MOST_SAID_CHARACTERS + " characters long.");
      }
    }
  }

  private void oneOf(String field, String value, Set<String> allowed, String words) {
    if (!allowed.contains(value)) {
      add(field, "This must be " + words + ".");
    }
  }

  private void add(String field, String message) {
    errors.add(new FieldError(field, message));
  }
}
