package org.earshot.authoring.translating;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.language.PlainMarks;

/**
 * Words as they come from Word, a browser or a spreadsheet, with the marks that those put in made
 * plain. No letter of any script is lost, nor what joins letters or keeps them apart.
 */
public final class Pasted {

  private static final String BETWEEN_SYNONYMS = "[\\n,;\u060C\u061B\u3001\uFF0C]";

  private Pasted() {}

  /** The words as this passage can hold them. */
  static String into(Passage passage, String pasted) {
    String plain = clean(pasted);
    if (passage.kind() == Passage.Kind.SYNONYMS) {
      return String.join("\n", synonyms(plain));
    }
    return passage.severalLines() ? plain : plain.replaceAll("\\s*\\n\\s*", " ");
  }

  private static List<String> synonyms(String plain) {
    return Stream.of(plain.split(BETWEEN_SYNONYMS))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** With plain marks, and without the blanks around it and what no file can hold. */
  public static String clean(String pasted) {
    return PlainMarks.clean(pasted);
  }
}
