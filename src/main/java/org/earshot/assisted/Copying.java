package org.earshot.assisted;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.earshot.assisted.Copied.Slip;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Question;
import org.earshot.flow.Turn;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.springframework.stereotype.Component;

/**
 * Takes what was entered through the engine, one question after the other, as if each had been
 * asked.
 */
@Component
public class Copying {

  private final Engine engine;
  private final Understanding understanding;
  private final InstantSource clock;

  Copying(Engine engine, Understanding understanding, InstantSource clock) {
    this.engine = engine;
    this.understanding = understanding;
    this.clock = clock;
  }

  /** All of it: what nothing was entered for was not answered. */
  public Copied all(Conversation conversation, Locale language, Fields typed) {
    return new Walk(conversation, language, typed).to(question -> false);
  }

  /** As far as something was entered: {@link Copied#next()} is the question to ask now. */
  public Copied asFarAs(Conversation conversation, Locale language, Fields typed) {
    return new Walk(conversation, language, typed).to(question -> !typed.mention(question.id()));
  }

  /** As far as this question, whether or not something was entered for it. */
  public Copied until(Conversation conversation, Locale language, Fields typed, String question) {
    return new Walk(conversation, language, typed)
        .to(one -> one.id().equals(question) || !typed.mention(one.id()));
  }

  /** One way through the questions. */
  private final class Walk {

    private final Conversation conversation;
    private final Fields typed;
    private final FieldReading reading;
    private final List<Answer> kept = new ArrayList<>();
    private final List<Turn.Agreed> consents = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private Progress progress;
    private boolean alarm;

    Walk(Conversation conversation, Locale language, Fields typed) {
      this.conversation = conversation;
      this.typed = typed;
      this.reading = new FieldReading(understanding, conversation, language);
      this.progress = Progress.fresh(language);
    }

    Copied to(Predicate<Question> stop) {
      Optional<Question> next = Engine.next(conversation, progress);
      while (next.isPresent() && !stop.test(next.get())) {
        take(next.get());
        next = Engine.next(conversation, progress);
      }
      return new Copied(progress, kept, consents, slips, unused(), next, alarm);
    }

    /** What is wrong is told of the whole sheet at once, so reading goes on after it. */
    private void take(Question question) {
      FieldReading.Read read = reading.read(question, typed);
      String wrong = read.wrong();
      if (wrong != null) {
        slips.add(new Slip(Fields.answer(question.id()), wrong));
      }
      Turn turn = engine.told(conversation, progress, read.answer(), clock.instant());
      progress = turn.progress();
      consents.addAll(turn.consents());
      turn.kept().stream().filter(answer -> !isConsent(answer)).forEach(kept::add);
      alarm |= alarming(read.answer());
    }

    private boolean isConsent(Answer answer) {
      return conversation.question(answer.question()).filter(Question::isConsent).isPresent();
    }

    private boolean alarming(Answer answer) {
      return answer.value() instanceof Value.Words words && understanding.alarming(words.text());
    }

    private List<String> unused() {
      return conversation.questions().stream()
          .map(Question::id)
          .filter(id -> typed.mention(id) && !progress.answers().containsKey(id))
          .toList();
    }
  }
}
