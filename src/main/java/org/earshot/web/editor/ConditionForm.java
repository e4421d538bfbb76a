package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Rule;
import org.earshot.authoring.editing.Rule.Joining;
import org.earshot.authoring.editing.Rule.Part;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked, as it was chosen.
 *
 * @param how {@code always}, {@code menus} or {@code expert}
 * @param joining {@code ALL} or {@code ANY}
 * @param cel the condition of an expert
 */
record ConditionForm(
    @Nullable String how,
    @Nullable String joining,
    @Nullable List<PartForm> parts,
    @Nullable String cel) {

  static final ConditionForm ALWAYS =
      new ConditionForm("always", "ALL", List.of(PartForm.BLANK), "");

  /** Of some people, who are still to be chosen. */
  static final ConditionForm SOME = new ConditionForm("menus", "ALL", List.of(PartForm.BLANK), "");

  static ConditionForm of(@Nullable String when, Map<String, QuestionText> earlier) {
    if (when == null) {
      return ALWAYS;
    }
    Optional<Rule> rule = Rule.read(when, earlier);
    if (rule.isEmpty()) {
      return new ConditionForm("expert", "ALL", List.of(PartForm.BLANK), when);
    }
    List<PartForm> parts = new ArrayList<>();
    for (Part part : rule.get().parts()) {
      parts.add(PartForm.of(part, Objects.requireNonNull(earlier.get(part.question()))));
    }
    return new ConditionForm("menus", rule.get().joining().name(), parts, "");
  }

  public List<PartForm> rows() {
    return parts == null || parts.isEmpty() ? List.of(PartForm.BLANK) : parts;
  }

  public boolean full() {
    return rows().size() >= Rule.MOST;
  }

  public String way() {
    return how != null && how.matches("menus|expert") ? how : "always";
  }

  /** The same where "always" is no choice. */
  ConditionForm ofSome() {
    return way().equals("always") ? new ConditionForm("menus", joining, parts, cel) : this;
  }

  boolean isBlank() {
    return TypedIn.line(cel).isEmpty() && rows().stream().allMatch(PartForm::isBlank);
  }

  public boolean any() {
    return "ANY".equals(joining);
  }

  ConditionForm withOneMore() {
    List<PartForm> more = new ArrayList<>(rows());
    if (!full()) {
      more.add(PartForm.BLANK);
    }
    return new ConditionForm("menus", joining, more, cel);
  }

  ConditionForm without(int place) {
    List<PartForm> fewer = new ArrayList<>(rows());
    if (place >= 0 && place < fewer.size()) {
      fewer.remove(place);
    }
    return new ConditionForm(how, joining, fewer, cel);
  }

  /**
   * The condition; null where it is always asked, or cannot be made out.
   *
   * @param field the name of its field
   */
  @Nullable String read(Map<String, QuestionText> earlier, String field, Problems problems) {
    return switch (way()) {
      case "expert" -> expert(field, problems);
      case "menus" -> menus(earlier, field, problems);
      default -> null;
    };
  }

  private @Nullable String expert(String field, Problems problems) {
    String typed = TypedIn.line(cel);
    if (typed.isEmpty()) {
      problems.add(field + ".cel", "Enter the condition, or choose another way to say it");
    }
    return typed.isEmpty() ? null : typed;
  }

  private @Nullable String menus(
      Map<String, QuestionText> earlier, String field, Problems problems) {
    List<Part> read = new ArrayList<>();
    for (int i = 0; i < rows().size(); i++) {
      PartForm row = rows().get(i);
      QuestionText about = earlier.get(row.question());
      Part part = about == null ? null : row.read(about, field + ".parts[" + i + "]", problems);
      if (part != null) {
        read.add(part);
      }
    }
    if (rows().stream().allMatch(PartForm::isBlank)) {
      problems.add(field + ".parts[0].question", "Choose the earlier question that it depends on");
    }
    return read.isEmpty() ? null : new Rule(any() ? Joining.ANY : Joining.ALL, read).cel();
  }
}
