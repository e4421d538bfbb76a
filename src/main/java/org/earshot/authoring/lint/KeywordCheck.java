package org.earshot.authoring.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;

/** Whether each word that starts the conversation can only mean that. */
record KeywordCheck(MeantAlready meanings) implements Check {

  @Override
  public void look(Reading reading, Findings findings) {
    Set<String> seen = new HashSet<>();
    List<String> keywords = reading.script().keywords();
    for (int i = 0; i < keywords.size(); i++) {
      String keyword = keywords.get(i);
      String where = reading.script().document().where("/keywords/" + i);
      if (!seen.add(Folded.of(keyword))) {
        findings.blocks(where, "the keyword " + keyword + " stands twice", "Take one of them out.");
      }
      if (keyword.matches("\\p{Nd}+")) {
        findings.blocks(
            where,
            "the keyword " + keyword + " is a number, and numbers are answers",
            "Choose a word.");
      }
      meanings
          .of(keyword, languages(reading))
          .ifPresent(
              by ->
                  findings.blocks(
                      where,
                      "the keyword " + keyword + " already means something " + by,
                      "Choose another word."));
    }
  }

  private static List<Locale> languages(Reading reading) {
    return reading.words().stream().map(Words::language).toList();
  }
}
