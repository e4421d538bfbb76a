package org.earshot.web.console;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.Finding;
import org.earshot.consultations.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * What the opening gate found, in the words of the set-up form.
 *
 * @param label what the form calls it; of a file, its language
 * @param link to the field of the form; null where it is not in the form
 */
record GateLine(boolean blocks, String label, @Nullable String link, String what, String mend) {

  private record Field(String label, String input) {}

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", new Field("Title", "title")),
          Map.entry("conversation", new Field("Conversation", "conversation")),
          Map.entry("languages", new Field("Languages to offer", "languages-en")),
          Map.entry("kind", new Field("Kind", "kind")),
          Map.entry("purpose", new Field("Purpose", "purpose")),
          Map.entry("why_now", new Field("Why now", "whyNow")),
          Map.entry("can_change", new Field("What people can change", "canChange")),
          Map.entry("cannot_change", new Field("What they cannot change", "cannotChange")),
          Map.entry("audience", new Field("Whom we ask", "audience")),
          Map.entry("already_known", new Field("What we know already", "alreadyKnown")),
          Map.entry("how_answers_are_used", new Field("How answers are used", "howAnswersAreUsed")),
          Map.entry("who_decides", new Field("Who decides", "whoDecides")),
          Map.entry("decision_on", new Field("Date of the decision", "decisionOn")),
          Map.entry("opens_on", new Field("Opening date", "opensOn")),
          Map.entry("closes_on", new Field("Closing date", "closesOn")),
          Map.entry("feedback_by", new Field("Feedback report by", "feedbackBy")),
          Map.entry("outcome_by", new Field("Outcome by", "outcomeBy")),
          Map.entry("lead", new Field("Lead officer", "leadName")),
          Map.entry(
              "safeguarding_phone",
              new Field("Safeguarding telephone number", "safeguardingPhone")),
          Map.entry("recordings", new Field("Voice notes and pictures", "recordings")));

  /** What blocks comes first; languages that nobody asked for are left out. */
  static List<GateLine> of(Consultation consultation, List<Finding> findings) {
    List<String> asked = consultation.setUp().languages();
    List<String> wanted = asked == null ? List.of() : asked;
    return findings.stream()
        .filter(finding -> matters(finding, wanted))
        .map(finding -> of(consultation.slug(), finding))
        .sorted(Comparator.comparing((GateLine line) -> !line.blocks()))
        .toList();
  }

  private static boolean matters(Finding finding, List<String> wanted) {
    Locale language = finding.language();
    return finding.severity() == Finding.Severity.BLOCKS
        || language == null
        || wanted.contains(language.toLanguageTag());
  }

  private static GateLine of(String slug, Finding finding) {
    Field field = FIELDS.get(finding.where());
    boolean blocks = finding.severity() == Finding.Severity.BLOCKS;
    return field == null
        ? new GateLine(
            blocks, words(finding), TranslationAddress.of(finding), finding.what(), finding.mend())
        : new GateLine(
            blocks,
            field.label(),
            "/console/consultations/" + slug + "/set-up#" + field.input(),
            finding.what(),
            finding.mend());
  }

  /** A file is its author's business; an officer needs to know which words to ask about. */
  private static String words(Finding finding) {
    Locale language = finding.language();
    String in = language == null ? "" : " in " + language.getDisplayLanguage(Locale.UK);
    return "The words" + in + " (" + finding.where() + ")";
  }
}
