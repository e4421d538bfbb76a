package org.earshot.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.flow.Question;
import org.earshot.flow.Wording.Asked;
import org.earshot.understanding.Phrases.Match;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words of one question in one language, ready for looking up: labels and synonyms whole, the
 * words in them, what they count, and which of them stand for yes, no, none and the like.
 */
final class QuestionWords {

  /** Senses that an option can be ("Yes", "None of these", "Prefer not to say"). */
  private static final List<Sense> ALIGNED =
      List.of(
          Sense.YES,
          Sense.NO,
          Sense.SKIP,
          Sense.DONT_KNOW,
          Sense.NONE,
          Sense.ALL,
          Sense.BOTH,
          Sense.NEVER);

  private static final int SHORTEST_STEM = 4;
  private static final String PERSONS = "اتینب";

  private final Vocabulary vocabulary;
  private final Phrases<OptionSet> labels;
  private final LabelWords words;
  private final Map<Sense, Long> senses = new EnumMap<>(Sense.class);
  private final Set<String> refusing = new HashSet<>();
  private final Map<String, Long> rates = new HashMap<>();
  private final Map<String, Long> sayings = new HashMap<>();
  private final List<@Nullable Interval> intervals = new ArrayList<>();
  private final List<@Nullable String> intervalUnits = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> asking = new HashSet<>();
  private final Set<String> besideNot = new HashSet<>();
  private boolean ofSomebody;
  private boolean past;
  private boolean denying;
  private boolean reversing;
  private AskedClause clause;
  private final Set<Integer> openWho = new HashSet<>();
  private final Set<String> ask = new HashSet<>();
  private final NearLabels near;
  private final @Nullable String unit;
  private final Set<String> askedUnits = new HashSet<>();
  private final Set<String> labelUnits = new HashSet<>();

  QuestionWords(Question question, Asked words, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.clause = AskedClause.none(vocabulary);
    this.labels = new Phrases<>(vocabulary.isRomanised());
    this.near = new NearLabels(vocabulary);
    this.words = new LabelWords(vocabulary);
    List<String> options = question.shape().options();
    for (int position = 0; position < options.size(); position++) {
      String option = options.get(position);
      option(position, words.options().get(option));
      synonyms(position, words.synonyms().getOrDefault(option, List.of()));
    }
    if (options.isEmpty()) {
      synonyms(0, words.synonyms().getOrDefault("yes", List.of()));
      synonyms(1, words.synonyms().getOrDefault("no", List.of()));
    }
    this.unit = units(words);
  }

  @Nullable Match<OptionSet> label(List<Token> tokens, int from) {
    return labels.longestByEar(tokens, from);
  }

  /** The options in whose labels this word stands, as bits; never for numbers. */
  long word(Token token) {
    return words.of(token);
  }

  /** The same for a word with a slip in it, or with another ending. */
  long nearWord(Token token) {
    return words.near(token);
  }

  /** Whether this word is in a label with another ending only. */
  boolean isBent(Token token) {
    return words.isBent(token);
  }

  /** The one option whose label this is, though mistyped or romanised; -1 where there is none. */
  int nearLabel(List<Token> said) {
    return near.find(said);
  }

  /** The option that stands for this sense; 0 where none or several do. */
  long standingFor(Sense sense) {
    long bits = senses.getOrDefault(sense, 0L);
    return OptionSet.isOne(bits) ? bits : 0;
  }

  /**
   * The option that stands for any of the senses of this piece; 0 where none does. "Rather not say"
   * is the option "Prefer not to say"; "skip" is no option at all.
   *
   * @param said what the piece was cut from
   */
  long standingFor(Piece piece, List<Token> said) {
    for (Sense sense : senses.keySet()) {
      boolean fits = sense != Sense.SKIP || refuses(said.subList(piece.from(), piece.to()));
      if (piece.has(sense) && fits && standingFor(sense) != 0) {
        return standingFor(sense);
      }
    }
    long other = one(rates, piece.meaning(Sense.RATES));
    return other == 0 ? one(sayings, piece.meaning(Sense.SAYINGS)) : other;
  }

  private static long one(Map<String, Long> options, @Nullable String meaning) {
    long bits = meaning == null ? 0 : options.getOrDefault(meaning, 0L);
    return OptionSet.isOne(bits) ? bits : 0;
  }

