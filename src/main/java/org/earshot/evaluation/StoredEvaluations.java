package org.earshot.evaluation;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations and lessons in their tables. */
@Service
class StoredEvaluations implements Evaluations {

  private final EvaluationTable table;
  private final LessonTable lessons;
  private final InstantSource clock;

  StoredEvaluations(EvaluationTable table, LessonTable lessons, InstantSource clock) {
    this.table = table;
    this.lessons = lessons;
    this.clock = clock;
  }

  @Override
  public Optional<Entry> find(String slug) {
    return table.find(slug);
  }

  @Override
  @Transactional
  public void keep(
      String slug, Map<String, Judgement> judged, @Nullable Integer begun, Officer by) {
    EvaluationRules.check(judged);
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

  @Override
  public List<Lesson> lessons(String slug) {
    return lessons.of(slug);
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
