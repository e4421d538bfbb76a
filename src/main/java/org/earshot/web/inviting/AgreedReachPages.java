package org.earshot.web.inviting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Question;
import org.earshot.inviting.AgreedLists.Agreed;
import org.earshot.reach.Group;
import org.earshot.reach.Measure;
import org.earshot.reach.People;
import org.earshot.reach.Reach;
import org.earshot.reach.Reached;
import org.earshot.reach.Verdict;
import org.earshot.responses.LastAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Those who agreed to be asked again, beside who lives there: whom such a list leaves out. */
@Controller
class AgreedReachPages {

  /** Of fewer than these nothing is told: one who is not among them could be seen. */
  private static final int LEAST = 50;

  /** Percent; a share that is told no finer gives no number away. */
  private static final int STEP = 5;

  private final Invited invited;
  private final AgreedView view;
  private final Consultations consultations;
  private final LastAnswers answers;
  private final Reach reach;

  AgreedReachPages(
      Invited invited,
      AgreedView view,
      Consultations consultations,
      LastAnswers answers,
      Reach reach) {
    this.invited = invited;
    this.view = view;
    this.consultations = consultations;
    this.answers = answers;
    this.reach = reach;
  }

  /**
   * One question with its groups.
   *
   * @param origins where the figures are from
   */
  record Compared(String ask, boolean language, List<Line> lines, List<String> origins) {}

  /**
   * @param lives the group's share of the area's people
   * @param agreed its share of those who agreed, roughly; empty where it is not told
   */
  record Line(String label, String lives, String agreed, Verdict verdict) {}

  @GetMapping("/console/consultations/{slug}/inviting/again/reach")
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = invited.consultation(slug);
    List<Agreed> agreed = view.look(consultation).people();
    boolean enough = agreed.size() >= LEAST;
    Reached reached = enough ? reach.of(slug, people(consultation, agreed)) : null;
    model.addAttribute("consultation", consultation).addAttribute("least", LEAST);
    model.addAttribute("enough", enough).addAttribute("step", STEP);
    model.addAttribute("area", reached == null ? "" : reached.area());
    model.addAttribute(
        "measures",
        reached == null
            ? List.of()
            : reached.measures().stream()
                .filter(one -> !one.origins().isEmpty())
                .map(AgreedReachPages::compared)
                .toList());
    return "console/inviting/agreed-reach";
  }

  /** Only what people were asked about themselves, under a consent for that. */
  private People people(Consultation consultation, List<Agreed> agreed) {
    Set<String> questions =
        consultations
            .conversation(consultation)
            .map(
                conversation ->
                    conversation.questions().stream()
                        .filter(one -> one.section() == Question.Section.MONITORING)
                        .filter(Question::isCounted)
                        .map(Question::id)
                        .collect(Collectors.toSet()))
            .orElse(Set.of());
    Map<String, Long> languages = new HashMap<>();
    agreed.forEach(one -> languages.merge(one.own().getLanguage(), 1L, Long::sum));
    return new People(
        agreed.size(),
        answers.counts(agreed.stream().map(Agreed::everywhere).toList(), questions),
        languages);
  }

  private static Compared compared(Measure measure) {
    return new Compared(
        measure.ask(),
        measure.isLanguage(),
        measure.groups().stream()
            .filter(group -> group.population() != null)
            .map(AgreedReachPages::line)
            .toList(),
        measure.origins().stream().map(one -> one.source() + " (" + one.year() + ")").toList());
  }

  private static Line line(Group group) {
    return new Line(
        group.label(), percent(group.population()), roughly(group.share()), group.verdict());
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "" : Math.round(share) + "%";
  }

  private static String roughly(@Nullable Double share) {
    if (share == null) {
      return "";
    }
    return share < STEP ? "under " + STEP + "%" : "about " + Math.round(share / STEP) * STEP + "%";
  }
}
