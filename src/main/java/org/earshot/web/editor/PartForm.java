package org.earshot.web.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Rule.Part;
import org.earshot.authoring.editing.Rule.Test;
import org.earshot.flow.Type;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One test of a condition as it was chosen.
 *
 * @param values ids of options that were ticked
 * @param value a number or a day that was typed
 */
record PartForm(
    @Nullable String question,
    @Nullable String test,
    @Nullable List<String> values,
    @Nullable String value) {

  static final PartForm BLANK = new PartForm("", "", List.of(), "");

  static PartForm of(Part part, QuestionText about) {
    boolean options = about.hasOptions();
    return new PartForm(
        part.question(),
        part.test().name(),
        options ? part.values() : List.of(),
        options || part.values().isEmpty() ? "" : part.values().getFirst());
  }

  boolean isBlank() {
    return question == null || question.isEmpty();
  }

  public boolean ticked(String option) {
    return values != null && values.contains(option);
  }

  /** Null, with a problem, where it cannot be made out. */
  @Nullable Part read(QuestionText about, String field, Problems problems) {
    Test chosen = null;
    for (Test known : Test.of(about.type())) {
      chosen = known.name().equals(test) ? known : chosen;
    }
    if (chosen == null) {
      problems.add(field + ".test", "Choose what the answer to “" + about.name() + "” must be");
      return null;
    }
    List<String> wanted = wanted(about, field, problems);
    return wanted == null ? null : new Part(about.id(), chosen, wanted);
  }

  private @Nullable List<String> wanted(QuestionText about, String field, Problems problems) {
    if (about.type() == Type.YES_NO) {
      return List.of();
    }
    if (about.hasOptions()) {
      List<String> ticked = about.options().stream().map(o -> o.id()).filter(this::ticked).toList();
      if (ticked.isEmpty()) {
        problems.add(field + ".values", "Tick at least one answer to “" + about.name() + "”");
      }
      return ticked.isEmpty() ? null : ticked;
    }
    String typed = TypedIn.line(value);
    boolean right =
        about.type() == Type.DATE ? isDay(typed) : typed.matches("[0-9]{1,9}(\\.[0-9]{1,4})?");
    if (!right) {
      problems.add(
          field + ".value",
          about.type() == Type.DATE
              ? "Enter a day as year-month-day, like 2027-03-31"
              : "Enter a number in digits, like 10");
    }
    return right ? List.of(typed) : null;
  }

  private static boolean isDay(String typed) {
    try {
      return LocalDate.parse(typed).toString().equals(typed);
    } catch (DateTimeParseException otherwise) {
      return false;
    }
  }
}
