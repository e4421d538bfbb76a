package org.earshot.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One participant's talk with the engine; between all turns progress is taken apart and restored.
 */
final class Talk {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Engine engine = new Engine(new PlainUnderstanding());
  private final Conversation conversation;
  private Progress progress;
  private @Nullable Turn last;

  Talk(Conversation conversation, Progress progress) {
    this.conversation = conversation;
    this.progress = progress;
  }

  /** From the first words. */
  static Talk about(Conversation conversation) {
    return new Talk(conversation, Progress.fresh(Example.ENGLISH));
  }

  /** At the first question, consents taken as given. */
  static Talk withConsent(Conversation conversation) {
    return new Talk(conversation, Engine.consented(conversation, Example.ENGLISH)).open();
  }

  Talk say(String... texts) {
    for (String text : texts) {
      hear(Said.words(text, NOON));
    }
    return this;
  }

  /** Taps a button of this conversation. */
  Talk tap(String picks) {
    return tap(Button.of(conversation, picks), "label");
  }

  /** Taps any button at all. */
  Talk tap(String id, String label) {
    return hear(Said.tap(id, label, NOON));
  }

  Talk open() {
    return hear(Said.of(Said.Kind.OPENING, NOON));
  }

  Talk hear(Said said) {
    Progress restored =
        Progress.restored(
            progress.language(),
            List.copyOf(progress.answers().values()),
            progress.state(),
            progress.proposed());
    Turn turn = engine.turn(conversation, restored, said);
    last = turn;
    progress = turn.progress();
    return this;
  }

  Conversation conversation() {
    return conversation;
  }

  Progress progress() {
    return progress;
  }

  Turn turn() {
    return Objects.requireNonNull(last);
  }

  Heard heard() {
    return turn().heard();
  }

  boolean complete() {
    return Engine.complete(conversation, progress);
  }

  /** All that was said in the last turn. */
  String replies() {
    List<String> texts = new ArrayList<>();
    turn().replies().forEach(reply -> texts.add(reply.text()));
    return String.join("\n", texts);
  }

  Locale language() {
    return progress.language();
  }

  /** Values by question id, without consents. */
  Map<String, Object> values() {
    Map<String, Object> values = new java.util.LinkedHashMap<>();
    for (Answer answer : Engine.applying(conversation, progress)) {
      values.put(answer.question(), answer.given().map(Value::plain).orElse(null));
    }
    return values;
  }
}
