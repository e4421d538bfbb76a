package org.earshot.outcomes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people said, told to them and everybody before anything is decided.
 *
 * @param about what the consultation was on
 * @param who who was consulted, and how
 * @param views a summary of what people said
 * @param findings the one to three main findings, one plain sentence each; the message has no more
 * @param limits the limits of these findings
 * @param translations the findings by language (BCP 47), each in the same place
 * @param lengths the same in fewer words; null where that is drafted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackReport(
    String about,
    String who,
    String views,
    List<String> findings,
    String limits,
    @Nullable Map<String, TranslatedFindings> translations,
    @Nullable Lengths lengths) {

  /** A report whose shorter versions are drafted from it. */
  public FeedbackReport(
      String about,
      String who,
      String views,
      List<String> findings,
      String limits,
      @Nullable Map<String, TranslatedFindings> translations) {
    this(about, who, views, findings, limits, translations, null);
  }

  /** The findings in another language; unfinished where one is blank or missing. */
  public record TranslatedFindings(List<String> findings) {}

  /**
   * The findings in a language; empty where they are not all written in it.
   *
   * @param own the language that the report's own findings are written in
   */
  public Optional<List<String>> findingsIn(Locale language, Locale own) {
    if (language.equals(own)) {
      return Optional.of(findings);
    }
    TranslatedFindings words =
        translations == null ? null : translations.get(language.toLanguageTag());
    return Optional.ofNullable(words)
        .map(TranslatedFindings::findings)
        .filter(lines -> lines.size() == findings.size())
        .filter(lines -> lines.stream().noneMatch(OutcomeRules::missing));
  }
}
