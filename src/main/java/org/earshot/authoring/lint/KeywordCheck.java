package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;

/** Whether each word that starts the conversation can only mean that. */
record KeywordCheck(CommandWords commands) implements Check {

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
      taken(keyword, reading)
          .ifPresent(
              by ->
                  findings.blocks(
                      where,
                      "the keyword " + keyword + " already means something " + by,
                      "Choose another word."));
    }
  }

  private Optional<String> taken(String keyword, Reading reading) {
    String folded = Folded.of(keyword);
    if (CommandWords.isProviders(folded)) {
      return Optional.of("to the phone networks");
    }
    return languages(reading).stream()
        .filter(
            language ->
                commands.orders(language).contains(folded)
                    || commands.replies(language).contains(folded))
        .findFirst()
        .map(language -> "in " + Names.of(language));
  }

  private static List<Locale> languages(Reading reading) {
    List<Locale> languages =
        new ArrayList<>(reading.words().stream().map(Words::language).toList());
    languages.add(Locale.ENGLISH);
    return languages;
  }
}
