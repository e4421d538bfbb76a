package org.earshot.web.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.earshot.evaluation.Judgement;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The marks and notes as they were typed, by the name of what they are about.
 *
 * @param begun the version that they began from; null where the form does not say
 */
record EvaluationForm(
    @Nullable Integer begun,
    @Nullable Map<String, String> marks,
    @Nullable Map<String, String> notes) {

  static EvaluationForm of(Map<String, Judgement> judged) {
    Map<String, String> marks = new TreeMap<>();
    Map<String, String> notes = new TreeMap<>();
    judged.forEach(
        (about, judgement) -> {
          Integer mark = judgement.mark();
          if (mark != null) {
            marks.put(about, mark.toString());
          }
          notes.put(about, judgement.note());
        });
    return new EvaluationForm(null, marks, notes);
  }

  public String mark(String about) {
    return marks == null ? "" : Typed.words(marks.get(about));
  }

  public String note(String about) {
    return notes == null ? "" : Typed.words(notes.get(about));
  }

  /** Of each that was marked or noted; a mark that is no number is 0, and refused. */
  Map<String, Judgement> read() {
    Map<String, Judgement> judged = new TreeMap<>();
    Map<String, String> all = new TreeMap<>();
    all.putAll(marks == null ? Map.of() : marks);
    all.putAll(notes == null ? Map.of() : notes);
    for (String about : all.keySet()) {
      String mark = mark(about);
      if (!mark.isEmpty() || !note(about).isEmpty()) {
        judged.put(about, new Judgement(number(mark), note(about)));
      }
    }
    return judged;
  }

  private static @Nullable Integer number(String mark) {
    if (mark.isEmpty()) {
      return null;
    }
    return mark.matches("[1-4]") ? Integer.valueOf(mark) : Integer.valueOf(0);
  }
}
