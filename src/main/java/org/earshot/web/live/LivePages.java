package org.earshot.web.live;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Responses;
import org.earshot.web.forms.BeingCounted;
import org.earshot.web.forms.Found;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of one consultation as they stand. The page asks for them again by itself. */
@Controller
class LivePages {

  private static final int NEWEST = 5;

  /** Pages that ask again and again take up a tenth of the database and no more. */
  private static final KeptCounts.Limits<Figures> LIMITS =
      new KeptCounts.Limits<>(Figures::started, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private final Watch watch;
  private final KeptCounts<String, Figures> kept;
  private final Responses responses;
  private final Newest newest;
  private final Found found;

  LivePages(Watch watch, Responses responses, Newest newest, Found found, InstantSource clock) {
    this.watch = watch;
    this.kept = new KeptCounts<>(LIMITS, clock);
    this.responses = responses;
    this.newest = newest;
    this.found = found;
  }

  /**
   * @param still anything, for a page that does not change by itself
   */
  @GetMapping("/console/consultations/{slug}/live")
  String live(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String still,
      HttpServletResponse response,
      Model model) {
    Consultation consultation = found.consultation(slug);
    if (!isReady(consultation)) {
      return BeingCounted.page(consultation, response, model);
    }
    figures(consultation, model);
    boolean changes = consultation.state() == Consultation.State.OPEN;
    model.addAttribute("moves", changes && still.isEmpty());
    model.addAttribute("stopped", changes && !still.isEmpty());
    return "console/live/live";
  }

  @GetMapping("/console/consultations/{slug}/live/figures")
  String news(@PathVariable String slug, Model model) {
    figures(found.consultation(slug), model);
    return "console/live/live :: figures";
  }

  private boolean isReady(Consultation consultation) {
    String slug = consultation.slug();
    return responses.tally(slug).started() < KeptCounts.MANY_PEOPLE
        || kept.isReady(slug, () -> watch.count(consultation));
  }

  private void figures(Consultation consultation, Model model) {
    String slug = consultation.slug();
    model.addAttribute("consultation", consultation);
    boolean asked = consultation.version() != null;
    model.addAttribute("figures", asked ? kept.of(slug, () -> watch.count(consultation)) : null);
    model.addAttribute(
        "newest", asked ? newest.of(responses.page(slug, 0, NEWEST)) : List.<Newest.Line>of());
  }
}
