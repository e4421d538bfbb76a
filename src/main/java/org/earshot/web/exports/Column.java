package org.earshot.web.exports;

import java.util.Objects;
import org.earshot.themes.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table of responses.
 *
 * @param asked the question that it belongs to; null where it is about the whole response
 * @param option null unless the part is {@link Part#OPTION}, or {@link Part#THEME}, whose code it
 *     is
 * @param theme null unless the part is {@link Part#THEME}
 */
record Column(Part part, @Nullable Asked asked, @Nullable String option, @Nullable Theme theme) {

  /** What a column holds of a response, or of one answer in it. */
  enum Part {
    ID,
    CHANNEL,
    LANGUAGE,
    STARTED_AT,
    COMPLETED_AT,
    VERSION,
    PARTNER,
    /** Whether it was given, or arrived, only after the consultation had closed. */
    AFTER_CLOSING,
    /** For whom somebody answered. */
    ANSWERING_FOR,
    ORGANISATION,
    VALUE,
    /** The organisation's area that a postcode is in. */
    AREA,
    /** Whether this option was among those picked. */
    OPTION,
    STATUS,
    COMMENT,
    /** The language that a free text was written in. */
    WRITTEN_IN,
    /** Whether an officer has read the text and said which themes it has. */
    THEMES_READ,
    /** Whether a text has this theme, and how strongly. */
    THEME,
    SAID,
    READ_BY;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Column of(Part part) {
    return new Column(part, null, null, null);
  }

  static Column of(Part part, Asked asked) {
    return new Column(part, asked, null, null);
  }

  static Column of(Asked asked, String option) {
    return new Column(Part.OPTION, asked, option, null);
  }

  /**
   * @param code among the themes of this question
   */
  static Column of(Asked asked, String code, Theme theme) {
    return new Column(Part.THEME, asked, code, theme);
  }

  Asked question() {
    return Objects.requireNonNull(asked, "a column of a question");
  }

  String picked() {
    return Objects.requireNonNull(option, "a column of an option");
  }

  Theme found() {
    return Objects.requireNonNull(theme, "a column of a theme");
  }

  /** What the codebook knows it by: "support", "support.day_centre", "support.comment". */
  String name() {
    if (asked == null) {
      return part.word();
    }
    return switch (part) {
      case VALUE -> asked.id();
      case OPTION -> asked.id() + "." + option;
      case THEME -> asked.id() + ".theme." + option;
      default -> asked.id() + "." + part.word();
    };
  }

  /** What it is, for whoever reads the codebook. */
  String meaning() {
    return switch (part) {
      case ID -> "a random name for one person's response";
      case CHANNEL ->
          "the channel that they answered on; paper, phone or in_person where somebody entered it for"
              + " them";
      case LANGUAGE -> "the language that they answered in";
      case STARTED_AT -> "when they began (UTC)";
      case COMPLETED_AT -> "when everything had been asked (UTC); empty until then";
      case VERSION -> "the version of the conversation that they saw";
      case PARTNER -> "the join word of the partner that brought them; empty where none did";
      case AFTER_CLOSING ->
          "yes where somebody entered it for them and it was given, or arrived, only after the"
              + " consultation had closed: such responses are counted in no result; else no";
      case ANSWERING_FOR ->
          "organisation where they answered for one, self where they did not say so";
      case ORGANISATION ->
          "the name of the organisation that they answered for; empty where it did not agree to be"
              + " named";
      case VALUE -> "the answer";
      case AREA -> "the area that the postcode is in; outside where it is in none";
      case OPTION -> "whether this option was picked";
      case STATUS ->
          "answered, skipped, dont_know, unclear (an officer looked and cannot tell) or waiting (a"
              + " recording that is not written down yet); empty where it was not asked";
      case COMMENT -> "what was said beside the answer";
      case WRITTEN_IN -> "the language that the text was written in";
      case THEMES_READ -> "whether an officer has read the text and said which themes it has";
      case THEME ->
          "whether the text has this theme: no, yes, or strong where it feels strongly about it;"
              + " empty where there is no text, or no officer has read it as it is now";
      case SAID -> "the person's own words";
      case READ_BY ->
          "what made the answer of the words; officer where an officer put it right, copied where"
              + " somebody entered it for them";
    };
  }

  /** What stands above it: with labels the question's own words, else its name. */
  String heading(Layout layout) {
    return layout.labels() && asked != null ? label(layout) : name();
  }

  /** What it is in the words of a language. */
  String label(Layout layout) {
    if (asked == null) {
      return name();
    }
    String ask = asked.ask(layout);
    return switch (part) {
      case VALUE -> ask;
      case OPTION -> ask + " – " + asked.label(picked(), layout);
      case THEME -> ask + " – theme: " + found().name();
      case THEMES_READ -> ask + " – themes read";
      default -> ask + " – " + part.word();
    };
  }
}
