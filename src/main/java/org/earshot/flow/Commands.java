package org.earshot.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a participant may ask for at any point, and what is done about it. */
final class Commands {

  /** These are told something and asked nothing: the question that stood is not asked again. */
  private static final Set<Command> TELL_BESIDE =
      EnumSet.of(
          Command.HELP,
          Command.LIST,
          Command.LINK,
          Command.UNLINK,
          Command.FOLLOW,
          Command.INTERESTS);

  private Commands() {}

  /**
   * @param what as {@link Repeated#what()} has it
   */
  static boolean tellsBeside(int what) {
    return TELL_BESIDE.stream().anyMatch(command -> Repeated.what(command) == what);
  }

  /** STOP and START are always obeyed; the others until they have led nowhere too often. */
  static void hear(OpenTurn turn, Understanding.Order order) {
    if (order.command() == Command.STOP || order.command() == Command.START) {
      obey(turn, order);
      return;
    }
    turn.repeated(Repeated.what(order.command()));
    if (turn.state.repeated().tooOften()) {
      return;
    }
    State before = turn.state;
    Locale language = turn.language();
    obey(turn, order);
    boolean led = !turn.state.equals(before) || !turn.language().equals(language);
    if (led && !TELL_BESIDE.contains(order.command())) {
      turn.state = turn.state.repeating(Repeated.NEVER);
    }
  }

  static void obey(OpenTurn turn, Understanding.Order order) {
    String argument = order.argument();
    turn.heard(order.command(), argument);
    switch (order.command()) {
      case STOP -> turn.mention(Standing.STOPPED);
      case START -> start(turn);
      case HELP -> turn.mention(Contacts.help(turn));
      case MORE -> more(turn, argument);
      case BACK -> reopenedOr(turn, () -> GivenAnswers.back(turn));
      case CHANGE -> reopenedOr(turn, () -> GivenAnswers.change(turn, argument));
      case LATER -> later(turn, argument);
      case LANGUAGE -> Languages.ask(turn, argument);
      case MY_ANSWERS -> GivenAnswers.show(turn);
      case FORGET -> Forgetting.ask(turn);
      case PERSON -> person(turn, argument);
      case FOLLOW -> follow(turn);
      // What is open, who is who, and what may be asked later, is the hall's to say.
      case LIST, LINK, UNLINK, INTERESTS -> {}
    }
  }

  private static void start(OpenTurn turn) {
    turn.mention(Standing.STARTED);
    turn.state = turn.state.misunderstood(0).repeating(Repeated.NEVER);
    reopenedOr(turn, () -> GoingOn.on(turn));
  }

  /** Whoever has not agreed to take part is asked nothing more; what was answered stays. */
  private static void follow(OpenTurn turn) {
    if (turn.inLobby()) {
      return;
    }
    if (Consenting.agreed(turn, Purpose.TAKE_PART)) {
      turn.state = turn.state.awaiting(null).misunderstood(0);
    } else {
      turn.end();
    }
  }

  /**
   * @param about the one thing that was asked; null where all is to be told
   */
  private static void more(OpenTurn turn, @Nullable String about) {
    boolean ofOne = Understanding.Order.WHO.equals(about) || Understanding.Order.LONG.equals(about);
    if (about == null || (turn.inLobby() && ofOne)) {
      more(turn);
      return;
    }
    switch (about) {
      case Understanding.Order.COST -> turn.mention(Standing.INVITATION_TERMS);
      // How many are left stands above the question, which comes next.
      case Understanding.Order.LONG -> GoingOn.pace(turn);
      case Understanding.Order.PRIVATE -> turn.mention(Standing.PRIVACY);
      default -> who(turn);
    }
    turn.flush();
    Optional<Locale> other = Languages.orderedIn(turn);
    if (other.isPresent()) {
      Languages.offer(turn, other.get());
    } else {
      GoingOn.on(turn);
    }
  }

