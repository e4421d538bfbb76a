package org.earshot.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words tied to others. Arabic writes its article and some little words together with what follows:
 * "the centre", "and centre", "in the house" are one word each. Labels are found with and without
 * them.
 */
final class AttachedWords {

  private static final String THE = "ال";
  private static final String AND = "و";
  private static final List<String> THE_BEFORE = List.of(THE, "بال", "وال", "لل");
  private static final List<String> BEFORE = List.of(AND, "وال", "بال", "لل");

  /** Shorter words are little words themselves. */
  private static final int SHORTEST = 3;

  private static final int LONGEST_LABEL = 5;

  private static final List<String> COUNTED = List.of("জন", "টা", "টি", "jon");

  private AttachedWords() {}

  /** This word, bare and with what may be attached to it; only the word itself elsewhere. */
  static Set<String> forms(String word, Locale language) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (language.getLanguage().equals("ar") && word.length() >= SHORTEST) {
      String bare = bare(word);
      forms.add(bare);
      forms.add(THE + bare);
      BEFORE.forEach(attached -> forms.add(attached + bare));
    }
    return forms;
  }

  /** A number with what Bengali ties to it: "six-persons", "six-pieces". Nothing elsewhere. */
  static List<String> counted(String number, Locale language) {
    return language.getLanguage().equals("bn") && !number.endsWith("জন")
        ? COUNTED.stream().map(number::concat).toList()
        : List.of();
  }

  /** The words of a label in each such form; nothing but themselves elsewhere. */
  static List<List<Token>> labels(List<Token> label, Locale language) {
    List<List<Token>> labels = new ArrayList<>();
    labels.add(label);
    if (language.getLanguage().equals("ar") && label.size() <= LONGEST_LABEL) {
      extend(labels, List.of(), label);
    }
    return labels;
  }

  private static void extend(List<List<Token>> labels, List<Token> begun, List<Token> rest) {
    if (rest.isEmpty()) {
      labels.add(begun);
      return;
    }
    Token token = rest.get(0);
    Set<String> forms = new LinkedHashSet<>(Set.of(token.text()));
    if (token.text().length() >= SHORTEST) {
      forms.add(bare(token.text()));
      forms.add(THE + bare(token.text()));
    }
    if (begun.isEmpty()) {
      List.copyOf(forms).forEach(form -> forms.add(AND + form));
    }
    for (String form : forms) {
      List<Token> longer = new ArrayList<>(begun);
      longer.add(token.as(form));
      extend(labels, longer, rest.subList(1, rest.size()));
    }
  }

  private static String bare(String word) {
    for (String before : THE_BEFORE) {
      if (word.startsWith(before) && word.length() >= before.length() + SHORTEST) {
        return word.substring(before.length());
      }
    }
    return word;
  }
}
