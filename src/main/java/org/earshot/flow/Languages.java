package org.earshot.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changing the language: asked for, picked from a list, or offered because another was noticed. */
final class Languages {

  /** What a button that picks a language is called; no author's question has a colon in its id. */
  static final String TAPPED = "earshot:language";

  private Languages() {}

  /** LANGUAGE, with or without the name of one. */
  static void ask(OpenTurn turn, @Nullable String named) {
    turn.heard(Command.LANGUAGE, null);
    Optional<Locale> chosen =
        named == null ? Optional.empty() : turn.understanding.namedLanguage(named, turn.hearing());
    if (chosen.isPresent()) {
      choose(turn, chosen.get());
      return;
    }
    if (named != null) {
      turn.mention(Standing.LANGUAGE_NOT_OFFERED);
    }
    turn.state = turn.state.awaiting(Pending.of(Pending.Kind.WHICH_LANGUAGE));
    turn.reply(new Reply(turn.wording().say(Standing.LANGUAGE_WHICH), names(turn), true, ""));
  }

  /** Hears which language was picked. */
  static void pick(OpenTurn turn) {
    turn.heard(Command.LANGUAGE, null);
    Optional<Locale> chosen = turn.understanding.namedLanguage(turn.said.text(), turn.hearing());
    if (chosen.isPresent()) {
      choose(turn, chosen.get());
    } else {
      turn.mention(Standing.LANGUAGE_NOT_OFFERED);
      goOn(turn);
    }
  }

  static void choose(OpenTurn turn, Locale chosen) {
    turn.speak(chosen);
    turn.heard(Command.LANGUAGE, chosen);
    turn.mention(Standing.LANGUAGE_CHANGED);
    goOn(turn);
  }

  /**
   * Whether a language's bare name, which is else an order, is a reply to the question: "Somali",
   * where there is such an option or where any words will do.
   */
  static boolean answers(OpenTurn turn, Understanding.Order order) {
    Question question = turn.question();
    return order.command() == Command.LANGUAGE
        && question != null
        && turn.understanding.onlyNames(turn.said.text()).isPresent()
        && takes(turn, question);
  }

  private static boolean takes(OpenTurn turn, Question question) {
    Meaning meaning = turn.understanding.read(turn.said.text(), question, turn.hearing());
    return meaning instanceof Meaning.Understood || meaning instanceof Meaning.Unsure;
  }

  /**
   * The other language that these words are in, or that they name, unless the participant has
   * settled on one.
   */
  static Optional<Locale> noticed(OpenTurn turn) {
    return isSettled(turn)
        ? Optional.empty()
        : named(turn).or(() -> turn.understanding.otherLanguage(turn.said.text(), turn.hearing()));
  }

  /**
   * The same of words that answered nothing, which may name a language among others: "do you speak
   * Polish", "ami bangla te likhte chai".
   */
  static Optional<Locale> noticedOrWished(OpenTurn turn) {
    Optional<Locale> noticed = noticed(turn);
    boolean named = turn.said.text().codePoints().anyMatch(Character::isLetter);
    return noticed.isPresent() || isSettled(turn) || !named
        ? noticed
        : turn.understanding
            .namedLanguage(turn.said.text(), turn.hearing())
            .filter(wished -> !wished.equals(turn.language()));
  }

  /** The one other language that knows these words as an order, if the current one does not. */
  static Optional<Locale> orderedIn(OpenTurn turn) {
    if (isSettled(turn) || isOrder(turn, turn.language())) {
      return Optional.empty();
    }
    List<Locale> others =
        turn.conversation.wordings().keySet().stream().filter(one -> isOrder(turn, one)).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static boolean isOrder(OpenTurn turn, Locale language) {
    return turn.understanding.command(turn.said.text(), language, Set.of()).isPresent();
  }

  private static boolean isSettled(OpenTurn turn) {
    return turn.state.settled() || turn.conversation.wordings().size() < 2;
  }

  private static Optional<Locale> named(OpenTurn turn) {
    String text = turn.said.text();
    return turn.understanding.onlyNames(text).isPresent()
        ? turn.understanding
            .namedLanguage(text, turn.hearing())
            .filter(named -> !named.equals(turn.language()))
        : Optional.empty();
  }

  /** Offers to go on in the language that was noticed, in that language and in the current one. */
  static void offer(OpenTurn turn, Locale other) {
    Wording wording = turn.wording();
    turn.mention(turn.conversation.in(other).say(Standing.LANGUAGE_OFFER));
    turn.mention(
        "%s? %s / %s"
            .formatted(
                InWords.language(other, turn.language()),
                wording.say(Standing.YES),
                wording.say(Standing.NO)));
    turn.state =
        turn.state.awaiting(new Pending(Pending.Kind.LANGUAGE_OFFER, other.toLanguageTag()));
    turn.reply(new Reply("", List.of(name(other), name(turn.language())), false, ""));
  }

  /** Hears the reply to an offer; whatever it is, the same offer is not made again. */
  static void settle(OpenTurn turn, Locale offered) {
    if (accepts(turn, offered)) {
      choose(turn, offered);
      return;
    }
    turn.state = turn.state.languageSettled();
    GoingOn.on(turn);
  }

  private static boolean accepts(OpenTurn turn, Locale offered) {
    String text = turn.said.text();
    Boolean yes = YesOrNo.read(turn.understanding, text, turn.hearing());
    if (yes == null) {
      yes = YesOrNo.read(turn.understanding, text, new Hearing(turn.conversation, offered));
    }
    return yes == null ? isNamedOrSpoken(turn, offered) : yes;
  }

  /** Who goes on in the language that was offered wants it. */
  private static boolean isNamedOrSpoken(OpenTurn turn, Locale offered) {
    String text = turn.said.text();
    return turn.understanding
        .namedLanguage(text, turn.hearing())
        .or(() -> turn.understanding.otherLanguage(text, turn.hearing()))
        .filter(offered::equals)
        .isPresent();
  }

  /** Before any consent the facts are said again, in the language that can be read. */
  private static void goOn(OpenTurn turn) {
    turn.state = turn.state.misunderstood(0);
    Question question = turn.question();
    if (question != null && Consenting.opens(question)) {
      GoingOn.introduce(turn);
    }
    GoingOn.on(turn);
  }

  private static List<Reply.Choice> names(OpenTurn turn) {
    List<Reply.Choice> names = new ArrayList<>();
    for (Locale language : turn.conversation.wordings().keySet()) {
      names.add(name(language));
    }
    return names;
  }

  private static Reply.Choice name(Locale language) {
    return new Reply.Choice(
        TAPPED + ":" + language.toLanguageTag(), InWords.language(language, language));
  }
}
