package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.earshot.understanding.Token.Kind;

/**
 * Which options an utterance names, by number, letter, place, label or a word of the label, and
 * what else it says about them.
 */
final class Picks {

  private final Attempt attempt;
  private final List<Piece> pieces;
  private final QuestionWords words;
  private final Set<String> asked;
  private final int options;
  private final boolean leavesOut;

  private final List<Integer> picked = new ArrayList<>();
  private final List<Integer> excluded = new ArrayList<>();
  private long run;
  private boolean negateNext;
  private boolean excluding;
  private boolean all;
  private boolean both;
  private boolean none;
  private boolean alternatives;
  private boolean conflict;
  private boolean doubted;
  private boolean unexplained;
  private boolean dontKnow;
  private boolean skipped;
  private int ranges;

  /** How many words nothing explains, and how many stand in labels. */
  private int strangers;

  private int told;

  /** How many people are named, where an option leaves open who. */
  private int relatives;

  /** How many of those only have another ending: "care" for "carer". */
  private int bent;

  /** Whether a word that nothing explains stands right before the first word of a label. */
  private boolean who;

  private int comment = -1;

  /** Whether the run of label words only repeats the question: "more notice would help". */
  private boolean echoes;

  private Picks(Attempt attempt) {
    this.attempt = attempt;
    this.pieces = attempt.pieces();
    this.words = attempt.words();
    this.asked = words.ask();
    this.options = attempt.question().shape().options().size();
    this.leavesOut = pieces.stream().anyMatch(piece -> piece.has(Sense.EXCEPT));
  }

  static Picks in(Attempt attempt) {
    Picks picks = new Picks(attempt);
    List<Integer> letters = Letters.in(attempt);
    List<Integer> near = letters.isEmpty() ? NamedLabels.in(attempt) : List.of();
    if (!near.isEmpty()) {
      picks.picked.addAll(near);
    } else if (letters.isEmpty()) {
      picks.walk();
    } else {
      picks.picked.addAll(letters);
    }
    return picks;
  }

  /** Positions in the order named, each once. */
  List<Integer> picked() {
    return picked.stream().distinct().filter(option -> !excluded.contains(option)).toList();
  }

  List<Integer> excluded() {
    return excluded;
  }

  boolean meansAll() {
    return all;
  }

  boolean meansBoth() {
    return both;
  }

  boolean meansNone() {
    return none;
  }

  boolean hasAlternatives() {
    return alternatives;
  }

  /** "1-3": a range, or two of them. */
  boolean isRange() {
    return ranges > 0 && ranges != picked.size() - 1 || ranges == 1;
  }

  boolean isContradictory() {
    return conflict;
  }

  boolean isDoubtful() {
    boolean strange = strangers > 0 && !(who && Naming.saysWho(words, picked(), strangers));
    boolean about = relatives > 0 && !picked().contains(words.openWho());
    boolean onlyBent = told > 0 && told == bent;
    return about || doubted || unexplained || dontKnow || skipped || strange || onlyBent;
  }

  /** The comment after the answer, or null. */
  @org.jspecify.annotations.Nullable
  String comment() {
    return comment < 0 ? null : attempt.utterance().from(comment);
  }

  private void walk() {
    int i = 0;
    while (i < pieces.size() && comment < 0) {
      i = take(i);
    }
    closeRun();
    if (relatives > 0 && picked.isEmpty() && strangers == 0 && comment < 0) {
      picked.add(words.openWho());
    }
  }

  private int take(int i) {
    Piece piece = pieces.get(i);
    if (piece.label() != 0) {
      label(piece.label());
    } else if (isRelative(piece)) {
      relatives++;
    } else if (piece.isNumber()) {
      return number(i);
    } else if (piece.has(Sense.ORDINALS)) {
      return ordinal(i, Integer.parseInt(String.valueOf(piece.meaning(Sense.ORDINALS))));
    } else if (piece.has(Sense.LAST)) {
      return ordinal(i, options);
    } else if (standing(piece) != 0) {
      label(standing(piece));
    } else if (piece.isSign() || piece.token().is(Kind.LINE_BREAK)) {
      sign(i);
    } else if (piece.words() != 0 && !Naming.isStrong(piece)) {
      told++;
      bent += words.isBent(piece.token()) ? 1 : 0;
      who |= told == 1 && isSomebodyBefore(i);
      word(piece.words(), asked.contains(piece.token().text()));
    } else if (isNumberWord(i)) {
      position(Integer.parseInt(String.valueOf(piece.meaning(Sense.NUMBERS))));
    } else if (piece.isUnknown()) {
      closeRun();
      strangers += words.isInQuestion(piece.token()) || isDone(piece) ? 0 : 1;
    } else {
      return known(i);
    }
    return i + 1;
  }

