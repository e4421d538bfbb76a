package org.earshot.flow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words from the participant: a command, the reply to something pending, or an answer. */
final class Words {

  private static final Set<Command> MAY_BE_OPTIONS =
      EnumSet.of(Command.LATER, Command.INTERESTS, Command.FOLLOW);

  /** Who tells more than this tells something. */
  private static final int LONGEST_DELAY = 6;

  private Words() {}

  static void hear(OpenTurn turn) {
    Optional<Understanding.Order> order = command(turn);
    order = order.filter(one -> !endsAnswers(turn, one));
    if (order.isEmpty() || order.get().command() == Command.PERSON) {
      order = Calling.instead(turn, order);
    }
    if (order.isPresent() && !answers(turn, order.get())) {
      order(turn, order.get());
      return;
    }
    if (Explaining.hears(turn)) {
      return;
    }
    boolean thanks = isForWhatWasTold(turn);
    turn.orderedNothing();
    Pending pending = turn.state.pending();
    if (thanks) {
      afterTelling(turn, pending);
    } else if (pending != null) {
      settle(turn, pending);
    } else {
      reply(turn);
    }
  }

  /** "Keep me informed" agrees to be told what was decided where just that is asked. */
  private static void order(OpenTurn turn, Understanding.Order order) {
    Question question = turn.question();
    if (question != null
        && order.command() == Command.FOLLOW
        && question.id().equals(Purpose.BE_TOLD_OUTCOME.questionId())
        && !asksBeside(turn.state.pending())) {
      Answering.take(turn, question, new Meaning.Understood(new Value.YesNo(true), null));
    } else {
      Commands.hear(turn, order);
    }
  }

  /**
   * Whether this is said to what a command was just told, and not to the question that stood before
   * it. Whoever follows said that they do not answer, so that a yes is none.
   */
  private static boolean isForWhatWasTold(OpenTurn turn) {
    int told = turn.state.repeated().what();
    return Commands.tellsBeside(told)
        && (acknowledges(turn) || (told == Repeated.what(Command.FOLLOW) && clearYes(turn)));
  }

  /**
   * "Basta", "gata": at the last question where any words will do, these end the answers; what is
   * asked after it can be stopped as well.
   */
  private static boolean endsAnswers(OpenTurn turn, Understanding.Order order) {
    Question question = turn.question();
    return order.command() == Command.STOP
        && turn.state.pending() == null
        && question != null
        && question.type() == Type.TEXT
        && isLastOpen(turn)
        && turn.understanding.endsAnswers(turn.said.text(), turn.hearing());
  }

  private static boolean isLastOpen(OpenTurn turn) {
    Course course = turn.course();
    return IntStream.range(turn.place() + 1, turn.conversation.questions().size())
        .noneMatch(place -> course.applies(place) && course.question(place).type() == Type.TEXT);
  }

  /** Whether what else is an order replies to the question that is being asked. */
  private static boolean answers(OpenTurn turn, Understanding.Order order) {
    return !asksBeside(turn.state.pending())
        && (Languages.answers(turn, order) || isOption(turn, order));
  }

  private static boolean asksBeside(@Nullable Pending pending) {
    return pending != null && pending.kind().beside();
  }

  /**
   * "Later in the evening", "interests", "keep me informed": ask for no other time or topics, and
   * end nothing, where an option is called that.
   */
  private static boolean isOption(OpenTurn turn, Understanding.Order order) {
    Question question = turn.question();
    return MAY_BE_OPTIONS.contains(order.command())
        && question != null
        && (question.type() == Type.CHOICE || question.type() == Type.CHOICES)
        && (order.argument() != null || isCalled(turn, question))
        && turn.understanding.read(turn.said.text(), question, turn.hearing())
            instanceof Meaning.Understood meant
        && meant.comment() == null;
  }

  /** Whether an option is called just that: "later" is no "Later in the evening". */
  private static boolean isCalled(OpenTurn turn, Question question) {
    String said = letters(turn.said.text());
    return turn.wording().asked(question).options().values().stream()
        .anyMatch(label -> letters(label).equals(said));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }

  static Optional<Understanding.Order> command(OpenTurn turn) {
    return command(turn, turn.said.text());
  }

  private static Optional<Understanding.Order> command(OpenTurn turn, String words) {
    return turn.understanding.command(
        words, turn.language(), turn.conversation.wordings().keySet());
  }

  /** "Not now im feeding her": a short reply that answers nothing and begins with LATER. */
  static boolean putsOff(OpenTurn turn) {
    return beginnings(turn.said.text(), LONGEST_DELAY).stream()
        .flatMap(beginning -> command(turn, beginning).stream())
        .anyMatch(order -> order.command() == Command.LATER && order.argument() == null);
  }

