package org.earshot.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.flow.Understanding.Corrected;
import org.jspecify.annotations.Nullable;

/**
 * "Oops, I meant 3", sent when the next question has come already: it is asked whether the answer
 * before is to be changed. Nothing is guessed, and nothing of it becomes the answer to the question
 * that stands.
 */
final class Correcting {

  /** What the buttons of that question are called; no author's question has a colon in its id. */
  static final String TAPPED = "earshot:correct";

  /** A longer question is cut where it is named. */
  private static final int MOST = 60;

  private Correcting() {}

  /** Whether these words are about the answer before; if so, they have been replied to. */
  static boolean hears(OpenTurn turn, Question asked) {
    int place = GivenAnswers.before(turn);
    if (place == Course.END || turn.revisiting() || turn.alarming() || isRecorded(turn)) {
      return false;
    }
    Optional<Corrected> corrected = turn.understanding.corrected(turn.said.text(), turn.hearing());
    return corrected.isPresent() && hears(turn, asked, place, corrected.get());
  }

  private static boolean isRecorded(OpenTurn turn) {
    return turn.said.recording() != null;
  }

  private static boolean hears(OpenTurn turn, Question asked, int place, Corrected corrected) {
    Question before = turn.course().question(place);
    Value meant = meant(turn, before, corrected);
    if (corrected.instead() != null) {
      return meant != null
          && isGiven(turn, before, corrected.instead())
          && ask(turn, asked, place, meant);
    }
    if (turn.state.misunderstandings() > 0 && !isAsked(turn)) {
      return false;
    }
    if (corrected.plainly()) {
      return (meant != null && ask(turn, asked, place, meant)) || told(turn, asked, corrected);
    }
    return meant != null && !isOwnAnswer(turn, asked, before) && ask(turn, asked, place, meant);
  }

  /** Whether this reply follows our own question, which counts as a misunderstanding too. */
  private static boolean isAsked(OpenTurn turn) {
    Pending pending = turn.state.pending();
    return pending != null && pending.kind() == Pending.Kind.CORRECTION;
  }

  /** What is meant instead of the answer before; null where it says nothing else than that did. */
  private static @Nullable Value meant(OpenTurn turn, Question before, Corrected corrected) {
    Answer given = turn.answer(before);
    Value meant = read(turn, before, corrected.to());
    boolean same = given != null && Objects.equals(given.value(), meant);
    return same ? null : meant;
  }

  private static boolean isGiven(OpenTurn turn, Question before, String instead) {
    Answer given = turn.answer(before);
    return given != null
        && given.value() != null
        && given.value().equals(read(turn, before, instead));
  }

  /** Any words answer an open question: only a closed one can be read. */
  private static @Nullable Value read(OpenTurn turn, Question before, String words) {
    if (words.isBlank() || before.type() == Type.TEXT) {
      return null;
    }
    Meaning meaning = turn.understanding.read(words, before, turn.hearing());
    if (meaning instanceof Meaning.Understood reply) {
      return reply.comment() == null ? reply.value() : null;
    }
    boolean near = meaning instanceof Meaning.Unsure && before.type() != Type.YES_NO;
    return near ? ((Meaning.Unsure) meaning).candidate() : null;
  }

  /** "No, sorry" and "sorry, nothing else" are polite answers to what is asked. */
  private static boolean isOwnAnswer(OpenTurn turn, Question asked, Question before) {
    if (asked.isConsent()) {
      return true;
    }
    return (before.type() == Type.YES_NO || asked.type() == Type.YES_NO)
        && turn.understanding.read(turn.said.text(), asked, turn.hearing())
            instanceof Meaning.Understood;
  }

  /** Says how to change an answer, unless the words answer what is asked. */
  private static boolean told(OpenTurn turn, Question asked, Corrected corrected) {
    Meaning meaning = turn.understanding.read(turn.said.text(), asked, turn.hearing());
    boolean empty = asked.type() == Type.TEXT && corrected.to().isBlank();
    if (!empty && !(meaning instanceof Meaning.NotUnderstood)) {
      return false;
    }
    turn.heard(Heard.As.NOT_UNDERSTOOD, asked, null);
    Misunderstood.again(turn, asked, turn.wording().say(Standing.HOW_TO_CHANGE));
    return true;
  }

