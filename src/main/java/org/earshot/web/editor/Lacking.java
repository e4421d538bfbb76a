package org.earshot.web.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.flow.Question;

/**
 * Words that a draft lacks stand in its messages by their ids, in brackets ("[hours]"). Officers
 * and translators read what is lacking there, by its name on the page.
 */
public final class Lacking {

  private static final Pattern BRACKETS = Pattern.compile("\\[([a-z][a-z0-9_/]*)]");

  private final Map<String, String> names = new HashMap<>(Whereabouts.AROUND);
  private final String language;

  /**
   * @param language in which they are lacking ("Polish")
   */
  public Lacking(Sheet sheet, String language) {
    this.language = language;
    int number = 0;
    for (QuestionText question : sheet.questions()) {
      String name = "Question " + ++number;
      question.options().forEach(option -> names.put(option.id(), answer(option)));
      question
          .variants()
          .forEach(
              variant ->
                  names.put(
                      Question.Variant.words(question.id(), variant.id()),
                      name + ", for " + variant.id().replace('_', ' ') + ","));
      names.put(question.id(), name);
    }
  }

  private static String answer(OptionText option) {
    return "The answer “" + option.label() + "”";
  }

  /** A message in which what is lacking is named. */
  public String named(String message) {
    return BRACKETS
        .matcher(message)
        .replaceAll(
            found -> {
              String name = names.get(found.group(1));
              return Matcher.quoteReplacement(
                  name == null
                      ? found.group()
                      : "[" + name + " is not written in " + language + " yet]");
            });
  }
}