  private boolean refuses(List<Token> words) {
    return words.stream().anyMatch(word -> refusing.contains(word.text()));
  }

  /** What numbers the label of this option takes in; null where it is not about numbers. */
  @Nullable Interval interval(int position) {
    return intervals.get(position);
  }

  /**
   * Whether so much of this unit can be compared with the numbers in the label of this option:
   * three weeks are not more than a month for being more than one.
   *
   * @param said null where a number came with none; then only labels of one unit can be meant
   */
  boolean isCountedIn(int position, @Nullable String said) {
    String own = intervalUnits.get(position);
    return said == null ? labelUnits.size() <= 1 : own == null || own.equals(said);
  }

  boolean hasIntervals() {
    return intervals.stream().anyMatch(Objects::nonNull);
  }

  /** The unit of time that is counted ("hour"); null where it is another or none. */
  @Nullable String unit() {
    return unit;
  }

  boolean asksFor(String timeUnit) {
    return timeUnit.equals(unit) || askedUnits.contains(timeUnit);
  }

  /** The units of time in the labels. */
  Set<String> labelUnits() {
    return labelUnits;
  }

  /** Whether this word stands in the question, its unit or its labels. */
  boolean isInQuestion(Token token) {
    return asked.contains(token.text());
  }

  /** Whether this very word stands in the sentence that asks. */
  boolean isAsked(Token token) {
    return asking.contains(token.text());
  }

  /** Whether the question is about a day that has been: "when did you last see a doctor?". */
  boolean asksOfThePast() {
    return past;
  }

  /** The words and signs of the question itself, without its labels. */
  Set<String> ask() {
    return ask;
  }

  /** Whether it asks for so much in a time: "hours a week". */
  boolean asksForRate() {
    return askedUnits.size() > 1;
  }

  /**
   * Whether this word stands in the sentence that asks, or another form of it ("cuido" for
   * "cuida").
   */
  boolean isEchoed(Token token) {
    return isAsked(token)
        || asking.stream().anyMatch(word -> isForm(word, token.text()))
        || clause.hasVerb(token);
  }

  /** Whether these are the same word, or forms of one. */
  boolean isFormOf(Token said, Token asked) {
    return said.text().equals(asked.text()) || isForm(asked.text(), said.text());
  }

  /** The clause that asks. */
  AskedClause clause() {
    return clause;
  }

  /**
   * Whether "every day" and "none" may mean the opposite: "have you not been able to get help?",
   * "have you stopped going out?", "do you live without heating?".
   */
  boolean turnsRound() {
    return denying || reversing;
  }

  private static boolean isForm(String word, String other) {
    return isSameWithOtherPerson(word, other) || isSameBeginning(word, other);
  }

  /** Arabic says who does it with the first letter: "a'tani" for "ta'tani". */
  static boolean isSameWithOtherPerson(String word, String other) {
    return word.length() > SHORTEST_STEM
        && PERSONS.indexOf(word.charAt(0)) >= 0
        && PERSONS.indexOf(other.charAt(0)) >= 0
        && word.substring(1).equals(other.substring(1));
  }

