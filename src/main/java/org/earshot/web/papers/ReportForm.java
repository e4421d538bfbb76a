package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.Lengths;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The feedback report as it was typed.
 *
 * @param translations the findings by language, BCP 47
 * @param lengths the shorter versions; a blank one is to be drafted
 */
record ReportForm(
    @Nullable String about,
    @Nullable String who,
    @Nullable String views,
    @Nullable List<Line> findings,
    @Nullable String limits,
    @Nullable Map<String, Lines> translations,
    @Nullable Shorter lengths) {

  /** As many places as a message has room for. */
  private static final int PLACES = 3;

  /** The shorter versions as they were typed. */
  public record Shorter(
      @Nullable String onePage, @Nullable String words300, @Nullable String words100) {

    private static final Shorter BLANK = new Shorter("", "", "");

    static Shorter of(@Nullable Lengths lengths) {
      return lengths == null
          ? BLANK
          : new Shorter(
              Typed.words(lengths.onePage()),
              Typed.words(lengths.words300()),
              Typed.words(lengths.words100()));
    }

    public String of(Length length) {
      return switch (length) {
        case ONE_PAGE -> Typed.words(onePage);
        case WORDS_300 -> Typed.words(words300);
        case WORDS_100 -> Typed.words(words100);
      };
    }

    @Nullable Lengths read() {
      Lengths read =
          new Lengths(Typed.orNull(onePage), Typed.orNull(words300), Typed.orNull(words100));
      return read.equals(Lengths.DRAFTED) ? null : read;
    }
  }

  record Line(@Nullable String words) {

    private static final Line BLANK = new Line("");
  }

  record Lines(@Nullable List<Line> findings) {

    /** A form may leave out places between others. */
    Lines {
      findings =
          findings == null
              ? null
              : findings.stream()
                  .map(line -> Objects.requireNonNullElse(line, Line.BLANK))
                  .toList();
    }

    static Lines of(List<String> lines) {
      return new Lines(lines.stream().map(Line::new).toList());
    }

    /** What was typed at this place. */
    public String at(int place) {
      return findings == null || place >= findings.size()
          ? ""
          : Typed.words(findings.get(place).words());
    }

    public boolean isBlank() {
      return findings == null
          || findings.stream().map(Line::words).allMatch(words -> Typed.words(words).isEmpty());
    }
  }

  static ReportForm of(FeedbackReport report) {
    Map<String, Lines> translations = new TreeMap<>();
    if (report.translations() != null) {
      report
          .translations()
          .forEach((tag, words) -> translations.put(tag, Lines.of(words.findings())));
    }
    return new ReportForm(
        report.about(),
        report.who(),
        report.views(),
        Lines.of(report.findings()).findings(),
        report.limits(),
        translations,
        Shorter.of(report.lengths()));
  }

  /** What was typed for this length. */
  public String shorter(Length length) {
    return lengths == null ? "" : lengths.of(length);
  }

  public String finding(int place) {
    return own().at(place);
  }

  /** What was typed in this language; blanks where nothing was. */
  public Lines in(String tag) {
    Lines words = translations == null ? null : translations.get(tag);
    return words == null ? new Lines(null) : words;
  }

  private Lines own() {
    return new Lines(findings);
  }

  /** The places close up where nothing was typed in any language. */
  ReportForm withoutBlanks() {
    List<Integer> kept = new ArrayList<>();
    for (int place = 0; place < PLACES; place++) {
      if (isTyped(place)) {
        kept.add(place);
      }
    }
    Map<String, Lines> closedUp = new TreeMap<>();
    tags().forEach(tag -> closedUp.put(tag, only(kept, in(tag))));
    return new ReportForm(
        about, who, views, only(kept, own()).findings(), limits, closedUp, lengths);
  }

  private boolean isTyped(int place) {
    return !finding(place).isEmpty()
        || tags().stream().anyMatch(tag -> !in(tag).at(place).isEmpty());
  }

  private List<String> tags() {
    return translations == null ? List.of() : List.copyOf(translations.keySet());
  }

  private static Lines only(List<Integer> places, Lines lines) {
    return Lines.of(places.stream().map(lines::at).toList());
  }

  /** What people are going to read of it. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.shown("about", about));
    pieces.add(Piece.shown("who", who));
    pieces.add(Piece.shown("views", views));
    pieces.add(Piece.shown("limits", limits));
    for (int place = 0; place < PLACES; place++) {
      String at = "findings[" + place + "].words";
      pieces.add(Piece.told(at, finding(place)));
      for (String tag : tags()) {
        String field = "translations[" + tag + "]." + at;
        pieces.add(Piece.translated(field, tag, in(tag).at(place), finding(place)));
      }
    }
    if (lengths != null) {
      pieces.add(Piece.shown("lengths.onePage", lengths.onePage()));
      pieces.add(Piece.shown("lengths.words300", lengths.words300()));
      pieces.add(Piece.shown("lengths.words100", lengths.words100()));
    }
    return pieces;
  }

  FeedbackReport read() {
    Map<String, FeedbackReport.TranslatedFindings> read = new TreeMap<>();
    for (String tag : tags()) {
      if (!in(tag).isBlank()) {
        read.put(tag, new FeedbackReport.TranslatedFindings(words(in(tag))));
      }
    }
    return new FeedbackReport(
        Typed.words(about),
        Typed.words(who),
        Typed.words(views),
        words(own()),
        Typed.words(limits),
        read.isEmpty() ? null : read,
        lengths == null ? null : lengths.read());
  }

  private static List<String> words(Lines lines) {
    List<Line> typed = lines.findings();
    return typed == null
        ? List.of()
        : typed.stream().map(line -> Typed.words(line.words())).toList();
  }
}
