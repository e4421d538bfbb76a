package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Confirmation;
import org.springframework.web.servlet.HandlerMapping;

/** What sets the pages of one paper apart from those of the others: its address, its sentences. */
enum Sheet {
  REPORT(
      Address.REPORT,
      "a feedback report",
      "The report is approved and public.",
      "Send the main findings of “%s”?"),
  LATE_REPORT(
      Address.LATE_REPORT,
      "a holding message",
      "The holding message is approved, and its day is public.",
      "Tell people that the feedback report of “%s” is late?"),
  OUTCOME(
      Address.OUTCOME,
      "an outcome",
      "The outcome is approved and public.",
      "Send the outcome of “%s”?"),
  LATE_OUTCOME(
      Address.LATE_OUTCOME,
      "a holding message",
      "The holding message is approved, and its day is public.",
      "Tell people that the outcome of “%s” is late?"),
  CORRECTION(
      Address.CORRECTION,
      "a correction of an outcome",
      "The correction is approved and public.",
      "Send the correction for “%s”?"),
  REVIEW(
      Address.REVIEW,
      "what came of promises",
      "It is approved and public.",
      "Tell people what came of “%s”?");

  private static final String NEVER_AT_NIGHT =
      "Nobody is written to at night: what is sent in the evening leaves in the morning.";

  private static final String FOR_GOOD =
      "Nobody gets it twice. What has been sent cannot be taken back or changed.";

  private static final String TO_BE_CORRECTED =
      "Nobody gets it twice. What has been sent cannot be taken back: a mistake can only be put"
          + " right by a correction.";

  private static final List<String> PUT_RIGHT =
      List.of(
          "Everyone who was told the wrong words gets one message that says what was wrong and what"
              + " is right. Nobody else gets one, and nobody gets it twice.",
          "Whose message with the wrong words has not left yet is told the right ones instead.");

  private final String pages;
  private final String named;
  private final String approved;
  private final String question;

  /**
   * @param pages an {@link Address}
   * @param named as the history names it
   * @param approved said once it is approved
   * @param question asked before it is sent; takes the consultation's title
   */
  Sheet(String pages, String named, String approved, String question) {
    this.pages = pages;
    this.named = named;
    this.approved = approved;
    this.question = question;
  }

  /** The one that a page is about, which the history then names. */
  static Sheet of(HttpServletRequest request) {
    Object mapped = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String pattern = String.valueOf(mapped);
    Sheet sheet =
        Arrays.stream(values())
            .filter(one -> pattern.startsWith(one.pages))
            .max(Comparator.comparing(one -> one.pages.length()))
            .orElseThrow();
    request.setAttribute(Recorded.WHICH, sheet.named);
    return sheet;
  }

  String address(String slug) {
    return pages.replace("{slug}", slug);
  }

  String approved() {
    return approved;
  }

  /**
   * Asks before people are told.
   *
   * @param asked how many asked to be
   */
  Confirmation beforeSending(Consultation consultation, long asked) {
    String address = address(consultation.slug());
    return new Confirmation(
        String.format(Locale.UK, question, consultation.title()),
        this == CORRECTION ? PUT_RIGHT : List.of(who(asked), NEVER_AT_NIGHT, afterwards()),
        address + "/send",
        "Send it",
        address,
        true);
  }

  private static String who(long people) {
    return people == 1
        ? "One person has asked to be told. They get one message, in their language."
        : people
            + " people have asked to be told. Each gets one message, in their language and on the"
            + " channel that they used.";
  }

  private String afterwards() {
    return this == OUTCOME ? TO_BE_CORRECTED : FOR_GOOD;
  }
}
