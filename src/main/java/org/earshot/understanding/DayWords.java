package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The words of an utterance that are about days and times, in order. */
final class DayWords {

  private final List<Word> words = new ArrayList<>();
  private boolean unexplained;
  private boolean alternatives;
  private final boolean points;

  private DayWords(boolean points) {
    this.points = points;
  }

  /**
   * A number, a sign, or a word about time.
   *
   * @param entry null for numbers and signs
   * @param ordinal whether a number said that it is one ("3rd", "third")
   */
  record Word(Token token, @Nullable Entry entry, @Nullable Integer number, boolean ordinal) {

    boolean has(Sense sense) {
      return entry != null && entry.has(sense);
    }

    int meaning(Sense sense) {
      String meaning = entry == null ? null : entry.meaning(sense);
      return meaning == null ? -1 : Integer.parseInt(meaning);
    }

    @Nullable String unit() {
      return entry == null ? null : entry.meaning(Sense.UNITS);
    }

    boolean isNumber() {
      return number != null;
    }

    boolean isSign() {
      return entry == null && number == null;
    }
  }

  static DayWords in(List<Token> tokens, List<Vocabulary> vocabularies) {
    DayWords words = new DayWords(vocabularies.get(0).decimal() == ',');
    int i = 0;
    while (i < tokens.size()) {
      i += words.take(tokens, i, vocabularies);
    }
    return words;
  }

  List<Word> all() {
    return words;
  }

  /** Where decimals have a comma, the point is free for dates. */
  boolean writesDatesWithPoints() {
    return points;
  }

  /** Where "in the afternoon" begins, which is no part of a date; null where it does not stand. */
  @Nullable Token timeOfDay() {
    for (Word word : words) {
      Entry entry = word.entry();
      if (entry != null
          && entry.hasAny(
              Sense.MORNING, Sense.NOON, Sense.AFTERNOON, Sense.EVENING, Sense.AM, Sense.PM)) {
        return word.token();
      }
    }
    return null;
  }

  boolean hasUnexplained() {
    return unexplained;
  }

  boolean hasAlternatives() {
    return alternatives;
  }

  private int take(List<Token> tokens, int i, List<Vocabulary> vocabularies) {
    Token token = tokens.get(i);
    if (token.is(Kind.NUMBER)) {
      return digits(tokens, i, vocabularies);
    }
    for (Vocabulary vocabulary : isJoint(token) ? List.<Vocabulary>of() : vocabularies) {
      int taken = word(tokens, i, vocabulary);
      if (taken > 0) {
        return taken;
      }
    }
    if (token.is(Kind.SIGN)) {
      words.add(new Word(token, null, null, false));
      alternatives |= token.isSign("?");
    } else {
      unexplained |= token.is(Kind.WORD);
    }
    return 1;
  }

  /** What stands between the numbers of a date, whatever else it may mean. */
  private static boolean isJoint(Token token) {
    return token.isSign("/") || token.isSign(".") || token.isSign("-");
  }

  private int digits(List<Token> tokens, int i, List<Vocabulary> vocabularies) {
    Match<Entry> written = vocabularies.get(0).times().longest(tokens, i);
    if (written != null && written.length() > 1) {
      words.add(new Word(tokens.get(i), written.value(), null, false));
      return written.length();
    }
    Integer number = number(tokens.get(i).text());
    unexplained |= number == null;
    boolean suffix = i + 1 < tokens.size() && isSuffix(tokens, i + 1, vocabularies);
    words.add(new Word(tokens.get(i), null, number == null ? 0 : number, suffix));
    return suffix ? 2 : 1;
  }

  private static @Nullable Integer number(String digits) {
    return digits.length() > 8 ? null : Integer.valueOf(digits);
  }

  private static boolean isSuffix(List<Token> tokens, int i, List<Vocabulary> vocabularies) {
    if (!tokens.get(i).glued()) {
      return false;
    }
    for (Vocabulary vocabulary : vocabularies) {
      Match<Entry> match = vocabulary.answers().longest(tokens, i);
      if (match != null && match.value().has(Sense.ORDINAL_SUFFIX)) {
        return true;
      }
    }
    return false;
  }

  private int word(List<Token> tokens, int i, Vocabulary vocabulary) {
    Match<Entry> time = vocabulary.times().longest(tokens, i);
    Match<Entry> answer = vocabulary.answers().longest(tokens, i);
    int timeLength = time == null ? 0 : time.length();
    if (time != null && (answer == null || timeLength >= answer.length())) {
      numberInUnit(tokens.get(i), time, answer);
      words.add(new Word(tokens.get(i), time.value(), null, false));
      return timeLength;
    }
    return answer == null ? 0 : answer(tokens.get(i), answer);
  }

  /** One Arabic word is "two days". */
  private void numberInUnit(Token token, Match<Entry> time, @Nullable Match<Entry> answer) {
    if (answer == null || answer.length() != time.length()) {
      return;
    }
    String number = answer.value().meaning(Sense.NUMBERS);
    if (number != null && time.value().has(Sense.UNITS)) {
      words.add(new Word(token, null, Integer.valueOf(number), false));
    }
  }

  private static Entry unit(String unit) {
    Entry entry = new Entry();
    entry.add(Sense.UNITS, unit);
    return entry;
  }

  private int answer(Token token, Match<Entry> match) {
    Entry entry = match.value();
    String ordinal = entry.meaning(Sense.ORDINALS);
    String number = entry.meaning(Sense.NUMBERS);
    if (entry.hasAny(Sense.OR, Sense.HEDGE, Sense.NOT, Sense.BETWEEN)) {
      alternatives |= !entry.hasAny(Sense.FILLERS, Sense.SMALL_WORDS);
    }
    String rate = entry.meaning(Sense.RATES);
    if (rate != null) {
      words.add(new Word(token, null, 1, false));
      words.add(new Word(token, unit(rate), null, false));
    } else if (ordinal != null) {
      words.add(new Word(token, null, Integer.valueOf(ordinal), true));
    } else if (number != null && !entry.hasAny(Sense.FILLERS, Sense.SMALL_WORDS)) {
      words.add(new Word(token, null, Integer.valueOf(number), false));
    } else {
      boolean silent =
          entry.hasAny(Sense.FILLERS, Sense.SMALL_WORDS, Sense.YES, Sense.OUT_OF, Sense.AT_LEAST)
              || entry.hasAny(Sense.OR, Sense.HEDGE, Sense.NOT, Sense.BETWEEN, Sense.TO);
      unexplained |= !silent;
    }
    return match.length();
  }
}
