package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where in the files something stands.
 *
 * @param steps the file, then names and ids
 */
record Place(List<String> steps) {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("title", "Title"),
          Map.entry("glossary", "Words explained"),
          Map.entry("term", "Term"),
          Map.entry("means", "What it means"),
          Map.entry("keywords", "Words to text to start"),
          Map.entry("welcome", "Welcome"),
          Map.entry("more", "What people read on MORE"),
          Map.entry("thanks", "Thanks at the end"),
          Map.entry("may_ask_again", "Asking about other consultations"),
          Map.entry("monitoring", "Equality questions"),
          Map.entry("questions", "Questions"),
          Map.entry("ask", "Words"),
          Map.entry("type", "Kind of answer"),
          Map.entry("options", "Option"),
          Map.entry("exclusive", "Options that stand alone"),
          Map.entry("unit", "What the number counts"),
          Map.entry("support", "Where to find support"),
          Map.entry("min", "Least number"),
          Map.entry("max", "Greatest number"),
          Map.entry("from", "Lowest rating"),
          Map.entry("to", "Highest rating"),
          Map.entry("when", "When it is asked"),
          Map.entry("required", "Whether it can be skipped"),
          Map.entry("reason", "Why it cannot be skipped"),
          Map.entry("synonyms", "Other words"),
          Map.entry("variants", "In other words for some people"),
          Map.entry("status", "Whether it is checked"),
          Map.entry("checked_by", "Who checked it"));

  Place {
    steps = List.copyOf(steps);
  }

  Place child(String name) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(name);
    return new Place(longer);
  }

  /** Inside the list of questions, by id. */
  Place among() {
    return child("by id");
  }

  boolean isQuestions() {
    return steps.equals(List.of(Folio.MAIN, "questions"));
  }

  String key() {
    return String.join("/", steps);
  }

  /** As people would say it, where no question is meant. */
  String label() {
    return label(step -> null);
  }

  /**
   * As people would say it.
   *
   * @param asked the words of a question, by its id; null for what is none
   */
  String label(Function<String, @Nullable String> asked) {
    List<String> words = new ArrayList<>();
    if (!steps.getFirst().equals(Folio.MAIN)) {
      words.add(file(steps.getFirst()));
    }
    for (int at = 1; at < steps.size(); at++) {
      String step = steps.get(at);
      if (!step.equals("by id") && !(step.equals("questions") && steps.size() > 2)) {
        // An option or a variant may have the name of a question.
        boolean among = steps.get(at - 1).matches("by id|questions");
        String question = among ? asked.apply(step) : null;
        words.add(
            question == null
                ? LABELS.getOrDefault(step, step.replace('_', ' '))
                : "“" + question + "”");
      }
    }
    return words.isEmpty() ? "The whole file" : String.join(", ", words);
  }

  static String file(String name) {
    return name.equals(Folio.SET_UP)
        ? "The set-up record in the files"
        : Locale.forLanguageTag(name.replaceFirst("\\.ya?ml$", "")).getDisplayName(Locale.UK);
  }
}
