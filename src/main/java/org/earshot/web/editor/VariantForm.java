package org.earshot.web.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.VariantText;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Other words for some people as they were typed.
 *
 * @param id empty for new ones
 * @param asked whom they are for
 * @param labels of options that are called something else
 */
record VariantForm(
    @Nullable String id,
    @Nullable String ask,
    @Nullable ConditionForm asked,
    @Nullable List<Label> labels) {

  static final VariantForm BLANK = new VariantForm("", "", ConditionForm.SOME, List.of());

  private static final int LONGEST_LABEL = 200;

  /**
   * @param option its id
   * @param label empty where it is called what it is called for everybody
   */
  record Label(@Nullable String option, @Nullable String label) {}

  static VariantForm of(VariantText variant, Map<String, QuestionText> earlier) {
    return new VariantForm(
        variant.id(),
        variant.ask(),
        ConditionForm.of(variant.when(), earlier).ofSome(),
        variant.labels().entrySet().stream()
            .map(each -> new Label(each.getKey(), each.getValue()))
            .toList());
  }

  public ConditionForm condition() {
    return asked == null ? ConditionForm.SOME : asked.ofSome();
  }

  /** What an option is called for these people; empty where it keeps its words. */
  public String label(@Nullable String option) {
    return rows().stream()
        .filter(row -> option != null && option.equals(row.option()))
        .map(row -> TypedIn.line(row.label()))
        .findFirst()
        .orElse("");
  }

  /** Whether any option is called something else. */
  public boolean names() {
    return rows().stream().anyMatch(row -> !TypedIn.line(row.label()).isEmpty());
  }

  private List<Label> rows() {
    return labels == null ? List.of() : labels;
  }

  /** Whether nothing was done with it but to add it. */
  boolean isUntouched() {
    return TypedIn.line(id).isEmpty()
        && TypedIn.words(ask).isEmpty()
        && !names()
        && condition().isBlank();
  }

  VariantForm saying(String words) {
    return new VariantForm(id, words, asked, labels);
  }

  VariantForm askedOf(ConditionForm people) {
    return new VariantForm(id, ask, people, labels);
  }

  VariantForm calling(String option, String words) {
    return new VariantForm(
        id,
        ask,
        asked,
        rows().stream()
            .map(row -> option.equals(row.option()) ? new Label(option, words) : row)
            .toList());
  }

  /**
   * @param place from 0
   */
  VariantText read(
      int place, List<String> options, Map<String, QuestionText> earlier, Problems problems) {
    String field = "variants[" + place + "]";
    problems.require(ask, field + ".ask", "Enter the other words " + (place + 1));
    QuestionForm.tooLong(ask, field + ".ask", problems);
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < rows().size(); i++) {
      String option = rows().get(i).option();
      String label = TypedIn.line(rows().get(i).label());
      if (label.length() > LONGEST_LABEL) {
        problems.add(field + ".labels[" + i + "].label", "Shorten this to 200 characters at most");
      }
      if (option != null && options.contains(option) && !label.isEmpty()) {
        named.put(option, label);
      }
    }
    boolean known = id != null && id.matches("[a-z][a-z0-9_]{0,29}");
    return new VariantText(
        known && id != null ? id : "",
        TypedIn.words(ask),
        condition().read(earlier, field + ".asked", problems),
        named);
  }
}