  private static boolean isSameBeginning(String word, String other) {
    int least = Math.min(word.length(), other.length());
    int same = 0;
    while (same < least && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SHORTEST_STEM && 3 * same >= 2 * least;
  }

  private void option(int position, @Nullable String label) {
    intervals.add(null);
    intervalUnits.add(null);
    if (label == null) {
      return;
    }
    List<Token> tokens = Tokeniser.tokens(label);
    tokens.forEach(token -> asked.add(token.text()));
    phrase(position, tokens);
    List<Piece> pieces = Scan.pieces(tokens, List.of(vocabulary), nothing(vocabulary));
    contentWords(position, tokens, pieces);
    words.addDays(position, tokens);
    words.addThings(position, tokens);
    if (leavesOpen(tokens, pieces)) {
      openWho.add(position);
    }
    stand(position, label, tokens, pieces);
    say(position, tokens, pieces);
    count(position, pieces);
  }

  private void synonyms(int position, List<String> synonyms) {
    for (String synonym : synonyms) {
      phrase(position, Tokeniser.tokens(synonym));
    }
  }

  /** With its signs and without; a label of digits alone stays an option's number. */
  private void phrase(int position, List<Token> tokens) {
    List<Token> plain = tokens.stream().filter(token -> !token.is(Kind.SIGN)).toList();
    if (plain.stream().allMatch(token -> token.is(Kind.NUMBER))) {
      return;
    }
    labels.at(tokens, OptionSet::new).add(position);
    AttachedWords.labels(plain, vocabulary.language())
        .forEach(words -> labels.at(words, OptionSet::new).add(position));
    near.add(position, plain);
  }

  private void contentWords(int position, List<Token> tokens, List<Piece> pieces) {
    StringBuilder joined = new StringBuilder();
    int joinedWords = 0;
    for (Piece piece : pieces) {
      boolean silent =
          piece.isFiller()
              || piece.hasAny(Sense.AND, Sense.OR, Sense.NOT, Sense.BUT, Sense.TO, Sense.NUMBERS)
              || ALIGNED.stream().anyMatch(piece::has);
      for (int i = piece.from(); i < piece.to() && !silent; i++) {
        Token token = tokens.get(i);
        if (token.is(Kind.WORD) && LabelWords.isLongEnough(token.text()) && !isEmpty(token)) {
          AttachedWords.forms(token.text(), vocabulary.language())
              .forEach(form -> words.add(position, form));
          joined.append(token.text());
          joinedWords++;
        }
      }
    }
    if (joinedWords > 1) {
      words.add(position, joined.toString());
    }
  }

  private boolean isLittle(Token token) {
    Entry entry = vocabulary.answers().exactly(List.of(token));
    return entry != null && entry.hasAny(Sense.FILLERS, Sense.SMALL_WORDS);
  }

  /** Whether no option can be told by this word, though it stands in a phrase: "not", "one". */
  private boolean isEmpty(Token token) {
    Entry entry = vocabulary.answers().exactly(List.of(token));
    return isLittle(token)
        || (entry != null && entry.hasAny(Sense.NUMBERS, Sense.NOT, Sense.NO, Sense.AND, Sense.OR));
  }

  private void stand(int position, String label, List<Token> tokens, List<Piece> pieces) {
    List<Piece> telling =
        pieces.stream().filter(piece -> !piece.isSign() && !piece.isFiller()).toList();
    if (telling.size() != 1) {
      return;
    }
    if (telling.get(0).has(Sense.SKIP)) {
      tokens.stream().filter(word -> !isLittle(word)).map(Token::text).forEach(refusing::add);
    }
    for (Sense sense : ALIGNED) {
      boolean plainOnly = sense == Sense.YES || sense == Sense.NO;
      boolean plain = Folding.word(label.strip()).equals(vocabulary.plainest(sense));
      if (telling.get(0).has(sense) && (!plainOnly || plain)) {
        senses.merge(sense, OptionSet.bit(position), (a, b) -> a | b);
      }
    }
    String rate = telling.get(0).meaning(Sense.RATES);
    if (rate != null) {
      rates.merge(rate, OptionSet.bit(position), (a, b) -> a | b);
    }
  }

  /** What this label says that is also said otherwise, unless it denies just that. */
  private void say(int position, List<Token> tokens, List<Piece> pieces) {
    boolean denied =
        pieces.stream()
            .anyMatch(piece -> !piece.has(Sense.SAYINGS) && piece.hasAny(Sense.NOT, Sense.EXCEPT));
    for (int i = 0; i < tokens.size() && !denied; i++) {
      Match<Entry> match = vocabulary.answers().longest(tokens, i);
      String saying = match == null ? null : match.value().meaning(Sense.SAYINGS);
      if (saying != null) {
        sayings.merge(saying, OptionSet.bit(position), (a, b) -> a | b);
      }
    }
  }

  private void count(int position, List<Piece> pieces) {
    Quantities found = Quantities.in(pieces, nothing(vocabulary), vocabulary);
    found.all().stream().map(Quantity::unit).filter(Objects::nonNull).forEach(labelUnits::add);
    if (found.all().size() == 1 && found.isPlain()) {
      intervals.set(position, found.all().get(0).interval());
      intervalUnits.set(position, found.all().get(0).unit());
    }
  }

  private @Nullable String units(Asked words) {
    String first = null;
    String text = words.unit() == null ? words.ask() : words.unit() + " " + words.ask();
    List<Token> tokens = Tokeniser.tokens(text);
    for (Piece piece : Scan.pieces(tokens, List.of(vocabulary), nothing(vocabulary))) {
      String found = piece.meaning(Sense.UNITS);
      if (found != null) {
        first = first == null ? found : first;
        askedUnits.add(found);
      }
      String rate = piece.meaning(Sense.RATES);
      if (rate != null) {
        askedUnits.add(rate);
      }
    }
    tokens.forEach(token -> asked.add(token.text()));
    Tokeniser.tokens(words.ask()).forEach(token -> ask.add(token.text()));
    asking(words.ask());
    return first;
  }

  /** "Would you like to take part? Text MORE to find out more first": the second only explains. */
  private void asking(String ask) {
    for (String sentence : ask.split("(?<=[?؟.!।۔])\\s+")) {
      boolean asks = sentence.endsWith("?") || sentence.endsWith("؟");
      List<Token> tokens = Tokeniser.tokens(asks ? sentence : "");
      tokens.stream()
          .filter(token -> token.is(Kind.WORD))
          .forEach(token -> asking.add(token.text()));
      besideNot.addAll(
          besideNot(Scan.pieces(tokens, List.of(vocabulary), nothing(vocabulary)), tokens));
      ofSomebody |= namesSomebody(tokens);
      past |= holds(tokens, CommandWords.LAST_TIME);
      if (asks) {
        clause = AskedClause.of(tokens, vocabulary);
        denying |= clause.denies();
        reversing |= holds(tokens, CommandWords.REVERSING);
      }
    }
  }

  private boolean namesSomebody(List<Token> tokens) {
    return holds(tokens, CommandWords.SOMEBODY);
  }

  /** "Somebody in my family", and not "not anybody"; French "une personne" has its nobody in it. */
  private boolean leavesOpen(List<Token> tokens, List<Piece> pieces) {
    for (int i = 0; i < tokens.size(); i++) {
      Match<Boolean> open = vocabulary.list(CommandWords.SOMEBODY).longest(tokens, i);
      if (open != null) {
        int from = i;
        int to = i + open.length();
        return pieces.stream()
            .filter(piece -> piece.from() < from || piece.to() > to)
            .noneMatch(piece -> piece.hasAny(Sense.NOT, Sense.NO, Sense.NEVER, Sense.NONE));
      }
    }
    return false;
  }

  private boolean holds(List<Token> tokens, String list) {
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> vocabulary.list(list).longest(tokens, i) != null);
  }

