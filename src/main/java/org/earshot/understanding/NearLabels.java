package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Labels and synonyms of one question as they may be mistyped, or typed in Latin letters though
 * their language has a script of its own. Labels with numbers in them are not among them.
 */
final class NearLabels {

  private static final int SHORT_LABEL = 7;
  private static final int LONG_LABEL = 12;

  /** Fewer consonants are shared by too many words. */
  private static final int FEWEST_CONSONANTS = 4;

  private final @Nullable LabelSound ear;
  private final List<Label> spelt = new ArrayList<>();
  private final List<Label> heard = new ArrayList<>();

  /**
   * Number words and people are never mistyped for others: "twice a week" is no "once a week", and
   * "mi hija" is not "mi hijo".
   */
  private record Label(int position, String words, List<String> numbers, List<String> people) {

    Label(int position, String words) {
      this(position, words, List.of(), List.of());
    }
  }

  private final Vocabulary vocabulary;

  NearLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.ear = vocabulary.isRomanised() ? new LabelSound(vocabulary.language()) : null;
  }

  /**
   * @param words without signs
   */
  void add(int position, List<Token> words) {
    if (words.stream().anyMatch(token -> token.is(Kind.NUMBER))) {
      return;
    }
    spelt.add(new Label(position, joined(words), numbers(words), vocabulary.people(words)));
    if (ear != null) {
      ear.ofLabel(words).stream()
          .filter(sound -> sound.length() >= FEWEST_CONSONANTS)
          .forEach(sound -> heard.add(new Label(position, sound)));
    }
  }

  /** The one option whose label, or synonym, this is; -1 where there is none. */
  int find(List<Token> said) {
    int near = spelt(said);
    return near >= 0 ? near : heard(said);
  }

  /** But for a slip or two, though never in the first letter: "insatisfecho" is no "satisfecho". */
  private int spelt(List<Token> said) {
    String typed = joined(said);
    int limit = typed.length() >= LONG_LABEL ? 2 : typed.length() >= SHORT_LABEL ? 1 : 0;
    List<String> people = vocabulary.people(said);
    return limit == 0
        ? -1
        : only(
            spelt,
            label ->
                label.words().startsWith(typed.substring(0, 1))
                    && label.numbers().equals(numbers(said))
                    && (people.isEmpty() || people.equals(label.people()))
                    && SpellingDistance.between(typed, label.words(), limit) <= limit);
  }

  private List<String> numbers(List<Token> words) {
    List<String> numbers = new ArrayList<>();
    for (Token token : words) {
      Entry entry = vocabulary.answers().exactly(List.of(token));
      String number = entry == null ? null : entry.meaning(Sense.NUMBERS);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private int heard(List<Token> said) {
    String sound = ear == null ? null : ear.ofTyped(said);
    return sound == null ? -1 : only(heard, label -> sound.equals(label.words()));
  }

  private static int only(List<Label> labels, Predicate<Label> fits) {
    int found = -1;
    for (Label label : labels) {
      boolean fit = fits.test(label);
      if (fit && found >= 0 && found != label.position()) {
        return -1;
      }
      found = fit ? label.position() : found;
    }
    return found;
  }

  private static String joined(List<Token> words) {
    return String.join(" ", words.stream().map(Token::text).toList());
  }
}
