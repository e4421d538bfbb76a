package org.earshot.outcomes;

import org.earshot.outbox.Letter;

/** What people are owed after a consultation has closed, each by a day that is public. */
public enum Promise {
  /** What everybody said. */
  REPORT("feedback report", "report"),
  /** What was decided. */
  OUTCOME("outcome", "outcome"),
  /** What became of what was promised then. */
  REVIEW("benefits review", "review"),
  /** What the outcome said would be done, or decided, by a day. */
  PLEDGE("promise", "review");

  private final String words;
  private final String page;

  Promise(String words, String page) {
    this.words = words;
    this.page = page;
  }

  /** What it is called in a sentence. */
  public String words() {
    return words;
  }

  /** Where an officer writes it. */
  public String page(String slug) {
    return "/console/consultations/" + slug + "/" + page;
  }

  /** Where the holding message about it is written; there is none about a review. */
  public String holdingPage(String slug) {
    return page(slug) + "/holding";
  }

  Letter.Kind holding() {
    return switch (this) {
      case REPORT -> Letter.Kind.HOLDING_REPORT;
      case OUTCOME -> Letter.Kind.HOLDING_OUTCOME;
      case REVIEW, PLEDGE -> throw new IllegalStateException("there is no holding message");
    };
  }
}
