package org.earshot.consultations;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The word by which a partner's people join, as it is kept with their answers.
 *
 * @param word in capitals
 * @param partner the organisation, or what else it is; the word itself where the record does not
 *     name it
 */
public record JoinWord(String word, String partner, SetUp.Partner.Kind kind) {

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
        .map(JoinWord::named)
        .orElse(word.isEmpty() ? "No partner" : word);
  }

  /** Whether it is an organisation's, which may have accounts of its own. */
  public boolean ofPartner() {
    return kind == SetUp.Partner.Kind.partner;
  }

  /** As lists of who brought people name it: a place or a letter is not taken for a partner. */
  public String named() {
    return switch (kind) {
      case partner -> partner;
      case place -> partner + " (place)";
      case letter -> partner + " (letter)";
    };
  }

  private static @Nullable JoinWord of(SetUp.Partner partner) {
    String word = partner.joinWord();
    if (word == null || word.isBlank()) {
      return null;
    }
    String name = partner.name();
    String capitals = capitals(word);
    SetUp.Partner.Kind kind = partner.kind();
    return new JoinWord(
        capitals,
        name == null || name.isBlank() ? capitals : name.strip(),
        kind == null ? SetUp.Partner.Kind.partner : kind);
  }

  /** As it is kept, however it was typed. */
  static String capitals(String word) {
    return word.strip().toUpperCase(Locale.ROOT);
  }
}
