package org.earshot.understanding;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply with the participant's own language first, then with English, then with the others
 * offered, and last with all of them mixed. What the own language explains stands; where other
 * languages disagree, nobody guesses.
 */
final class Replies {

  /** An answer to a closed question stands among its first words; the rest is a comment on it. */
  private static final int ANSWER = 80;

  private final Vocabularies vocabularies;
  private final QuestionBook book;
  private final Map<Type, Reader> readers = new EnumMap<>(Type.class);

  Replies(Vocabularies vocabularies, InstantSource clock) {
    this.vocabularies = vocabularies;
    this.book = new QuestionBook(vocabularies);
    readers.put(Type.YES_NO, new YesNoReader());
    readers.put(Type.CHOICE, new ChoiceReader());
    readers.put(Type.CHOICES, new ChoicesReader());
    readers.put(Type.NUMBER, new NumberReader());
    readers.put(Type.RATING, new RatingReader());
    readers.put(Type.DATE, new DateReader(clock));
    readers.put(Type.POSTCODE, new PostcodeReader());
    readers.put(Type.TEXT, new TextReader());
    readers.put(Type.INFORMATION, attempt -> Reading.NONE);
  }

  Meaning read(String text, Question question, Hearing hearing) {
    Utterance whole = Utterance.of(text);
    Reader reader = Objects.requireNonNull(readers.get(question.type()));
    List<Vocabulary> order = vocabularies.inOrder(hearing.language(), hearing.offered());
    if (isOfDanger(whole, question, hearing)) {
      return new Meaning.NotUnderstood();
    }
    Utterance utterance = question.type() == Type.TEXT ? whole : whole.upTo(ANSWER);
    Reading own = read(reader, utterance, question, hearing, order.subList(0, 1));
    if (own.isDecisive() && question.type() != Type.TEXT) {
      return own.meaning();
    }
    boolean told = question.type() == Type.TEXT && utterance.tokens().size() > OptOut.LONGEST;
    if (own.explained() || told) {
      return own.meaning();
    }
    return elsewhere(reader, utterance, question, hearing, order, own);
  }

  /** Words of danger get their signpost; they are never the answer to a closed question. */
  private boolean isOfDanger(Utterance utterance, Question question, Hearing hearing) {
    if (question.type() == Type.TEXT) {
      return false;
    }
    QuestionWords words = book.words(hearing.conversation(), question, hearing.language());
    List<Vocabulary> spoken = vocabularies.inOrder(hearing.language(), Set.of());
    return Danger.isIn(utterance.tokens(), spoken, words);
  }

  /** Doubts of the own language stand, unless another language knows every word. */
  private Meaning elsewhere(
      Reader reader,
      Utterance utterance,
      Question question,
      Hearing hearing,
      List<Vocabulary> order,
      Reading own) {
    List<Reading> others = new ArrayList<>();
    for (int i = 1; i < order.size(); i++) {
      others.add(read(reader, utterance, question, hearing, order.subList(i, i + 1)));
    }
    List<Reading> decisive =
        others.stream()
            .filter(other -> isSurer(question, other))
            .filter(other -> other.explained() || !own.isUnsure())
            .toList();
    if (decisive.isEmpty() && question.type() != Type.TEXT) {
      Reading mixed = read(reader, utterance, question, hearing, order);
      return mixed.isDecisive() || own.meaning() instanceof Meaning.NotUnderstood
          ? firstUnsure(mixed, others)
          : own.meaning();
    }
    return agreed(decisive, own);
  }

  /** Any text is an answer; only "skip" and the like in another language say more than that. */
  private static boolean isSurer(Question question, Reading other) {
    boolean answer = other.meaning() instanceof Meaning.Understood;
    return other.isDecisive() && (question.type() != Type.TEXT || !answer);
  }

  private static Meaning agreed(List<Reading> decisive, Reading own) {
    if (decisive.isEmpty()) {
      return own.meaning();
    }
    Meaning first = decisive.get(0).meaning();
    boolean agree = decisive.stream().allMatch(other -> isSame(first, other.meaning()));
    if (agree) {
      return first;
    }
    return own.isDecisive() || own.isUnsure() ? own.meaning() : new Meaning.NotUnderstood();
  }

  /** The same answer; how much of the reply is a comment may differ. */
  private static boolean isSame(Meaning a, Meaning b) {
    Object valueOfA = valueOf(a);
    return valueOfA == null ? a.equals(b) : valueOfA.equals(valueOf(b));
  }

  private static @Nullable Object valueOf(Meaning meaning) {
    return meaning instanceof Meaning.Understood understood ? understood.value() : null;
  }

  /** Nothing is proposed from a few words of another language among words that it does not know. */
  private static Meaning firstUnsure(Reading mixed, List<Reading> others) {
    if (mixed.isDecisive()) {
      return mixed.meaning();
    }
    return Stream.concat(Stream.of(mixed), others.stream())
        .filter(reading -> reading.isUnsure() && reading.explained())
        .map(Reading::meaning)
        .findFirst()
        .orElseGet(Meaning.NotUnderstood::new);
  }

  private Reading read(
      Reader reader,
      Utterance utterance,
      Question question,
      Hearing hearing,
      List<Vocabulary> tried) {
    QuestionWords words = book.words(hearing.conversation(), question, tried.get(0).language());
    Vocabulary own = vocabularies.of(hearing.language());
    Vocabulary english = vocabularies.of(Locale.ENGLISH);
    Attempt attempt = Attempt.of(utterance, question, words, tried, own, english, hearing);
    Reading reading = Rules.named(reader.read(attempt), attempt);
    return question.type() == Type.TEXT ? reading : Questions.doubted(reading, attempt);
  }
}
