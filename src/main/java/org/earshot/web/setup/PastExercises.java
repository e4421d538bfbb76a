package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.evaluation.Evaluations;
import org.earshot.evaluation.Lesson;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.ReportThemes;
import org.earshot.themes.ToldThemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other consultations were about, asked, found, came to and taught, by words that are looked
 * for. Reads each of them: an organisation has hundreds, not millions.
 */
@Component
class PastExercises {

  private static final int MOST_LINES = 4;

  private final Consultations consultations;
  private final Outcomes outcomes;
  private final FeedbackReports reports;
  private final ReportThemes themes;
  private final Evaluations evaluations;

  PastExercises(
      Consultations consultations,
      Outcomes outcomes,
      FeedbackReports reports,
      ReportThemes themes,
      Evaluations evaluations) {
    this.consultations = consultations;
    this.reports = reports;
    this.themes = themes;
    this.outcomes = outcomes;
    this.evaluations = evaluations;
  }

  /**
   * Those that say all of these words in one place.
   *
   * @param except the one that is being written; empty for none
   */
  List<Hit> search(String words, String except) {
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return wanted.isEmpty()
        ? List.of()
        : consultations.all().stream()
            .filter(consultation -> !consultation.slug().equals(except))
            .flatMap(consultation -> hit(consultation, wanted).stream())
            .toList();
  }

  private Optional<Hit> hit(Consultation consultation, List<String> wanted) {
    List<Line> found =
        lines(consultation).stream()
            .filter(line -> says(line.words(), wanted))
            .limit(MOST_LINES)
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Hit(
                consultation.slug(),
                consultation.title(),
                Stage.of(consultation.state()).words(),
                found));
  }

  private static boolean says(String words, List<String> wanted) {
    String lower = words.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(lower::contains);
  }

  private List<Line> lines(Consultation consultation) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Title", consultation.title()));
    add(lines, "Purpose", consultation.setUp().purpose());
    questions(consultation, lines);
    add(lines, "Whom it asked", consultation.setUp().audience());
    reports.published(consultation.slug()).ifPresent(entry -> found(entry, lines));
    outcomes.published(consultation.slug()).ifPresent(entry -> outcome(entry.words(), lines));
    for (Lesson lesson : evaluations.lessons(consultation.slug())) {
      Lesson.Wording learned = lesson.wording();
      add(
          lines,
          "Lesson",
          learned.item() + ": " + learned.issue() + " What we do about it: " + learned.action());
    }
    return lines;
  }

  private void questions(Consultation consultation, List<Line> lines) {
    String version = consultation.version();
    if (version == null) {
      return;
    }
    Conversation asked = consultations.conversation(version, consultation);
    asked.questions().stream()
        .filter(question -> question.section() != Question.Section.CONSENT)
        .flatMap(question -> question.forms().stream())
        .map(question -> asked.in(asked.language()).asked(question).ask())
        .forEach(words -> add(lines, "Question", words));
  }

  /** What was told of what people said; what officers only noted is nobody else's yet. */
  private void found(Paper.Entry<FeedbackReport> report, List<Line> lines) {
    report.words().findings().forEach(finding -> add(lines, "Finding", finding));
    themes.told(report.slug()).values().stream()
        .map(ToldThemes.Found::line)
        .forEach(line -> add(lines, "Themes", line));
  }

  private static void outcome(Outcome outcome, List<Line> lines) {
    add(lines, "Outcome", outcome.summary());
    for (Outcome.Item item : outcome.items()) {
      add(
          lines,
          "Outcome",
          String.join(
              " ",
              Stream.of(item.theme(), item.youSaid(), item.weDid(), item.why())
                  .filter(Objects::nonNull)
                  .toList()));
    }
  }

  private static void add(List<Line> lines, String what, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      lines.add(new Line(what, words));
    }
  }

  record Hit(String slug, String title, String state, List<Line> lines) {}

  /**
   * @param what where the words stand ("Question")
   */
  record Line(String what, String words) {}
}