  /** Who asks, whom to ask in turn, and where it stands for everybody to see. */
  private static void who(OpenTurn turn) {
    turn.mention(turn.wording().welcome());
    String name = turn.conversation.contact().name();
    String phone = turn.conversation.contact().phone();
    if (name != null && phone != null) {
      turn.mention(Standing.LETTER_HELP, Map.of("name", name, "phone", phone));
    }
    page(turn);
  }

  /** "Who is this?" is asked in the same words: the welcome says. */
  private static void more(OpenTurn turn) {
    turn.mention(turn.wording().welcome());
    turn.mention(turn.wording().more());
    turn.mention(Standing.PRIVACY);
    if (turn.conversation.telling().careUntouched()) {
      turn.mention(Standing.PRIVACY_CARE);
    }
    if (turn.conversation.telling().children()) {
      turn.mention(Standing.PRIVACY_CHILDREN);
    }
    if (turn.conversation.recordings()) {
      turn.mention(Standing.PRIVACY_RECORDINGS);
    }
    page(turn);
    turn.flush();
    GoingOn.on(turn);
  }

  private static void page(OpenTurn turn) {
    String page = turn.conversation.telling().page();
    if (page != null) {
      turn.mention(Standing.READ_MORE, Map.of("url", page));
    }
  }

  /**
   * @param call when a call suits; empty where that was not said, null where no call was asked for
   */
  private static void person(OpenTurn turn, @Nullable String call) {
    turn.mention(
        call == null
            ? Contacts.person(turn)
            : Contacts.call(turn.wording(), call, Calling.numbered(turn)));
    GoingOn.on(turn);
  }

  /** After NO to taking part, these mean that someone has thought again. */
  private static void reopenedOr(OpenTurn turn, Runnable otherwise) {
    if (turn.state.phase() == State.Phase.ENDED) {
      GoingOn.reopen(turn);
    } else {
      otherwise.run();
    }
  }

  /** LATER, with or without a time. */
  private static void later(OpenTurn turn, @Nullable String when) {
    if (turn.question() == null && turn.conversation.telling().opens() == null) {
      GoingOn.whereWeAre(turn);
    } else if (when == null) {
      turn.state = turn.state.awaiting(Pending.of(Pending.Kind.WHEN));
      turn.mention(Standing.LATER_WHEN);
    } else {
      answer(turn, time(turn, when));
    }
  }

  /** Hears when to resume; a time that was not understood is asked for once more. */
  static void resume(OpenTurn turn, Pending when) {
    boolean askedAgain = !when.detail().isEmpty();
    Optional<Instant> time = time(turn, turn.said.text());
    if (time.isEmpty() && askedAgain) {
      turn.mention(Standing.NOT_UNDERSTOOD);
      GoingOn.on(turn);
    } else {
      answer(turn, time);
    }
  }

  private static Optional<Instant> time(OpenTurn turn, String when) {
    Optional<Instant> time =
        turn.understanding
            .when(when, turn.language(), turn.said.at())
            .map(named -> onceOpen(turn.conversation.telling().opens(), named));
    turn.heard(Command.LATER, time.orElse(null));
    return time;
  }

  /** Nothing is asked before it opens: an earlier day becomes the first, at the same hour. */
  private static Instant onceOpen(@Nullable LocalDate opens, Instant named) {
    ZonedDateTime here = named.atZone(InWords.HERE);
    return opens == null || !here.toLocalDate().isBefore(opens)
        ? named
        : here.with(opens).toInstant();
  }

  private static void answer(OpenTurn turn, Optional<Instant> time) {
    turn.state = turn.state.misunderstood(0);
    if (time.isPresent()) {
      String words = InWords.time(time.get(), turn.language());
      turn.state = turn.state.awaiting(Pending.of(Pending.Kind.LATER));
      turn.mention(Standing.LATER_CONFIRMED, Map.of("when", words));
    } else {
      turn.state = turn.state.awaiting(new Pending(Pending.Kind.WHEN, "2"));
      turn.mention(Standing.LATER_NOT_UNDERSTOOD);
    }
  }
}
