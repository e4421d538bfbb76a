package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.VariantText;
import org.earshot.flow.Type;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was typed.
 *
 * @param base the version that the officer began with
 * @param needed ticked where people cannot skip it
 * @param yes further words for yes, with commas between them
 * @param support where to find support; empty for nothing
 * @param variants other words for some people
 */
record QuestionForm(
    @Nullable Integer base,
    @Nullable String ask,
    @Nullable String type,
    @Nullable List<OptionForm> options,
    @Nullable LimitsForm limits,
    @Nullable ConditionForm asked,
    @Nullable String needed,
    @Nullable String reason,
    @Nullable String yes,
    @Nullable String no,
    @Nullable List<VariantForm> variants,
    @Nullable String support) {

  static final String ASKED = "asked";

  private static final int FIRST_OPTIONS = 3;
  private static final int LONGEST_SUPPORT = 300;

  static QuestionForm blank(int base, Type type) {
    boolean rating = type == Type.RATING;
    return new QuestionForm(
        base,
        "",
        type.name(),
        Collections.nCopies(FIRST_OPTIONS, OptionForm.BLANK),
        rating ? new LimitsForm("1", "5", "") : LimitsForm.BLANK,
        ConditionForm.ALWAYS,
        null,
        "",
        "",
        "",
        List.of(),
        "");
  }

  static QuestionForm of(QuestionText question, Map<String, QuestionText> earlier, int base) {
    return new QuestionForm(
        base,
        question.ask(),
        question.type().name(),
        question.options().stream().map(OptionForm::of).toList(),
        LimitsForm.of(question),
        ConditionForm.of(question.when(), earlier),
        question.needed() == null ? null : "on",
        question.needed(),
        String.join(", ", question.synonyms().getOrDefault("yes", List.of())),
        String.join(", ", question.synonyms().getOrDefault("no", List.of())),
        question.variants().stream().map(variant -> VariantForm.of(variant, earlier)).toList(),
        question.support());
  }

  int began() {
    return base == null ? -1 : base;
  }

  public Type kind() {
    for (Type known : Type.values()) {
      if (known.name().equals(type)) {
        return known;
      }
    }
    return Type.TEXT;
  }

  public boolean offers() {
    return kind() == Type.CHOICE || kind() == Type.CHOICES;
  }

  public List<OptionForm> rows() {
    return options == null ? List.of() : options;
  }

  /** The options that have an id already, so that other words can be about them. */
  public List<OptionForm> named() {
    return rows().stream().filter(row -> !row.isNew()).toList();
  }

  public List<VariantForm> others() {
    return variants == null ? List.of() : variants;
  }

  public LimitsForm ends() {
    return limits == null ? LimitsForm.BLANK : limits;
  }

  public ConditionForm condition() {
    return asked == null ? ConditionForm.ALWAYS : asked;
  }

  QuestionForm offering(List<OptionForm> others) {
    return new QuestionForm(
        base, ask, type, others, limits, asked, needed, reason, yes, no, variants, support);
  }

  QuestionForm askedIf(ConditionForm condition) {
    return new QuestionForm(
        base, ask, type, options, limits, condition, needed, reason, yes, no, variants, support);
  }

  QuestionForm saying(String words) {
    return new QuestionForm(
        base, words, type, options, limits, asked, needed, reason, yes, no, variants, support);
  }

  QuestionForm inWords(List<VariantForm> others) {
    return new QuestionForm(
        base, ask, type, options, limits, asked, needed, reason, yes, no, others, support);
  }

  /** The question, with a problem for each field that cannot be read. */
  QuestionText read(String id, Map<String, QuestionText> earlier, Problems problems) {
    Type kind = kind();
    problems.require(
        ask, "ask", kind == Type.INFORMATION ? "Enter the words" : "Enter the question");
    tooLong(ask, "ask", problems);
    String said = TypedIn.line(support);
    if (said.length() > LONGEST_SUPPORT) {
      problems.add("support", "Shorten this to " + LONGEST_SUPPORT + " characters at most");
    }
    String unit = TypedIn.line(ends().unit());
    return new QuestionText(
        id,
        TypedIn.words(ask),
        kind,
        offers() ? readOptions(problems) : List.of(),
        ends().read(kind, problems),
        kind == Type.NUMBER && !unit.isEmpty() ? unit : null,
        kind == Type.YES_NO ? synonyms() : Map.of(),
        readReason(problems),
        condition().read(earlier, ASKED, problems),
        readVariants(earlier, problems),
        kind == Type.INFORMATION || said.isEmpty() ? null : said);
  }

  private List<VariantText> readVariants(Map<String, QuestionText> earlier, Problems problems) {
    List<String> options = new ArrayList<>();
    named().forEach(row -> options.add(String.valueOf(row.id())));
    List<VariantText> read = new ArrayList<>();
    for (int i = 0; i < others().size(); i++) {
      VariantForm variant = others().get(i);
      if (!variant.isUntouched()) {
        read.add(variant.read(i, offers() ? options : List.of(), earlier, problems));
      }
    }
    return read;
  }

  private @Nullable String readReason(Problems problems) {
    if (needed == null || kind() == Type.INFORMATION) {
      return null;
    }
    problems.require(reason, "reason", "Say why people cannot skip it");
    return TypedIn.line(reason);
  }

  private Map<String, List<String>> synonyms() {
    Map<String, List<String>> synonyms = new HashMap<>();
    synonyms.put("yes", OptionForm.list(yes));
    synonyms.put("no", OptionForm.list(no));
    synonyms.values().removeIf(List::isEmpty);
    return synonyms;
  }

  private List<OptionText> readOptions(Problems problems) {
    List<OptionText> read = new ArrayList<>();
    for (int i = 0; i < rows().size(); i++) {
      OptionForm row = rows().get(i);
      String field = "options[" + i + "].label";
      if (row.isBlank() && row.isNew()) {
        continue;
      }
      problems.require(
          row.label(), field, "Enter the words of option " + (i + 1) + ", or remove it");
      if (TypedIn.line(row.label()).length() > 200) {
        problems.add(field, "Shorten option " + (i + 1) + " to 200 characters at most");
      }
      read.add(row.read());
    }
    if (read.size() < 2) {
      problems.add(
          rows().isEmpty() ? "add-option" : "options[0].label", "Enter at least two options");
    }
    return read;
  }

  static void tooLong(@Nullable String typed, String field, Problems problems) {
    if (TypedIn.words(typed).length() > 1500) {
      problems.add(field, "Shorten this to 1,500 characters at most");
    }
  }
}
