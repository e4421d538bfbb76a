package org.earshot.authoring.editing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.authoring.script.Item;

/** Names for new questions and options, made once from their first words. */
final class Ids {

  private static final int LONGEST = 26;

  private static final Pattern QUOTED = Pattern.compile("(?<=['\"])[a-z0-9_]+(?=['\"])");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "the", "do", "does", "did", "is", "are", "was", "you", "your", "we", "our",
          "of", "to", "in", "for", "on", "what", "which", "how", "would", "have", "has", "there",
          "i", "it", "and", "or", "please", "tell", "us", "these", "this", "that", "be", "can");

  private Ids() {}

  /** A name that none of these has, nor ever had. */
  static String question(String words, Collection<String> taken) {
    String base = base(words);
    String letter = base.isEmpty() || !Character.isLetter(base.charAt(0)) ? "question" : base;
    return free(Item.isReserved(letter) ? letter + "_answer" : letter, taken);
  }

  static String option(String words, Collection<String> taken) {
    String base = base(words);
    return free(base.isEmpty() ? "option" : base, taken);
  }

  /** Named after the first answer that their condition asks for, or the question. */
  static List<VariantText> variants(List<VariantText> variants) {
    Set<String> taken = variants.stream().map(VariantText::id).collect(Collectors.toSet());
    List<VariantText> named = new ArrayList<>();
    for (VariantText variant : variants) {
      String id = variant.id();
      if (id.isEmpty()) {
        id = question(first(String.valueOf(variant.when())).replace('_', ' '), taken);
        taken.add(id);
      }
      named.add(variant.called(id));
    }
    return named;
  }

  private static String first(String when) {
    return QUOTED
        .matcher(when)
        .results()
        .findFirst()
        .or(() -> NAME.matcher(when).results().findFirst())
        .map(MatchResult::group)
        .orElse("some people");
  }

  private static String free(String base, Collection<String> taken) {
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "_" + number;
    }
    return id;
  }

  private static String base(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    List<String> all = Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
    List<String> telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
    String base =
        (telling.isEmpty() ? all : telling).stream().limit(3).collect(Collectors.joining("_"));
    return base.length() <= LONGEST ? base : base.substring(0, LONGEST).replaceAll("_+$", "");
  }
}
