package org.earshot.authoring.lint;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Spoken;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Standing;

/** Whether Earshot's own words exist, can be read and are checked in every language. */
final class StandingCheck implements Check {

  static String file(Locale language) {
    return "locales/" + language.toLanguageTag() + ".yaml";
  }

  @Override
  public void look(Reading reading, Findings findings) {
    for (Words words : reading.words()) {
      Locale language = words.language();
      Spoken spoken = reading.spoken(language);
      if (spoken.phrases().isEmpty()) {
        findings
            .in(language)
            .blocks(
                words.document().where(""),
                "Earshot itself does not speak " + Names.of(language),
                "Add " + file(language) + ", or use the code of a language that it speaks.");
      } else {
        whole(language, spoken, findings.in(language));
      }
    }
  }

  private static void whole(Locale language, Spoken spoken, Findings findings) {
    if (!spoken.checked()) {
      findings.blocks(
          file(language),
          "Earshot's own words in " + Names.of(language) + " are a draft",
          "Have somebody who speaks it read them, under Settings, Languages, and mark them as checked.");
    }
    List<String> missing = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      String pattern = spoken.phrases().get(standing.key());
      if (pattern == null || pattern.isBlank()) {
        missing.add(standing.key());
      } else {
        pattern(language, standing, pattern, findings);
      }
    }
    if (!missing.isEmpty()) {
      findings.blocks(
          file(language),
          "Earshot's own words are missing in "
              + Names.of(language)
              + ": "
              + String.join(", ", missing),
          "Write them under Settings, Languages, or add them to the locale file.");
    }
  }

  private static void pattern(
      Locale language, Standing standing, String pattern, Findings findings) {
    try {
      Set<String> unknown = arguments(pattern);
      standing.arguments().forEach(unknown::remove);
      if (!unknown.isEmpty()) {
        findings.blocks(
            file(language),
            "the phrase `" + standing.key() + "` uses {" + String.join("}, {", unknown) + "}",
            standing.arguments().isEmpty()
                ? "It can use no arguments."
                : "It can use {" + String.join("}, {", standing.arguments()) + "}.");
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      findings.blocks(
          file(language),
          "the phrase `" + standing.key() + "` cannot be read: " + pattern,
          "Close each { with }, and give each plural an `other {…}`.");
    }
  }

  private static Set<String> arguments(String pattern) {
    Set<String> arguments = new TreeSet<>();
    MessagePattern parts = new MessagePattern(pattern);
    for (int i = 0; i < parts.countParts(); i++) {
      MessagePattern.Part part = parts.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        arguments.add(parts.getSubstring(part));
      }
    }
    return arguments;
  }
}
