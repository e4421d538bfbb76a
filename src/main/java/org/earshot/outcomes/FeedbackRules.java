package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;
import static org.earshot.outcomes.OutcomeRules.text;

import java.util.List;
import java.util.Map;
import org.earshot.outcomes.FeedbackReport.TranslatedFindings;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.security.Objections;
import org.jspecify.annotations.Nullable;

/**
 * What a feedback report must hold before it can be kept: every part, and one to three findings
 * that fit into a message. Written for JSON, in which anything may be missing. Pure.
 */
final class FeedbackRules {

  static final int MOST_FINDINGS = 3;
  static final int LONGEST_FINDING = 200;
  private static final int LONGEST_PART = 5_000;

  private final Objections wrongs = new Objections();

  private FeedbackRules() {}

  /**
   * @throws org.earshot.security.Refused naming the fields that are wrong
   */
  static void check(FeedbackReport report) {
    FeedbackRules rules = new FeedbackRules();
    rules.part("about", report.about(), "Say what the consultation was on.");
    rules.part("who", report.who(), "Say who was consulted, and how.");
    rules.findings(report.findings());
    rules.part("views", report.views(), "Sum up what people said.");
    rules.part("limits", report.limits(), "Say what these findings cannot show.");
    Map<String, TranslatedFindings> translations = report.translations();
    if (translations != null) {
      translations.forEach((tag, words) -> rules.translation(tag, words, report.findings()));
    }
    rules.lengths(report.lengths());
    rules.wrongs.refuse();
  }

  private void lengths(@Nullable Lengths lengths) {
    if (lengths != null) {
      length("lengths.one_page", lengths.onePage(), Length.ONE_PAGE);
      length("lengths.words300", lengths.words300(), Length.WORDS_300);
      length("lengths.words100", lengths.words100(), Length.WORDS_100);
    }
  }

  private void length(String field, @Nullable String text, Length length) {
    text(field, text, LONGEST_PART, wrongs);
    int words = text == null ? 0 : Prose.words(text);
    wrongs.addIf(
        words > length.most(),
        field,
        "This has " + words + " words: use at most " + length.most() + ".");
  }

  private void part(String field, @Nullable String text, String message) {
    wrongs.addIf(missing(text), field, message);
    text(field, text, LONGEST_PART, wrongs);
  }

  private void findings(@Nullable List<String> findings) {
    if (findings == null || findings.isEmpty()) {
      wrongs.add("findings[0]", "Give at least one main finding: people are sent these.");
      return;
    }
    wrongs.addIf(
        findings.size() > MOST_FINDINGS,
        "findings[" + MOST_FINDINGS + "]",
        "Give at most " + MOST_FINDINGS + " findings: more do not fit into a message.");
    for (int i = 0; i < findings.size(); i++) {
      String at = "findings[" + i + "]";
      wrongs.addIf(missing(findings.get(i)), at, "Write this finding.");
      finding(at, findings.get(i));
    }
  }

  private void finding(String at, @Nullable String words) {
    text(at, words, LONGEST_FINDING, wrongs);
    wrongs.addIf(words != null && words.strip().lines().count() > 1, at, "Write it in one line.");
  }

  private void translation(
      String tag, @Nullable TranslatedFindings translation, @Nullable List<String> findings) {
    String at = "translations." + tag;
    wrongs.addIf(!OutcomeRules.wellFormed(tag), at, "This is not a language tag such as gu or pl.");
    List<String> words = translation == null ? null : translation.findings();
    wrongs.addIf(words == null, at + ".findings", "Give the findings in this language.");
    if (words == null) {
      return;
    }
    wrongs.addIf(
        findings != null && words.size() > findings.size(),
        at + ".findings",
        "There are more findings than in the report itself.");
    for (int i = 0; i < words.size(); i++) {
      finding(at + ".findings[" + i + "]", words.get(i));
    }
  }
}
