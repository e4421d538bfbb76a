package org.earshot.authoring.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one question in one language, as far as they are written.
 *
 * @param at where they stand in the file, as a JSON pointer
 * @param ask null where it is missing
 * @param options label by option id, in the order written; only those that are written
 * @param unit null where there is none
 * @param support where to find support if it is hard to answer; null where it does not say
 * @param synonyms further words by option id, or by "yes" and "no"
 * @param variants the words that some people get instead, by the id of the variant, in the order
 *     written: their {@code ask}, and labels for those options only that are called otherwise
 */
public record QuestionWords(
    String at,
    @Nullable String ask,
    Map<String, String> options,
    @Nullable String unit,
    @Nullable String support,
    Map<String, List<String>> synonyms,
    Map<String, QuestionWords> variants) {

  public QuestionWords {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    synonyms = Map.copyOf(synonyms);
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
  }

  /**
   * The question as somebody gets it.
   *
   * @param variant the id of the variant; null for its own words
   * @param at where its words stand in the file, as a JSON pointer
   * @param ask null where it is missing
   * @param own the labels that are written for it
   * @param labels by option id, in order: those, and the question's own for all others
   */
  public record Form(
      @Nullable String variant,
      String at,
      @Nullable String ask,
      Map<String, String> own,
      Map<String, String> labels) {}

  /** Every way in which it is asked, its own words first. */
  public List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(null, at, ask, options, options));
    variants.keySet().forEach(variant -> forms.add(form(variant)));
    return forms;
  }

  /** As those get it for whom this variant is; without words of its own where there are none. */
  public Form form(String variant) {
    QuestionWords words = variants.getOrDefault(variant, none(at));
    Map<String, String> labels = new LinkedHashMap<>(options);
    labels.putAll(words.options);
    return new Form(variant, words.at, words.ask, words.options, labels);
  }

  static QuestionWords none(String at) {
    return new QuestionWords(at, null, Map.of(), null, null, Map.of(), Map.of());
  }
}
