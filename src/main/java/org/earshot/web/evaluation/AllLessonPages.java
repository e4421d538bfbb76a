package org.earshot.web.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.evaluation.Evaluations;
import org.earshot.evaluation.Lesson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lessons log of all exercises, for whoever plans the next one. */
@Controller
class AllLessonPages {

  private final Evaluations evaluations;
  private final Consultations consultations;

  AllLessonPages(Evaluations evaluations, Consultations consultations) {
    this.evaluations = evaluations;
    this.consultations = consultations;
  }

  /** A lesson with where it was learned. */
  record Learned(Lesson lesson, Consultation from) {

    private boolean says(List<String> words) {
      Lesson.Wording wording = lesson.wording();
      String all =
          String.join(" ", from.title(), wording.item(), wording.issue(), wording.action())
              .toLowerCase(Locale.ROOT);
      return words.stream().allMatch(all::contains);
    }
  }

  /**
   * @param q words that all have to be in it
   * @param part {@link Lesson.Part}; null for every part
   */
  @GetMapping("/console/lessons")
  String show(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Lesson.@Nullable Part part,
      Model model) {
    List<String> words =
        Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Learned> all =
        evaluations.lessons().stream().flatMap(lesson -> learned(lesson).stream()).toList();
    model.addAttribute("q", q).addAttribute("part", part);
    model.addAttribute("parts", Lesson.Part.values()).addAttribute("all", all.size());
    model.addAttribute(
        "lessons",
        all.stream()
            .filter(one -> part == null || one.lesson().wording().part() == part)
            .filter(one -> one.says(words))
            .toList());
    return "console/evaluation/lessons";
  }

  private Optional<Learned> learned(Lesson lesson) {
    return consultations.find(lesson.slug()).map(from -> new Learned(lesson, from));
  }
}