  /**
   * Whether a word that nothing explains stands before this one, with nothing but the label's own
   * little words between ("mi hija lo hace"). "I wish somebody did it" names nobody.
   */
  private boolean isSomebodyBefore(int i) {
    int before = i - 1;
    while (before >= 0 && pieces.get(before).isFiller() && words.isInQuestion(token(before))) {
      before--;
    }
    boolean open =
        attempt.vocabulary().list(CommandWords.SOMEBODY).exactly(List.of(token(i))) != null;
    return !open && before >= 0 && pieces.get(before).isUnknownWord();
  }

  /** "I take the bus": the verb of whoever does what the option says. */
  private boolean isDone(Piece piece) {
    return attempt.isOwn() && attempt.vocabulary().isDoing(piece.token());
  }

  private boolean isRelative(Piece piece) {
    return piece.words() == 0
        && words.openWho() >= 0
        && attempt.vocabulary().answers().exactly(List.of(piece.token())) == null
        && attempt.vocabulary().list(CommandWords.RELATIVES).exactly(List.of(piece.token()))
            != null;
  }

  private Token token(int piece) {
    return pieces.get(piece).token();
  }

  private long standing(Piece piece) {
    return words.standingFor(piece, attempt.utterance().tokens());
  }

  /** "One" or "un" may be an article; then it counts only where nothing else is named. */
  private boolean isNumberWord(int i) {
    Piece piece = pieces.get(i);
    if (!piece.has(Sense.NUMBERS) || isFollowedByUnit(i + 1)) {
      return false;
    }
    boolean article = piece.hasAny(Sense.FILLERS, Sense.SMALL_WORDS, Sense.AND, Sense.OR);
    return !article || pieces.stream().allMatch(Naming::isCounting);
  }

  private void label(long bits) {
    closeRun();
    if (OptionSet.isOne(bits)) {
      pick(OptionSet.first(bits));
    } else {
      unexplained = true;
    }
  }

  private void word(long bits, boolean asked) {
    if (Long.bitCount(bits) == options) {
      return;
    }
    long common = run & bits;
    if (run != 0 && common == 0) {
      closeRun();
    }
    echoes = common == 0 ? asked : echoes && asked;
    run = common == 0 ? bits : common;
  }

  private void closeRun() {
    if (OptionSet.isOne(run)) {
      pick(OptionSet.first(run));
      unexplained |= echoes;
    } else if (run != 0) {
      unexplained = true;
    }
    run = 0;
  }

  private int number(int i) {
    closeRun();
    String digits = pieces.get(i).token().text();
    int next = i + 1;
    conflict |= i > 0 && pieces.get(i).isPartOfCode(pieces.get(i - 1)) && !isJoined(i - 1);
    if (next < pieces.size() && Naming.isOrdinalSuffix(pieces.get(next))) {
      return ordinal(next, small(digits));
    }
    if (isFollowedByUnit(next) || isFollowedByGluedWord(next)) {
      unexplained = true;
      return next + 1;
    }
    if (small(digits) > options) {
      run(digits);
    } else {
      position(small(digits));
    }
    return next;
  }

  /** "13" is 1 and 3 where there are nine options or fewer. */
  private void run(String digits) {
    boolean possible = options <= 9 && digits.length() <= options;
    for (int i = 0; i < digits.length() && possible; i++) {
      int digit = digits.charAt(i) - '0';
      possible = digit >= 1 && digit <= options && digits.indexOf(digits.charAt(i)) == i;
    }
    if (possible) {
      digits.chars().forEach(digit -> position(digit - '0'));
    } else {
      conflict = true;
    }
  }

