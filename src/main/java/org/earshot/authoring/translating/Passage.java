package org.earshot.authoring.translating;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a conversation that is translated as one.
 *
 * @param path where it stands in a translation file ({@code questions/hours/options/up_to_9})
 * @param question the question that it belongs to; null for what stands around the questions
 * @param variant the variant of the question that it belongs to; null where it is in the question's
 *     own words
 * @param option the option, or yes or no, that it belongs to; null where it belongs to none
 * @param words in the conversation's own language; empty only where the passage may be left empty
 */
public record Passage(
    String path,
    Kind kind,
    @Nullable String question,
    @Nullable String variant,
    @Nullable String option,
    String words) {

  /** One that is no variant's. */
  public Passage(
      String path, Kind kind, @Nullable String question, @Nullable String option, String words) {
    this(path, kind, question, null, option, words);
  }

  /** What passages are, with the most characters that each may have. */
  public enum Kind {
    TITLE(1500),
    WELCOME(1500),
    MORE(1500),
    ASK(1500),
    OPTION(200),
    UNIT(40),
    /** Where to find support, beside a question that may be hard to answer. */
    SUPPORT(300),
    /** Further words that mean an answer, each on a line of its own. */
    SYNONYMS(5000),
    THANKS(1500),
    /** A term that is explained. */
    TERM(60),
    /** What it means. */
    MEANS(300);

    private final int most;

    Kind(int most) {
      this.most = most;
    }

    public int most() {
      return most;
    }
  }

  /** Whether a language is whole without it. */
  public boolean optional() {
    return kind == Kind.SYNONYMS;
  }

  /** Whether it may have more than one line. */
  public boolean severalLines() {
    return kind != Kind.TITLE
        && kind != Kind.OPTION
        && kind != Kind.UNIT
        && kind != Kind.SUPPORT
        && kind != Kind.TERM
        && kind != Kind.MEANS;
  }

  /** What stands in {@code made_from} of a translation of these words. */
  public String fingerprint() {
    return fingerprint(words);
  }

  /** The same of any words. */
  public static String fingerprint(String words) {
    return Fingerprint.of(words);
  }
}
