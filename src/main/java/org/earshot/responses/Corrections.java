package org.earshot.responses;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.earshot.flow.Answer;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Value;
import org.earshot.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officers put right in answers. The person's own words stay as they are; what was understood
 * before is kept with who changed it, when and why, and can be brought back.
 */
@Component
public class Corrections {

  /** The last option of every standard equality question. */
  private static final Value RATHER_NOT = new Value.Chosen("prefer_not_to_say");

  private final Responses responses;
  private final Participants participants;
  private final CorrectionTable table;
  private final CorrectedAnswers answers;
  private final InstantSource clock;

  Corrections(
      Responses responses,
      Participants participants,
      CorrectionTable table,
      CorrectedAnswers answers,
      InstantSource clock) {
    this.responses = responses;
    this.participants = participants;
    this.table = table;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * What an officer found to be right.
   *
   * @param value null unless the kind is {@link Answer.Kind#ANSWERED}
   * @param by {@link ReadBy#OFFICER} or {@link ReadBy#TRANSCRIBED}
   * @param language of what was written down; null to leave the language as it is
   */
  public record Right(
      UUID response,
      String question,
      Answer.Kind kind,
      @Nullable Value value,
      ReadBy by,
      @Nullable Locale language) {}

  /** Somebody, for a reason. */
  public record Grounds(String officer, String why) {}

  /** The answer is what it should be: nothing was changed, and nothing needs to be. */
  public static final class SaysSoAlready extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SaysSoAlready() {
      super("That is what it says already. Nothing was changed.");
    }
  }

  /**
   * Puts an answer right, whatever the person is doing meanwhile.
   *
   * @throws NoSuchElementException if there is no such response
   * @throws SaysSoAlready if it would change nothing; a caller's transaction goes on
   * @throws IllegalArgumentException if it would answer an equality question for them, with words
   *     for the officer
   */
  @Transactional(noRollbackFor = SaysSoAlready.class)
  public void correct(Right right, Grounds grounds) {
    Response response = locked(right.response());
    Answer before = response.progress().answers().get(right.question());
    Answer after = after(right, before, response);
    if (answersForThem(right, before) && answers.aboutEquality(response, right.question())) {
      throw new IllegalArgumentException(
          "Only they can answer this question about themselves. Nothing was changed.");
    }
    if (before != null && same(before, after)) {
      throw new SaysSoAlready();
    }
    write(response, before, after, new Line(right.question(), grounds, null));
  }

  /**
   * Where they gave no answer, no words of theirs can have been misread: an officer may say that
   * their reply cannot be told, and nothing else.
   */
  private static boolean answersForThem(Right right, @Nullable Answer before) {
    return before == null || (declined(before) && right.kind() != Answer.Kind.UNCLEAR);
  }

  private static boolean declined(Answer before) {
    return before.kind() != Answer.Kind.ANSWERED || RATHER_NOT.equals(before.value());
  }

  private static Answer after(Right right, @Nullable Answer before, Response response) {
    String own = before == null ? "" : before.said();
    boolean anew = own.isEmpty() || (before != null && before.by() == ReadBy.TRANSCRIBED);
    Locale language = before == null ? response.language() : before.language();
    return new Answer(
        right.question(),
        right.kind(),
        right.value(),
        anew && right.by() == ReadBy.TRANSCRIBED && right.value() instanceof Value.Words words
            ? words.text()
            : own,
        before == null ? null : before.comment(),
        Objects.requireNonNullElse(right.language(), language),
        right.by());
  }

  private static boolean same(Answer one, Answer other) {
    return one.kind() == other.kind() && Objects.equals(one.value(), other.value());
  }

  /**
   * Takes a correction back: the answer is what it was before.
   *
   * @throws NoSuchElementException if there is no such correction of this response
   * @throws IllegalArgumentException if the answer was changed again since, with words for the
   *     officer
   */
  @Transactional
  public void undo(UUID id, long correction, Grounds grounds) {
    Response response = locked(id);
    Correction wrong =
        table.of(id).stream()
            .filter(one -> one.id() == correction)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no correction " + correction));
    Answer now = response.progress().answers().get(wrong.question());
    Answer after = wrong.after();
    if (now == null || after == null || !same(now, after) || now.by() != after.by()) {
      throw new IllegalArgumentException(
          "This answer was changed again since. Look at it as it is now.");
    }
    write(
        response,
        now,
        restored(wrong.before(), now),
        new Line(wrong.question(), grounds, correction));
  }

  /** What was said beside an answer is no officer's to change, and stays. */
  private static @Nullable Answer restored(@Nullable Answer before, Answer now) {
    return before == null
        ? null
        : new Answer(
            before.question(),
            before.kind(),
            before.value(),
            before.said(),
            now.comment(),
            before.language(),
            before.by());
  }

  /** The corrections of this response, the newest first. */
  public List<Correction> of(UUID response) {
    return table.of(response);
  }

  /** Words that come in meanwhile are heard after it, and find what it wrote. */
  private Response locked(UUID id) {
    Response response = responses.find(id).orElseThrow();
    if (response.participant() == null) {
      return response;
    }
    participants.lock(response.participant());
    return responses.find(id).orElseThrow();
  }

  private void write(
      Response response, @Nullable Answer before, @Nullable Answer after, Line line) {
    Instant now = clock.instant();
    answers.write(response, line.question(), after, now);
    table.insert(
        new Correction(
            0,
            response.id(),
            line.question(),
            now,
            line.grounds().officer(),
            line.undoes(),
            line.grounds().why(),
            before,
            after));
  }

  private record Line(String question, Grounds grounds, @Nullable Long undoes) {}
}