  private int ordinal(int i, int place) {
    closeRun();
    position(place);
    int next = i + 1;
    return next < pieces.size() && Naming.isOrdinalNoun(pieces.get(next)) ? next + 1 : next;
  }

  private boolean isFollowedByUnit(int i) {
    return i < pieces.size() && pieces.get(i).hasAny(Sense.UNITS, Sense.RATES, Sense.STARS);
  }

  private boolean isFollowedByGluedWord(int i) {
    return i < pieces.size()
        && pieces.get(i).token().is(Kind.WORD)
        && pieces.get(i).token().glued()
        && !isAndBetweenNumbers(i);
  }

  /** Arabic writes "1 and3" and "1and3", Tamil "1and 3and". */
  private boolean isAndBetweenNumbers(int i) {
    boolean and = pieces.get(i).has(Sense.AND);
    boolean before = i >= 3 && pieces.get(i - 1).isNumber() && pieces.get(i - 2).has(Sense.AND);
    return and && (before || (i + 1 < pieces.size() && pieces.get(i + 1).isNumber()));
  }

  private boolean isJoined(int and) {
    return and > 0 && Naming.isNamedByNumber(pieces.get(and - 1)) && isAndBetweenNumbers(and);
  }

  private static int small(String digits) {
    return digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private void position(int place) {
    if (place >= 1 && place <= options) {
      pick(place - 1);
    } else {
      conflict = true;
    }
  }

  private void pick(int option) {
    if (negateNext || excluding) {
      excluded.add(option);
    } else {
      picked.add(option);
    }
    negateNext = false;
  }

  private void sign(int i) {
    Piece piece = pieces.get(i);
    if (piece.isSign("?")) {
      doubted = true;
    } else if (piece.isMoney()) {
      conflict = true;
    } else if (piece.isSign("-") && isBetweenNumbers(i)) {
      ranges++;
    } else if (piece.isSign("<") || piece.isSign(">") || piece.isSign("~")) {
      unexplained = true;
    }
    if (piece.isSeparator()) {
      separator(i);
    }
  }

  private boolean isBetweenNumbers(int i) {
    return i > 0
        && i + 1 < pieces.size()
        && Naming.isNamedByNumber(pieces.get(i - 1))
        && Naming.isNamedByNumber(pieces.get(i + 1));
  }

  private void separator(int i) {
    closeRun();
    boolean answered = !picked.isEmpty() || all || both || none;
    if (answered && Comments.beginsAfterOption(pieces, i)) {
      comment = pieces.get(i).to();
    }
  }

  private int known(int i) {
    Piece piece = pieces.get(i);
    boolean answered = !picked.isEmpty() || run != 0;
    boolean joins = piece.has(Sense.TO) && !piece.has(Sense.AND) && isBetweenNumbers(i);
    ranges += joins ? 1 : 0;
    if (piece.has(Sense.AND) && answered && comesPick(i + 1)) {
      closeRun();
    } else if (piece.has(Sense.CORRECTION) && answered && comesPick(i + 1)) {
      correct();
    } else if (piece.has(Sense.EXCEPT) && (all || answered) && comesPick(i + 1)) {
      closeRun();
      excluding = true;
    } else if (piece.has(Sense.EXCEPT) && !picked.isEmpty() && isLeftOutBefore(i)) {
      closeRun();
      excluded.add(picked.remove(picked.size() - 1));
    } else if (piece.has(Sense.BUT) && all && comesPick(i + 1)) {
      excluding = true;
    } else if (piece.has(Sense.BUT) && (answered || all || both || none)) {
      but(i);
    } else if (piece.hasAny(Sense.NOT, Sense.NO)) {
      return negation(i);
    } else if (piece.has(Sense.ALL) && isCounted(i + 1) && !leavesOut) {
      allOf(count(i + 1));
      return i + 2;
    } else if (piece.has(Sense.ALL_OF)) {
      allOf(Integer.parseInt(String.valueOf(piece.meaning(Sense.ALL_OF))));
    } else if (piece.has(Sense.FIRST_OF)) {
      firstOf(Integer.parseInt(String.valueOf(piece.meaning(Sense.FIRST_OF))));
    } else {
      plain(piece);
    }
    return i + 1;
  }

  private boolean isCounted(int i) {
    return i < pieces.size() && Naming.isNamedByNumber(pieces.get(i)) && !isFollowedByUnit(i + 1);
  }

  private int count(int i) {
    Piece piece = pieces.get(i);
    String word = String.valueOf(piece.meaning(Sense.NUMBERS));
    return small(piece.isNumber() ? piece.token().text() : word);
  }

  /** "All three" is everything where there are three, and no answer anywhere else. */
  private void allOf(int count) {
    closeRun();
    if (count == options - attempt.question().shape().exclusive().size()) {
      all = true;
    } else {
      conflict = true;
    }
  }

  /** "Not the first two" leaves out both of them. */
  private void firstOf(int count) {
    closeRun();
    boolean out = negateNext;
    for (int place = 1; place <= count; place++) {
      negateNext = out;
      position(place);
    }
  }

  /** "2 છોડીને બધા": many languages name first what is left out. */
  private boolean isLeftOutBefore(int i) {
    boolean last = i + 1 == pieces.size();
    return (last && all) || (!last && pieces.get(i + 1).has(Sense.ALL));
  }

  private void correct() {
    run = 0;
    picked.clear();
    conflict = false;
    alternatives = false;
  }

  private void but(int i) {
    closeRun();
    if (comesPick(i + 1)) {
      conflict = true;
    }
    doubted |= i + 1 < pieces.size() && pieces.get(i + 1).has(Sense.HEDGE);
    comment = pieces.get(i).from();
  }

  private void plain(Piece piece) {
    if (piece.hasAny(Sense.ALL, Sense.BOTH, Sense.NONE)) {
      closeRun();
      all |= piece.has(Sense.ALL);
      both |= piece.has(Sense.BOTH);
      none |= piece.has(Sense.NONE);
    } else if (piece.has(Sense.DONT_KNOW)) {
      dontKnow = true;
    } else if (piece.has(Sense.SKIP)) {
      skipped |= !words.isInQuestion(piece.token());
    } else if (piece.has(Sense.HEDGE)) {
      doubted = true;
    } else if (piece.has(Sense.OR)) {
      closeRun();
      alternatives = true;
    } else if (piece.has(Sense.AND)) {
      closeRun();
    } else if (!Naming.isSilent(piece)) {
      closeRun();
      unexplained = true;
    }
  }

  /**
   * "Not 2, 3" leaves 3. "No 2" is a number where the language's no does not also mean not. A "no"
   * between two options could reach either way, so it is asked about unless a comma tells. With a
   * comma on either side it takes back what was said: "letter, no, email".
   */
  private int negation(int i) {
    closeRun();
    Piece piece = pieces.get(i);
    boolean point = i + 1 < pieces.size() && pieces.get(i + 1).isSign(".");
    int next = point ? i + 2 : i + 1;
    boolean beforeNumber = next < pieces.size() && pieces.get(next).isNumber();
    boolean asNumber = beforeNumber && (point || !piece.has(Sense.NOT));
    if (asNumber && picked.isEmpty()) {
      return next;
    }
    boolean comes = comesPick(i + 1);
    if (picked.isEmpty() && comes && piece.has(Sense.NOT)) {
      negateNext = true;
    } else if (!picked.isEmpty() && comes && !piece.has(Sense.NO)) {
      negateNext = true;
    } else if (!picked.isEmpty() && comes && Naming.standsApart(pieces, i)) {
      correct();
    } else if (!picked.isEmpty() && comes && Naming.reachesBack(pieces, i)) {
      excluded.add(picked.remove(picked.size() - 1));
    } else if (!picked.isEmpty() && comes && Naming.reachesOn(pieces, i)) {
      negateNext = true;
    } else {
      conflict = true;
    }
    return i + 1;
  }

  /** Whether an option is named next, little words and signs apart. */
  private boolean comesPick(int from) {
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean pick =
          piece.isNumber()
              || piece.label() != 0
              || piece.words() != 0
              || piece.hasAny(Sense.ORDINALS, Sense.LAST, Sense.FIRST_OF)
              || standing(piece) != 0
              || isNumberWord(i);
      if (pick) {
        return true;
      }
      if (!piece.isSign() && !Naming.isSilent(piece)) {
        return false;
      }
    }
    return false;
  }
}