  /**
   * What a text begins with, the longest first, without all of it and of two words at least; none
   * where the text has more than so many words.
   */
  static List<String> beginnings(String text, int most) {
    String[] words = text.strip().split("\\s+");
    return words.length > most
        ? List.of()
        : IntStream.iterate(words.length - 1, count -> count >= 2, count -> count - 1)
            .mapToObj(count -> String.join(" ", Arrays.copyOf(words, count)))
            .toList();
  }

  /** Whether these words, wherever they come from, want no more messages. */
  static boolean stops(OpenTurn turn) {
    return command(turn).filter(order -> order.command() == Command.STOP).isPresent();
  }

  private static void settle(OpenTurn turn, Pending pending) {
    switch (pending.kind()) {
      case DID_YOU_MEAN -> didYouMean(turn, pending.detail());
      case CORRECTION -> Correcting.settle(turn, pending);
      case WHICH_ANSWER -> GivenAnswers.pick(turn);
      case WHICH_LANGUAGE -> Languages.pick(turn);
      case LANGUAGE_OFFER -> Languages.settle(turn, Locale.forLanguageTag(pending.detail()));
      case WHEN -> Commands.resume(turn, pending);
      case FORGET -> Forgetting.settle(turn, clearYes(turn));
      case LATER -> afterLater(turn);
      case EXPLAINED -> {
        turn.state = turn.state.awaiting(null);
        reply(turn);
      }
    }
  }

  /** "Ok, thanks" is for what was told: that repeated no question, so the words answer none. */
  private static void afterTelling(OpenTurn turn, @Nullable Pending pending) {
    if (pending != null && pending.kind() == Pending.Kind.FORGET) {
      Forgetting.settle(turn, false);
      return;
    }
    turn.state = turn.state.awaiting(null);
    if (turn.question() == null) {
      GoingOn.idle(turn);
    } else {
      GoingOn.on(turn);
    }
  }

  /**
   * "Ok, thanks" is for the promise to write again, which stands: nobody is asked anything sooner.
   * A yes wants to go on, and must not become a consent.
   */
  private static void afterLater(OpenTurn turn) {
    Question question = turn.question();
    if (question != null && acknowledges(turn)) {
      return;
    }
    turn.state = turn.state.awaiting(null);
    if (question != null && question.type() == Type.YES_NO && clearYes(turn)) {
      turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
      GoingOn.on(turn);
    } else {
      reply(turn);
    }
  }

  /** Not where a list has such an option: "OK" may stand between "Good" and "Bad". */
  private static boolean acknowledges(OpenTurn turn) {
    if (!turn.understanding.acknowledges(turn.said.text(), turn.hearing())) {
      return false;
    }
    Question question = turn.question();
    if (question == null || question.type() == Type.YES_NO || question.type() == Type.TEXT) {
      return true;
    }
    Meaning meaning = turn.understanding.read(turn.said.text(), question, turn.hearing());
    return !(meaning instanceof Meaning.Understood);
  }

  private static void didYouMean(OpenTurn turn, String detail) {
    Question question = turn.question();
    if (question == null) {
      GoingOn.idle(turn);
    } else {
      DidYouMean.settle(turn, question, detail);
    }
  }

  static void reply(OpenTurn turn) {
    Question question = turn.question();
    if (question != null) {
      if (!Correcting.hears(turn, question)) {
        Answering.hear(turn, question);
      }
    } else if (turn.state.phase() == State.Phase.ENDED && wantsAfterAll(turn)) {
      GoingOn.reopen(turn);
    } else {
      GoingOn.idle(turn);
    }
  }

  /**
   * "Yes", "actually yes ok", "I would like to take part": all of them are asked once more; "ok"
   * only says that the no was heard.
   */
  private static boolean wantsAfterAll(OpenTurn turn) {
    String text = turn.said.text();
    if (acknowledges(turn)) {
      return false;
    }
    return clearYes(turn)
        || turn.understanding.willing(text, turn.wording().title(), turn.hearing())
        || turn.understanding
            .corrected(text, turn.hearing())
            .filter(corrected -> isYes(turn, corrected.to()))
            .isPresent();
  }

  private static boolean clearYes(OpenTurn turn) {
    return isYes(turn, turn.said.text());
  }

  private static boolean isYes(OpenTurn turn, String words) {
    return Boolean.TRUE.equals(YesOrNo.read(turn.understanding, words, turn.hearing()));
  }
}