  private static boolean ask(OpenTurn turn, Question asked, int place, Value meant) {
    Question before = turn.course().question(place);
    String text = ValueText.write(meant, before);
    if (text == null) {
      return false;
    }
    Pending proposal = new Pending(Pending.Kind.CORRECTION, place + ":" + text);
    if (!Misunderstood.worthAsking(turn, proposal)) {
      turn.heard(Heard.As.NOT_UNDERSTOOD, asked, null);
      Misunderstood.again(turn, asked, turn.wording().say(Standing.HOW_TO_CHANGE));
      return true;
    }
    turn.heard(Heard.As.UNSURE, before, meant);
    turn.propose(proposal);
    turn.mention(InWords.shortened(turn.wording().asked(before).ask(), MOST));
    String value = InWords.of(meant, before, turn.wording());
    turn.reply(
        new Reply(
            turn.wording().say(Standing.CHANGE_TO, Map.of("value", value)),
            List.of(
                new Reply.Choice(button(proposal, "yes"), turn.wording().say(Standing.YES)),
                new Reply.Choice(button(proposal, "no"), turn.wording().say(Standing.NO))),
            false,
            turn.wording().say(Standing.REPLY_YES_NO)));
    return true;
  }

  /** Hears whether to change it; whatever else is said is a reply to the question that stands. */
  static void settle(OpenTurn turn, Pending proposal) {
    Boolean yes = YesOrNo.read(turn.understanding, turn.said.text(), turn.hearing());
    Question asked = turn.question();
    if (yes == null && insists(turn, proposal)) {
      settle(turn, proposal, true);
    } else if (yes != null || asked == null) {
      settle(turn, proposal, Boolean.TRUE.equals(yes));
    } else if (!repeats(turn, proposal, asked) && !hears(turn, asked)) {
      turn.state = turn.state.awaiting(null);
      Answering.hear(turn, asked);
    }
  }

  /** "I meant yes" once more, when it was asked whether just that is meant. */
  private static boolean insists(OpenTurn turn, Pending proposal) {
    Question before = before(turn, proposal);
    Optional<Corrected> corrected = turn.understanding.corrected(turn.said.text(), turn.hearing());
    return before != null
        && corrected.isPresent()
        && corrected.get().plainly()
        && corrected.get().instead() == null
        && Objects.equals(read(turn, before, corrected.get().to()), candidate(proposal, before));
  }

  /** "3" after "change your answer to the third?" is no answer to the question that stands. */
  private static boolean repeats(OpenTurn turn, Pending proposal, Question asked) {
    Question before = before(turn, proposal);
    Value meant = before == null ? null : candidate(proposal, before);
    return before != null
        && meant != null
        && meant.equals(read(turn, before, turn.said.text()))
        && ask(turn, asked, place(proposal), meant);
  }

  /** Tells the buttons of one proposal from those of another; a few characters. */
  private static String button(Pending proposal, String reply) {
    return TAPPED + ":" + option(proposal, reply);
  }

  private static String option(Pending proposal, String reply) {
    return reply + "." + Integer.toHexString(proposal.detail().hashCode());
  }

  /** The same by a button; one of an earlier proposal changes nothing. */
  static void tapped(OpenTurn turn, String option) {
    Pending pending = turn.state.pending();
    boolean yes = pending != null && option.equals(option(pending, "yes"));
    boolean no = pending != null && option.equals(option(pending, "no"));
    if (pending != null && isAsked(turn) && (yes || no)) {
      settle(turn, pending, yes);
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  private static void settle(OpenTurn turn, Pending proposal, boolean yes) {
    Question before = before(turn, proposal);
    Value meant = before == null ? null : candidate(proposal, before);
    if (yes && before != null && meant != null) {
      String said = Objects.requireNonNullElse(turn.proposed(), turn.said.text());
      turn.heard(Heard.As.ANSWER, before, meant);
      turn.keep(
          new Answer(
              before.id(),
              Answer.Kind.ANSWERED,
              meant,
              meant.keptOf(said),
              null,
              turn.language(),
              ReadBy.CONFIRMED));
      turn.mention(Standing.CHANGED);
    }
    GoingOn.whereWeAre(turn);
  }

  private static int place(Pending proposal) {
    String detail = proposal.detail();
    int colon = detail.indexOf(':');
    return colon < 1 ? Course.END : TappedValue.whole(detail.substring(0, colon));
  }

  private static @Nullable Question before(OpenTurn turn, Pending proposal) {
    int place = place(proposal);
    return turn.course().answered(place) ? turn.course().question(place) : null;
  }

  private static @Nullable Value candidate(Pending proposal, Question before) {
    return ValueText.read(proposal.detail().substring(proposal.detail().indexOf(':') + 1), before);
  }
}