  /** The one option whose label leaves open who; -1 where there is none. */
  int openWho() {
    return openWho.size() == 1 ? openWho.iterator().next() : -1;
  }

  /** Whether the label of this option leaves open who: "somebody does it for me". */
  boolean leavesOpenWho(int position) {
    return openWho.contains(position);
  }

  /** Whether it asks of somebody whom it leaves open, so that whoever names a person says yes. */
  boolean isOfSomebody() {
    return ofSomebody;
  }

  /**
   * Whether something is denied here that the question denies too: "have you not been able to get
   * help?", "not been able to" is no no.
   */
  boolean isDeniedToo(List<Piece> said, List<Token> tokens) {
    return besideNot(said, tokens).stream().anyMatch(besideNot::contains);
  }

  private static Set<String> besideNot(List<Piece> pieces, List<Token> tokens) {
    Set<String> beside = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece.has(Sense.NOT)) {
        int before = piece.from() - 1;
        Stream.of(before, piece.to())
            .filter(place -> place >= 0 && place < tokens.size())
            .map(tokens::get)
            .filter(token -> token.is(Kind.WORD))
            .forEach(token -> beside.add(token.text()));
      }
    }
    return beside;
  }

  private static QuestionWords nothing(Vocabulary vocabulary) {
    return new QuestionWords(vocabulary);
  }

  /** Of no question at all: for reading labels themselves, and texts without a question. */
  QuestionWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.clause = AskedClause.none(vocabulary);
    this.labels = new Phrases<>(vocabulary.isRomanised());
    this.near = new NearLabels(vocabulary);
    this.words = new LabelWords(vocabulary);
    this.unit = null;
  }

  /** Of a question that has no words in this language. */
  static QuestionWords unspoken(Question question, Vocabulary vocabulary) {
    return new QuestionWords(question, new Asked("", Map.of(), null, Map.of()), vocabulary);
  }
}
