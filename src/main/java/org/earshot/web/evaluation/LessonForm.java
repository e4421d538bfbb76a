package org.earshot.web.evaluation;

import org.earshot.evaluation.Lesson;
import org.earshot.evaluation.Lesson.Part;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/** A lesson as it was typed. */
record LessonForm(
    @Nullable String part,
    @Nullable String item,
    @Nullable String issue,
    @Nullable String action,
    @Nullable String published) {

  /** Nothing but what it is about; planning where there is no such part. */
  static LessonForm about(String part) {
    return new LessonForm(part, null, null, null, null);
  }

  static LessonForm of(Lesson.Wording wording) {
    return new LessonForm(
        wording.part().name(),
        wording.item(),
        wording.issue(),
        wording.action(),
        wording.published() ? "yes" : null);
  }

  /** The part that was chosen; planning where none was. */
  public Part chosen() {
    for (Part known : Part.values()) {
      if (known.name().equals(part)) {
        return known;
      }
    }
    return Part.PLANNING;
  }

  Lesson.Wording read() {
    return new Lesson.Wording(
        chosen(), Typed.words(item), Typed.words(issue), Typed.words(action), published != null);
  }
}
