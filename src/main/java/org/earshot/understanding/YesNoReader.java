package org.earshot.understanding;

import java.util.List;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no. A word for it anywhere is not enough: what stands first counts, hedges and
 * contradictions are asked about, and what follows "but", "because" or a comma is a comment.
 */
final class YesNoReader implements Reader {

  private static final int SHORT = 2;

  /** Fewer unknown words after a polite "ji" tell of nobody. */
  private static final int STORY = 4;

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    Meaning restated = Restating.in(attempt);
    if (restated != null) {
      return new Reading(restated, attempt.knowsEveryWord());
    }
    if (Affirming.isVerb(attempt)) {
      Value yes = new Value.YesNo(true);
      boolean said = attempt.pieces().stream().anyMatch(piece -> piece.has(Sense.YES));
      return Reading.certain(said ? new Meaning.Understood(yes, null) : new Meaning.Unsure(yes));
    }
    return new Walk(attempt).reading();
  }

  private enum Mark {
    YES,
    NO,
    HEDGE,
    DONT_KNOW,
    SKIP,
    CORRECTION,
    NOT,
    BUT,
    OR,
    AND,
    UNKNOWN,
    SEPARATOR,
    QUESTION,
    SILENT
  }

  /** One pass over the pieces. */
  private static final class Walk {

    private final Attempt attempt;
    private final List<Piece> pieces;
    private @Nullable Boolean answer;
    private int answered;
    private int times;
    private int strong;
    private boolean doubtful;
    private boolean contradictory;
    private boolean dontKnow;
    private boolean strangeBefore;

    /** Whether words of the question were said before the answer. */
    private boolean echoed;

    private boolean negated;
    private @Nullable String comment;

    Walk(Attempt attempt) {
      this.attempt = attempt;
      this.pieces = attempt.pieces();
    }

    Reading reading() {
      int i = 0;
      while (i < pieces.size() && comment == null) {
        take(mark(pieces.get(i)), i);
        i++;
      }
      Meaning said = affirms() ? affirmed() : checked(meaning());
      return new Reading(said, attempt.knowsEveryWord());
    }

    private boolean affirms() {
      boolean clear = !doubtful && !dontKnow && !negated && !contradictory;
      clear &= !isOfOneself();
      return clear && Boolean.TRUE.equals(answer) && strong == 0 && Affirming.is(attempt);
    }

    /** "I look after myself"; Spanish "de mi madre" only begins so. */
    private boolean isOfOneself() {
      List<Piece> telling = pieces.stream().filter(piece -> !piece.isSign()).toList();
      return !telling.isEmpty() && telling.get(telling.size() - 1).has(Sense.SELF);
    }

    private Meaning affirmed() {
      Value yes = new Value.YesNo(true);
      return Affirming.leavesOut(attempt)
          ? new Meaning.Unsure(yes)
          : new Meaning.Understood(yes, attempt.utterance().from(0));
    }

    /** Consent takes a message that is wholly a yes; a question is no yes at all. */
    private Meaning checked(Meaning meaning) {
      if (attempt.question().isConsent() && !refuses(meaning)) {
        return AllYes.is(attempt)
            ? new Meaning.Understood(new Value.YesNo(true), null)
            : open(meaning);
      }
      if (!(meaning instanceof Meaning.Understood understood)) {
        return meaning;
      }
      if (isOfOneself() && attempt.words().isOfSomebody() && Boolean.TRUE.equals(answer)) {
        return new Meaning.Unsure(understood.value());
      }
      boolean alone = strong == 0 && Boolean.TRUE.equals(answer);
      if (alone && !AllYes.is(attempt)) {
        return new Meaning.NotUnderstood();
      }
      return Questions.in(attempt) && Boolean.TRUE.equals(answer)
          ? new Meaning.Unsure(understood.value())
          : meaning;
    }

    private static boolean refuses(Meaning meaning) {
      return meaning instanceof Meaning.Understood understood
          && understood.value() instanceof Value.YesNo no
          && !no.yes();
    }

    private static Meaning open(Meaning meaning) {
      boolean answers = meaning instanceof Meaning.Understood || meaning instanceof Meaning.Unsure;
      return answers ? new Meaning.NotUnderstood() : meaning;
    }

    private Meaning meaning() {
      Boolean yes = answer;
      if (contradictory) {
        return new Meaning.NotUnderstood();
      }
      if (yes == null) {
        if (dontKnow && !strangeBefore) {
          return new Meaning.DontKnow();
        }
        return denied();
      }
      Value value = new Value.YesNo(yes);
      boolean unsure = doubtful || dontKnow || strangeBefore || negated || (echoed && yes);
      return unsure ? new Meaning.Unsure(value) : new Meaning.Understood(value, comment);
    }

    /** "I don't look after": no in the question's own words, and in nothing but them. */
    private Meaning denied() {
      Value no = new Value.YesNo(false);
      boolean plain =
          negated
              && echoed
              && !strangeBefore
              && !doubtful
              && !dontKnow
              && !attempt.words().isDeniedToo(pieces, attempt.utterance().tokens());
      return plain
          ? new Meaning.Understood(no, null)
          : negated ? new Meaning.Unsure(no) : new Meaning.NotUnderstood();
    }

    private void take(Mark mark, int i) {
      switch (mark) {
        case YES -> polarity(true, i);
        case NO -> polarity(false, i);
        case HEDGE, QUESTION -> doubtful = true;
        case DONT_KNOW -> dontKnow = true;
        case OR -> contradictory = true;
        case CORRECTION -> correct(i);
        case NOT -> not();
        case BUT -> but(i);
        case AND -> and(i);
        case SEPARATOR -> separator(i);
        case UNKNOWN, SKIP -> strange(i);
        case SILENT -> {}
      }
    }

    /** "Ji" is yes, and after an answer or anything else only polite: "bas ji shukriya". */
    private void polarity(boolean yes, int i) {
      Boolean before = answer;
      if (yes && AllYes.isOnlyPolite(pieces, i)) {
        return;
      }
      if (!yes && joinsWords(i)) {
        strange(i);
        return;
      }
      boolean flipped = negated && before == null;
      if (before != null && before != yes) {
        contradictory = true;
      }
      if (before == null || before == yes) {
        answer = flipped ? Boolean.FALSE : Boolean.valueOf(yes);
        doubtful |= flipped && yes;
        negated &= yes;
        answered = i;
        times++;
      }
      strong += yes && (!pieces.get(i).has(Sense.YES_ALONE) || beginsWithYes(i)) ? 1 : 0;
    }

    /** "Yeah mum n dad": a letter between two words, after a yes. */
    private boolean joinsWords(int i) {
      boolean letter = pieces.get(i).token().text().length() == 1;
      return letter
          && Boolean.TRUE.equals(answer)
          && i + 1 < pieces.size()
          && pieces.get(i - 1).isUnknownWord()
          && pieces.get(i + 1).isUnknownWord();
    }

    /** "Da, am" is a yes of its own, whatever stands after it; "am" is one only by itself. */
    private boolean beginsWithYes(int i) {
      Piece piece = pieces.get(i);
      Entry first = attempt.vocabulary().answers().exactly(List.of(piece.token()));
      return piece.to() > piece.from() + 1
          && first != null
          && first.has(Sense.YES)
          && !first.hasAny(Sense.YES_ALONE, Sense.COURTESIES, Sense.FILLERS);
    }

    private void correct(int i) {
      for (int next = i + 1; next < pieces.size(); next++) {
        Mark mark = mark(pieces.get(next));
        if (mark == Mark.YES || mark == Mark.NO) {
          answer = null;
          contradictory = false;
          negated = false;
          return;
        }
        if (mark == Mark.UNKNOWN) {
          break;
        }
      }
      if (pieces.get(i).has(Sense.BUT)) {
        but(i);
      }
      if (answer == null && saysNo(pieces.get(i))) {
        polarity(false, i);
      }
    }

    /** "No sorry" with nothing after it corrects nothing. */
    private boolean saysNo(Piece piece) {
      Phrases<Entry> answers = attempt.vocabulary().answers();
      Entry first = answers.exactly(List.of(piece.token()));
      return first != null && first.has(Sense.NO);
    }

    private void not() {
      if (answer == null) {
        negated = true;
      } else if (answer) {
        contradictory = true;
      }
    }

    private void but(int i) {
      Boolean before = answer;
      if (before == null) {
        strangeBefore |= !pieces.get(i).isFiller() && !isManners(pieces.subList(0, i));
        return;
      }
      Mark next = markAfter(i);
      contradictory |= next == (before ? Mark.NO : Mark.YES);
      doubtful |= next == Mark.HEDGE || (before && takesBack(i));
      comment = commentFrom(i);
    }

    /** "Sorry but no". */
    private static boolean isManners(List<Piece> before) {
      return before.stream()
          .allMatch(piece -> piece.isSign() || piece.hasAny(Sense.COURTESIES, Sense.CORRECTION));
    }

    /** "Yes but not now", "yes but she died"; "yes but only at weekends" is still a yes. */
    private boolean takesBack(int i) {
      if (!pieces.get(i).hasAny(Sense.CONTRAST, Sense.EXCEPT)) {
        return false;
      }
      List<Piece> rest = pieces.subList(i, pieces.size());
      boolean limits = rest.stream().anyMatch(piece -> piece.has(Sense.ONLY));
      return !limits || pieces.get(i).has(Sense.EXCEPT) || rest.stream().anyMatch(Walk::isDoubt);
    }

    private static boolean isDoubt(Piece piece) {
      return piece.isSign("?")
          || piece.hasAny(Sense.NOT, Sense.NO, Sense.NEVER, Sense.NONE, Sense.OR)
          || piece.hasAny(Sense.HEDGE, Sense.DONT_KNOW, Sense.CORRECTION);
    }

    private void and(int i) {
      if (answer != null && markAfter(i) == Mark.UNKNOWN) {
        comment = commentFrom(i);
      }
    }

    private void separator(int i) {
      if ((answer != null || dontKnow) && markAfter(i) == Mark.UNKNOWN) {
        comment = commentFrom(i);
      }
    }

    private void strange(int i) {
      Boolean yes = answer;
      if (yes == null) {
        echoed |= echoes(i);
        strangeBefore |= !echoes(i);
        return;
      }
      boolean direct = i == answered + 1;
      doubtful |= yes && direct && deniedBeforeSign(i);
      boolean weak =
          yes ? isWeak(pieces.get(answered)) && !tells(i) : direct && times == 1 && !echoes(i);
      if (weak) {
        doubtful = true;
      } else {
        comment = commentFrom(answered + 1);
      }
    }

    /**
     * "Si cuido a mi madre" says the question's own verb after its yes; "ji main apni ammi ka
     * khayal rakhti hoon" tells of whom, where the question leaves it open.
     */
    private boolean tells(int i) {
      List<Piece> rest = pieces.subList(i, pieces.size());
      boolean plain =
          attempt.isOwn()
              && !attempt.question().isConsent()
              && pieces.subList(answered + 1, i).stream().allMatch(Piece::isFiller)
              && rest.stream().noneMatch(Walk::isDoubt);
      boolean polite = pieces.get(answered).has(Sense.COURTESIES);
      long words = rest.stream().filter(Piece::isUnknownWord).count();
      return plain
          && (polite
              ? attempt.words().isOfSomebody() && words >= STORY
              : i == answered + 1 && echoes(i));
    }

    /** "Bilkul b nahi": a no follows at once, and the yes may only have strengthened it. */
    private boolean deniedBeforeSign(int from) {
      for (int i = from; i < pieces.size() && !pieces.get(i).isSeparator(); i++) {
        if (pieces.get(i).has(Sense.NO) && !joinsWords(i)) {
          return true;
        }
      }
      return false;
    }

    /** "I don't look after anyone" says no in the question's own words. */
    private boolean echoes(int i) {
      return attempt.isOwn() && attempt.words().isEchoed(pieces.get(i).token());
    }

    private @Nullable String commentFrom(int piece) {
      return attempt.utterance().from(pieces.get(piece).from());
    }

    /** The next mark that says something. */
    private @Nullable Mark markAfter(int i) {
      for (int next = i + 1; next < pieces.size(); next++) {
        Mark mark = mark(pieces.get(next));
        if (mark != Mark.SILENT && mark != Mark.SEPARATOR) {
          return mark;
        }
      }
      return null;
    }

    /** "Si" is also "if"; "sí" is not. "Ha" is a laugh to whoever does not speak Gujarati. */
    private boolean isWeak(Piece piece) {
      Token token = piece.token();
      boolean brief = token.text().length() <= SHORT && piece.to() == piece.from() + 1;
      return brief && !token.marked() && (!attempt.isOwn() || hasOtherUse(piece));
    }

    private static boolean hasOtherUse(Piece piece) {
      return piece.isFiller()
          || piece.hasAny(Sense.BUT, Sense.AND, Sense.OR, Sense.NOT, Sense.HEDGE, Sense.COURTESIES);
    }

    private static Mark mark(Piece piece) {
      if (piece.label() != 0) {
        return piece.label() == 1 ? Mark.YES : Mark.NO;
      }
      if (piece.isSign("?")) {
        return Mark.QUESTION;
      }
      if (piece.isSeparator()) {
        return Mark.SEPARATOR;
      }
      if (piece.isSign()) {
        return Mark.SILENT;
      }
      return piece.isUnknown() ? Mark.UNKNOWN : known(piece);
    }

    private static Mark known(Piece piece) {
      if (piece.has(Sense.DONT_KNOW)) {
        return Mark.DONT_KNOW;
      }
      if (piece.has(Sense.HEDGE)) {
        return Mark.HEDGE;
      }
      if (piece.has(Sense.YES)) {
        return Mark.YES;
      }
      if (piece.has(Sense.NO)) {
        return Mark.NO;
      }
      if (piece.has(Sense.SKIP)) {
        return Mark.SKIP;
      }
      return joining(piece);
    }

    private static Mark joining(Piece piece) {
      if (piece.has(Sense.CORRECTION)) {
        return Mark.CORRECTION;
      }
      if (piece.hasAny(Sense.BUT, Sense.EXCEPT)) {
        return Mark.BUT;
      }
      if (piece.has(Sense.NOT)) {
        return Mark.NOT;
      }
      if (piece.isFiller()) {
        return Mark.SILENT;
      }
      if (piece.has(Sense.OR)) {
        return Mark.OR;
      }
      return piece.has(Sense.AND) ? Mark.AND : Mark.UNKNOWN;
    }
  }
}
