package org.earshot.authoring.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * One question with everything that an officer can change about it.
 *
 * @param id what results call it; it never changes its meaning
 * @param options empty unless it is a choice
 * @param range the least and the greatest number, or the ends of a rating
 * @param unit what a number counts; null where it does not say
 * @param synonyms further words for "yes" and "no"; empty unless it takes these
 * @param needed why people cannot skip it; null where they can
 * @param when the condition as written; null where it is always asked
 * @param support where to find support if it is hard to answer; null where it does not say
 * @param variants whom it asks in other words, in order: the first whose condition holds counts
 */
public record QuestionText(
    String id,
    String ask,
    Type type,
    List<OptionText> options,
    Range range,
    @Nullable String unit,
    Map<String, List<String>> synonyms,
    @Nullable String needed,
    @Nullable String when,
    List<VariantText> variants,
    @Nullable String support) {

  private static final int LONGEST_NAME = 57;

  public QuestionText {
    options = List.copyOf(options);
    synonyms = Map.copyOf(new TreeMap<>(synonyms));
    variants = List.copyOf(variants);
  }

  /** One that asks everybody in the same words. */
  public QuestionText(
      String id,
      String ask,
      Type type,
      List<OptionText> options,
      Range range,
      @Nullable String unit,
      Map<String, List<String>> synonyms,
      @Nullable String needed,
      @Nullable String when) {
    this(id, ask, type, options, range, unit, synonyms, needed, when, List.of(), null);
  }

  /** Either end may be open, except for ratings. */
  public record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    public static final Range OPEN = new Range(null, null);
  }

  public boolean hasOptions() {
    return type == Type.CHOICE || type == Type.CHOICES;
  }

  /** The words of an option, or its id where there is none. */
  public String label(String option) {
    return options.stream()
        .filter(each -> each.id().equals(option))
        .map(OptionText::label)
        .findFirst()
        .orElse(option);
  }

  public QuestionText called(String newId) {
    return new QuestionText(
        newId, ask, type, options, range, unit, synonyms, needed, when, variants, support);
  }

  public QuestionText askedWhen(@Nullable String condition) {
    return new QuestionText(
        id, ask, type, options, range, unit, synonyms, needed, condition, variants, support);
  }

  public QuestionText offering(List<OptionText> others) {
    return new QuestionText(
        id, ask, type, others, range, unit, synonyms, needed, when, variants, support);
  }

  public QuestionText inWords(List<VariantText> others) {
    return new QuestionText(
        id, ask, type, options, range, unit, synonyms, needed, when, others, support);
  }

  /** Every condition that it has, its variants' among them. */
  List<String> conditions() {
    return Stream.concat(Stream.of(when), variants.stream().map(VariantText::when))
        .filter(Objects::nonNull)
        .map(String.class::cast)
        .toList();
  }

  /** The question as others name it: its words, shortened where they are long. */
  public String name() {
    String words = ask.isBlank() ? id : ask.strip();
    if (words.length() <= LONGEST_NAME) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_NAME);
    return words.substring(0, space < 20 ? LONGEST_NAME : space) + "…";
  }
}
