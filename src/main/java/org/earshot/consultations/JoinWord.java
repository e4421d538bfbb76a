package org.earshot.consultations;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The word by which a partner's people join, as it is kept with their answers.
 *
 * @param word in capitals
 * @param partner the organisation; the word itself where the record does not name it
 */
public record JoinWord(String word, String partner) {

  /** One for each partner that has one, in the order of the record. */
  public static List<JoinWord> of(SetUp setUp) {
    return SetUpRows.listed(setUp.partners()).stream()
        .map(JoinWord::of)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Who brought people by this word: where the record has it no more, the word; empty for none. */
  public static String partner(SetUp setUp, String word) {
    return of(setUp).stream()
        .filter(join -> join.word().equals(word))
        .findFirst()
        .map(JoinWord::partner)
        .orElse(word.isEmpty() ? "No partner" : word);
  }

  private static @Nullable JoinWord of(SetUp.Partner partner) {
    String word = partner.joinWord();
    if (word == null || word.isBlank()) {
      return null;
    }
    String name = partner.name();
    String capitals = capitals(word);
    return new JoinWord(capitals, name == null || name.isBlank() ? capitals : name.strip());
  }

  /** As it is kept, however it was typed. */
  static String capitals(String word) {
    return word.strip().toUpperCase(Locale.ROOT);
  }
}
