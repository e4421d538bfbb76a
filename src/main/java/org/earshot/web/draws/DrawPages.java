package org.earshot.web.draws;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.draws.PrizeDraws;
import org.earshot.draws.PrizeDraws.Draw;
import org.earshot.draws.PrizeDraws.Winner;
import org.earshot.draws.Vouchers;
import org.earshot.draws.WinnerPost;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draws winners once people can enter no more, and writes to them. */
@Controller
@RequestMapping("/console/consultations/{slug}/draw")
class DrawPages {

  private final Found found;
  private final PrizeDraws draws;
  private final WinnerPost post;
  private final Vouchers vouchers;
  private final InstantSource clock;

  DrawPages(
      Found found, PrizeDraws draws, WinnerPost post, Vouchers vouchers, InstantSource clock) {
    this.vouchers = vouchers;
    this.found = found;
    this.draws = draws;
    this.post = post;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    return page(found.consultation(slug), "", new Problems(), model);
  }

  /**
   * @param winners how many, as typed
   * @param seen how many draws had been held when the page was shown
   */
  @Recorded("drew winners of a prize")
  @PostMapping
  String draw(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String winners,
      @RequestParam(defaultValue = "-1") int seen,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    Problems problems = new Problems();
    String typed = Typed.words(winners);
    int many = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    if (early(consultation) != null || !drawn(slug, many, seen, officer, problems)) {
      return page(consultation, typed, problems, model);
    }
    next.addFlashAttribute(
        "notice",
        many == 1
            ? "One winner is drawn."
            : many + " winners are drawn, each as likely as others.");
    return "redirect:/console/consultations/" + slug + "/draw";
  }

  private boolean drawn(String slug, int many, int seen, Officer officer, Problems problems) {
    try {
      Optional<Draw> draw =
          many < 1
              ? Optional.empty()
              : draws.draw(slug, many, seen, new PrizeDraws.Officer(officer.id(), officer.name()));
      if (draw.isEmpty()) {
        problems.add(
            "winners",
            "Enter how many are to win, from 1 to " + draws.hopeful(slug) + " who can still win");
      }
    } catch (Refused meanwhile) {
      problems.add(meanwhile);
    }
    return problems.isEmpty();
  }

  @Recorded("looked at the contacts of winners")
  @GetMapping("/winners")
  String winners(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("winners", draws.winners(slug).stream().map(DrawPages::named).toList());
    model.addAttribute(Recorded.DONE, slug);
    return "console/draws/winners";
  }

  /** With the names of the channel and the language in place of their codes. */
  private static Winner named(Winner one) {
    String language = Locale.forLanguageTag(one.language()).getDisplayLanguage(Locale.UK);
    return new Winner(ChannelName.of(one.channel()), one.contact(), language, one.told());
  }

  @Recorded("wrote to the winners of a prize")
  @PostMapping("/tell")
  String tell(@PathVariable String slug, RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    SetUp.Incentive incentive = consultation.setUp().incentive();
    if (incentive != null && incentive.forEverybody()) {
      // Nobody won: they were told what they get when they agreed.
      return "redirect:/console/consultations/" + slug + "/draw";
    }
    WinnerPost.Told told = post.tell(consultation);
    next.addFlashAttribute("notice", told(told.written(), told.beyond()));
    return "redirect:/console/consultations/" + slug + "/draw";
  }

  private static String told(int written, int beyond) {
    if (written == 0 && beyond == 0) {
      return "All winners were written to before, or have texted STOP.";
    }
    String done = written == 1 ? "One winner is written to." : written + " winners are written to.";
    String left =
        (beyond == 1 ? "One winner" : beyond + " winners")
            + " cannot be written to: WhatsApp takes such a message only within a day of theirs."
            + " Call them: their numbers are among the winners’ contacts.";
    if (written == 0) {
      return left;
    }
    return beyond == 0 ? done : done + " " + left;
  }

  /** Why nothing is drawn yet; null where it can be. */
  private @Nullable String early(Consultation consultation) {
    SetUp.Incentive incentive = consultation.setUp().incentive();
    if (incentive == null || !incentive.whole()) {
      return "No prize draw is offered in this consultation.";
    }
    if (incentive.forEverybody()) {
      return "Everybody who agreed gets the thank-you: nothing is drawn.";
    }
    if (consultation.state() != Consultation.State.CLOSED) {
      return "People can still enter: winners are drawn once the consultation has closed.";
    }
    LocalDate on = incentive.drawOn();
    LocalDate today = Days.on(clock.instant());
    return on != null && today.isBefore(on)
        ? "People were told another day: winners are drawn from that day on."
        : null;
  }

  private String page(Consultation consultation, String typed, Problems problems, Model model) {
    String slug = consultation.slug();
    SetUp.Incentive incentive = consultation.setUp().incentive();
    if (incentive != null && incentive.forEverybody()) {
      model.addAttribute("consultation", consultation).addAttribute("incentive", incentive);
      model.addAttribute("waiting", vouchers.waiting(slug));
      model.addAttribute("batches", vouchers.batches(slug));
      return "console/draws/vouchers";
    }
    List<Draw> held = draws.held(slug);
    model.addAttribute("consultation", consultation).addAttribute("problems", problems);
    model.addAttribute("incentive", incentive);
    model.addAttribute("early", early(consultation)).addAttribute("typed", typed);
    model.addAttribute("entries", draws.entries(slug));
    model.addAttribute("hopeful", draws.hopeful(slug)).addAttribute("held", held);
    model.addAttribute("missing", draws.missing(slug));
    model.addAttribute("samples", held.isEmpty() ? List.of() : post.samples(consultation));
    return "console/draws/draw";
  }
}
