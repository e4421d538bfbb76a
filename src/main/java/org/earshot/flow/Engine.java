package org.earshot.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The engine: one door in, one value out. It neither saves nor sends, and never looks at a clock.
 *
 * <p>Any sequence of replies ends; no reply makes it throw; a question whose condition is false is
 * never asked; a given answer that still applies is never lost.
 */
public final class Engine {

  /** What may hold words of danger. */
  private static final Set<Said.Kind> WRITTEN =
      EnumSet.of(Said.Kind.WORDS, Said.Kind.OPENING, Said.Kind.TELEPHONE);

  private final Understanding understanding;

  public Engine(Understanding understanding) {
    this.understanding = understanding;
  }

  /** What follows from what was said. */
  public Turn turn(Conversation conversation, Progress progress, Said said) {
    OpenTurn turn = new OpenTurn(understanding, conversation, progress, said);
    if (WRITTEN.contains(said.kind())) {
      Contacts.signpost(turn);
    }
    if (turn.state.phase() == State.Phase.FRESH && !turn.inLobby()) {
      begin(turn);
    } else {
      goOn(turn);
    }
    return turn.close();
  }

  /**
   * Takes down an answer to the question that is next, which its person gave to somebody who writes
   * it down for them. What it means has been read already: nothing in it is a command, and no reply
   * can reach them.
   *
   * @throws IllegalArgumentException if another question is next, or none
   */
  public Turn told(Conversation conversation, Progress progress, Answer answer, Instant at) {
    OpenTurn turn =
        new OpenTurn(understanding, conversation, progress, Said.words(answer.said(), at));
    Question question = turn.question();
    if (question == null || !question.id().equals(answer.question())) {
      throw new IllegalArgumentException(answer.question() + " is not the question that is next");
    }
    turn.state = turn.state.in(State.Phase.ASKING);
    Answering.told(turn, question, answer);
    return turn.close();
  }

  /**
   * Progress as if all consents had been given: for previews that begin at the first question and
   * ask for none.
   */
  public static Progress consented(Conversation conversation, Locale language) {
    return consented(conversation.questions().stream(), language);
  }

  /**
   * Progress as if they had agreed to take part and to nothing else: for previews that begin at the
   * first question and go on as it is.
   */
  public static Progress takingPart(Conversation conversation, Locale language) {
    return consented(conversation.questions().stream().takeWhile(Question::isConsent), language);
  }

  private static Progress consented(Stream<Question> questions, Locale language) {
    List<Answer> consents =
        questions.filter(Question::isConsent).map(question -> agreed(question, language)).toList();
    String state = State.read("").in(State.Phase.ASKING).text();
    return Progress.restored(language, consents, state);
  }

  private static Answer agreed(Question question, Locale language) {
    Value yes = new Value.YesNo(true);
    return new Answer(question.id(), Answer.Kind.ANSWERED, yes, "", null, language);
  }

  /**
   * Whether everything has been asked, or taking part was declined. An answer that is being changed
   * does not undo it; a question that newly applies does.
   */
  public static boolean complete(Conversation conversation, Progress progress) {
    return switch (State.read(progress.state()).phase()) {
      case ENDED -> true;
      case FRESH -> false;
      default ->
          !conversation.questions().isEmpty()
              && new Course(conversation, progress.answers()).next() == Course.END;
    };
  }

  /**
   * The question that these answers lead to, in the words that are for whoever gave them: the first
   * that applies and has no answer. Empty where everything has been asked.
   */
  public static Optional<Question> next(Conversation conversation, Progress progress) {
    Course course = new Course(conversation, progress.answers());
    int next = course.next();
    return next == Course.END ? Optional.empty() : Optional.of(course.question(next));
  }

  /**
   * The question of this id in the words that are for whoever gave these answers. Empty where there
   * is none of that id.
   */
  public static Optional<Question> worded(Conversation conversation, Progress progress, String id) {
    return conversation
        .question(id)
        .map(
            question ->
                question.variants().isEmpty()
                    ? question
                    : new Course(conversation, progress.answers())
                        .question(conversation.place(id)));
  }

