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
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other consultations were about, asked, came to and taught, by words that are looked for.
 * Reads each of them: an organisation has hundreds, not millions.
 */
@Component
class PastExercises {

  private static final int MOST_LINES = 4;

  private final Consultations consultations;
  private final Outcomes outcomes;
  private final Evaluations evaluations;

  PastExercises(Consultations consultations, Outcomes outcomes, Evaluations evaluations) {
    this.consultations = consultations;
    this.outcomes = outcomes;
    this.evaluations = evaluations;
  }

  /** Those, other than this one, that say all of these words in one place. */
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
