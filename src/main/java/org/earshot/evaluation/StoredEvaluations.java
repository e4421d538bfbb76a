package org.earshot.evaluation;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations and lessons in their tables. */
@Service
class StoredEvaluations implements Evaluations {

  private final Map<Judge, EvaluationTable> tables;
  private final LessonTable lessons;
  private final InstantSource clock;

  StoredEvaluations(JdbcClient jdbc, LessonTable lessons, InstantSource clock) {
    this.tables =
        Map.of(
            Judge.FIRST, new EvaluationTable(jdbc, "evaluation"),
            Judge.SECOND, new EvaluationTable(jdbc, "second_evaluation"));
    this.lessons = lessons;
    this.clock = clock;
  }

  @Override
  public Optional<Entry> find(String slug, Judge judge) {
    return table(judge).find(slug);
  }

  private EvaluationTable table(Judge judge) {
    return Objects.requireNonNull(tables.get(judge));
  }

  @Override
  @Transactional
  public void keep(
      String slug,
      Judge judge,
      Map<String, Judgement> judged,
      @Nullable Integer begun,
      Officer by) {
    EvaluationRules.check(judged);
    refuseBoth(slug, judge, by);
    EvaluationTable table = table(judge);
    Entry entry = table.lock(slug).orElse(null);
    if (entry != null && entry.judged().equals(judged)) {
      return;
    }
    if (begun != null && begun != (entry == null ? 0 : entry.version())) {
      throw Refused.conflict(
          "version",
          (entry == null ? "Somebody" : entry.author())
              + " changed it while you were writing. Your marks and notes are kept here and are"
              + " not saved yet: save again to put them in place of what is saved now.");
    }
    if (entry == null) {
      table.insert(slug, by, clock.instant());
    } else {
      table.update(slug, by, clock.instant());
    }
    table.replace(slug, judged);
  }

  /** Two judgements by one person are one. */
  private void refuseBoth(String slug, Judge judge, Officer by) {
    boolean second = judge == Judge.SECOND;
    if (find(slug, second ? Judge.FIRST : Judge.SECOND)
        .filter(other -> other.authorId().equals(by.id()))
        .isPresent()) {
      throw Refused.forbidden(
          "version",
          second
              ? "You saved the first judgement last: a colleague has to write the second one."
              : "You wrote the second judgement: a colleague has to change the first one.");
    }
  }

  @Override
  public Set<String> withoutBenefits(Collection<String> slugs) {
    Set<String> without = new HashSet<>(slugs);
    without.removeAll(lessons.withPart(Lesson.Part.BENEFITS, slugs));
    return without;
  }

  @Override
  public List<Lesson> lessons(String slug) {
    return lessons.of(slug);
  }

  @Override
  public List<Lesson> lessons() {
    return lessons.all();
  }

  @Override
  public Optional<Lesson> lesson(UUID id) {
    return lessons.find(id);
  }

  @Override
  public void learn(String slug, Lesson.Wording wording, Officer by) {
    EvaluationRules.check(wording);
    lessons.insert(slug, wording, by, clock.instant());
  }

  @Override
  public void change(UUID lesson, Lesson.Wording wording, Officer by) {
    EvaluationRules.check(wording);
    if (lessons.update(lesson, wording, by, clock.instant()) == 0) {
      throw new NoSuchElementException("no lesson " + lesson);
    }
  }
}
