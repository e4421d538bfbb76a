package org.earshot.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.evaluation.Evaluations;
import org.earshot.evaluation.Lesson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What was learned from consulting, as far as officers published it; of none before its outcome is
 * public.
 */
@Controller
class PublicLessons {

  private final Evaluations evaluations;
  private final Register register;

  PublicLessons(Evaluations evaluations, Register register) {
    this.evaluations = evaluations;
    this.register = register;
  }

  record Learned(Lesson lesson, Notice from) {}

  @GetMapping("/lessons")
  String show(Model model) {
    Map<String, Notice> decided =
        register.all().stream()
            .filter(notice -> notice.stage() == Notice.Stage.OUTCOME)
            .collect(Collectors.toMap(Notice::slug, notice -> notice));
    List<Learned> lessons =
        evaluations.lessons().stream()
            .filter(lesson -> lesson.wording().published() && decided.containsKey(lesson.slug()))
            .map(lesson -> new Learned(lesson, Objects.requireNonNull(decided.get(lesson.slug()))))
            .toList();
    model.addAttribute("lessons", lessons);
    return "pages/lessons";
  }
}
