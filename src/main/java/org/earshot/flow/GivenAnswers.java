package org.earshot.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the participant has answered so far: shown, gone back to, changed. */
final class GivenAnswers {

  /** What a button that picks an answer is called; no author's question has a colon in its id. */
  static final String TAPPED = "earshot:change";

  /** Longer questions and answers are cut in a list of them all. */
  private static final int MOST = 45;

  private GivenAnswers() {}

  /** MY ANSWERS. */
  static void show(OpenTurn turn) {
    List<Integer> places = places(turn);
    turn.mention(places.isEmpty() ? none(turn) : Standing.MY_ANSWERS);
    for (int at = 0; at < places.size(); at++) {
      turn.mention((at + 1) + ". " + line(turn, places.get(at)));
    }
    turn.flush();
    GoingOn.on(turn);
  }

  /** Whoever is in no consultation may well have answered one that has closed. */
  private static Standing none(OpenTurn turn) {
    return turn.inLobby() ? Standing.NO_ANSWERS_HERE : Standing.NO_ANSWERS_YET;
  }

  /** BACK: the question before the one being asked. */
  static void back(OpenTurn turn) {
    int place = turn.place() == Course.END ? turn.conversation.questions().size() : turn.place();
    for (int before = place - 1; before >= 0; before--) {
      if (reopens(turn, before)) {
        revisit(turn, before);
        return;
      }
    }
    turn.mention(turn.inLobby() ? none(turn) : Standing.NOTHING_TO_GO_BACK_TO);
    GoingOn.on(turn);
  }

  /** The place of the answer given just before the question that is being asked. */
  static int before(OpenTurn turn) {
    for (int before = turn.place() - 1; before >= 0; before--) {
      if (listed(turn, before)) {
        return before;
      }
    }
    return Course.END;
  }

  /** CHANGE, with or without the number of an answer. */
  static void change(OpenTurn turn, @Nullable String which) {
    List<Integer> places = places(turn);
    if (places.isEmpty()) {
      turn.mention(none(turn));
      GoingOn.on(turn);
      return;
    }
    int picked = which == null ? Course.END : picked(turn, places, which);
    if (picked != Course.END) {
      revisit(turn, picked);
      return;
    }
    turn.state = turn.state.awaiting(Pending.of(Pending.Kind.WHICH_ANSWER));
    turn.reply(
        new Reply(turn.wording().say(Standing.CHANGE_WHICH), choices(turn, places), true, ""));
  }

  /** Hears which answer to change. */
  static void pick(OpenTurn turn) {
    turn.heard(Command.CHANGE, turn.said.text());
    int picked = picked(turn, places(turn), turn.said.text());
    if (picked == Course.END) {
      turn.mention(Standing.NOT_UNDERSTOOD);
      GoingOn.on(turn);
    } else {
      revisit(turn, picked);
    }
  }

  /** The list's button for the question at this place. */
  static void tapped(OpenTurn turn, int place) {
    turn.heard(Command.CHANGE, null);
    if (listed(turn, place)) {
      revisit(turn, place);
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  private static void revisit(OpenTurn turn, int place) {
    turn.state = turn.state.revisiting(place).misunderstood(0);
    GoingOn.on(turn);
  }

  private static boolean reopens(OpenTurn turn, int place) {
    Question question = turn.conversation.questions().get(place);
    return question.type() != Type.INFORMATION
        && !Consenting.opens(question)
        && turn.course().answered(place);
  }

  private static boolean listed(OpenTurn turn, int place) {
    return place >= 0
        && place < turn.conversation.questions().size()
        && !turn.conversation.questions().get(place).isConsent()
        && reopens(turn, place);
  }

  private static List<Integer> places(OpenTurn turn) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < turn.conversation.questions().size(); place++) {
      if (listed(turn, place)) {
        places.add(place);
      }
    }
    return places;
  }

  private static int picked(OpenTurn turn, List<Integer> places, String text) {
    List<String> ids = new ArrayList<>();
    for (int place : places) {
      ids.add(turn.conversation.questions().get(place).id());
    }
    Question.Shape shape = new Question.Shape(ids, java.util.Set.of(), null, null, false);
    Question which =
        new Question(TAPPED, Type.CHOICE, shape, Condition.ALWAYS, Question.Section.MAIN);
    return turn.understanding.read(text, which, turn.hearing()) instanceof Meaning.Understood reply
            && reply.value() instanceof Value.Chosen one
        ? turn.conversation.place(one.option())
        : Course.END;
  }

  private static List<Reply.Choice> choices(OpenTurn turn, List<Integer> places) {
    List<Reply.Choice> choices = new ArrayList<>();
    for (int place : places) {
      choices.add(new Reply.Choice(TAPPED + ":" + place, line(turn, place)));
    }
    return choices;
  }

  private static String line(OpenTurn turn, int place) {
    Question question = turn.course().question(place);
    String ask = turn.wording().asked(question).ask();
    return InWords.shortened(ask, MOST) + " " + InWords.shortened(answer(turn, question), MOST);
  }

  private static String answer(OpenTurn turn, Question question) {
    Answer answer = turn.answer(question);
    if (answer == null || answer.kind() == Answer.Kind.SKIPPED) {
      return turn.wording().say(Standing.ANSWER_SKIPPED);
    }
    if (answer.kind() == Answer.Kind.WAITING) {
      return turn.wording().say(Standing.ANSWER_RECORDED);
    }
    if (answer.kind() == Answer.Kind.DONT_KNOW) {
      return turn.wording().say(Standing.ANSWER_DONT_KNOW);
    }
    return answer.value() == null
        ? answer.said()
        : InWords.of(answer.value(), question, turn.wording());
  }
}
