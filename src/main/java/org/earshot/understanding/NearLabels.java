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

  private record Label(int position, String words) {}

  NearLabels(Vocabulary vocabulary) {
    this.ear = vocabulary.isRomanised() ? new LabelSound(vocabulary.language()) : null;
  }

  /**
   * @param words without signs
   */
  void add(int position, List<Token> words) {
    if (words.stream().anyMatch(token -> token.is(Kind.NUMBER))) {
      return;
    }
    spelt.add(new Label(position, joined(words)));
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
    return limit == 0
        ? -1
        : only(
            spelt,
            label ->
                label.startsWith(typed.substring(0, 1))
                    && SpellingDistance.between(typed, label, limit) <= limit);
  }

  private int heard(List<Token> said) {
    String sound = ear == null ? null : ear.ofTyped(said);
    return sound == null ? -1 : only(heard, sound::equals);
  }

  private static int only(List<Label> labels, Predicate<String> fits) {
    int found = -1;
    for (Label label : labels) {
      boolean fit = fits.test(label.words());
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