  /**
   * The answers that apply as things are, in the order of the questions; without consents and
   * information. An answer to a question whose condition no longer holds is not among them, though
   * {@link Progress} still has it.
   */
  public static List<Answer> applying(Conversation conversation, Progress progress) {
    Course course = new Course(conversation, progress.answers());
    List<Answer> applying = new ArrayList<>();
    for (int place = 0; place < conversation.questions().size(); place++) {
      Question question = conversation.questions().get(place);
      Answer answer = progress.answers().get(question.id());
      if (answer != null
          && answer.kind() != Answer.Kind.SHOWN
          && !question.isConsent()
          && course.applies(place)) {
        applying.add(answer);
      }
    }
    return applying;
  }

  /**
   * Whether something that was asked beside the questions waits for its reply, so that the next
   * words belong to this conversation.
   */
  public static boolean awaitsReply(Progress progress) {
    Pending pending = State.read(progress.state()).pending();
    return pending != null
        && pending.kind() != Pending.Kind.LATER
        && pending.kind() != Pending.Kind.EXPLAINED;
  }

  /**
   * Whether the time for which LATER asked stands, though they wrote again: "ok, thanks" to the
   * promise asks for nothing sooner.
   */
  public static boolean keepsTime(Turn turn) {
    Pending pending = State.read(turn.progress().state()).pending();
    return pending != null
        && pending.kind() == Pending.Kind.LATER
        && turn.heard().command() == null
        && turn.replies().isEmpty();
  }

  /** Whether a turn has kept words that no question has a use for yet. */
  public static boolean keptWords(Progress before, Progress after) {
    BesideWords kept = BesideWords.read(after.proposed());
    return kept != null && !kept.equals(BesideWords.read(before.proposed()));
  }

  /** Whatever the first words are, the opening answers them; only STOP is obeyed before it. */
  private static void begin(OpenTurn turn) {
    if (turn.said.kind() == Said.Kind.WORDS && Words.stops(turn)) {
      turn.heard(Command.STOP, null);
      turn.mention(Standing.STOPPED);
    } else {
      GoingOn.open(turn);
    }
  }

  private static void goOn(OpenTurn turn) {
    if (turn.said.kind() != Said.Kind.WORDS && turn.said.kind() != Said.Kind.TELEPHONE) {
      turn.orderedNothing();
    }
    switch (turn.said.kind()) {
      case WORDS -> Words.hear(turn);
      case TAP -> tap(turn);
      case MEDIA -> media(turn);
      case OPENING -> greetAgain(turn);
      case TELEPHONE -> Calling.number(turn);
      case REMINDER -> remind(turn);
      case RESUMING -> resume(turn, Standing.RESUMED);
    }
  }

  private static void tap(OpenTurn turn) {
    String tapped = turn.said.tapped();
    Taps.hear(turn, tapped == null ? "" : tapped);
  }

  private static void media(OpenTurn turn) {
    Question question = turn.question();
    if (question == null) {
      GoingOn.idle(turn);
    } else {
      media(turn, question);
    }
  }

  private static void media(OpenTurn turn, Question question) {
    if (RecordedReply.kept(turn, question)) {
      RecordedReply.hear(turn, question);
    } else {
      turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
      boolean later = turn.conversation.recordings() && Consenting.opens(question);
      Standing why = later ? Standing.WRITE_TOO : Standing.WORDS_ONLY;
      Misunderstood.again(turn, question, turn.wording().say(why));
    }
  }

  private static void greetAgain(OpenTurn turn) {
    if (turn.state.phase() == State.Phase.ENDED) {
      GoingOn.open(turn);
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  private static void remind(OpenTurn turn) {
    if (turn.course().next() != Course.END) {
      resume(turn, Standing.REMINDER);
    }
  }

  private static void resume(OpenTurn turn, Standing remark) {
    if (turn.question() != null) {
      turn.mention(remark);
      GoingOn.whereWeAre(turn);
    }
  }
}
