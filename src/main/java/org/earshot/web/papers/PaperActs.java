package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.PaperLinks;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of every paper once it is written: it is approved, sent and followed. */
@Controller
@RequestMapping({
  Address.REPORT,
  Address.LATE_REPORT,
  Address.OUTCOME,
  Address.LATE_OUTCOME,
  Address.CORRECTION,
  Address.REVIEW
})
class PaperActs {

  private final Papers papers;
  private final PaperDesk desk;
  private final Leaving leaving;
  private final PaperLinks links;
  private final Found found;

  PaperActs(Papers papers, PaperDesk desk, Leaving leaving, PaperLinks links, Found found) {
    this.papers = papers;
    this.desk = desk;
    this.leaving = leaving;
    this.links = links;
    this.found = found;
  }

  /**
   * @param version the one that was on the page
   */
  @Recorded("approved " + Recorded.WHICH)
  @PostMapping("/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("version") int version,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      RedirectAttributes next) {
    found.consultation(slug);
    Sheet sheet = Sheet.of(request);
    Paper<?> paper = papers.of(sheet);
    return Step.take(
        sheet.address(slug), () -> paper.approve(slug, version, officer), sheet.approved(), next);
  }

  @GetMapping("/send")
  String askToSend(@PathVariable String slug, HttpServletRequest request, Model model) {
    return Sheet.of(request).beforeSending(found.consultation(slug), desk.asked(slug)).on(model);
  }

  @Recorded("sent " + Recorded.WHICH)
  @PostMapping("/send")
  String send(@PathVariable String slug, HttpServletRequest request, RedirectAttributes next) {
    found.consultation(slug);
    Sheet sheet = Sheet.of(request);
    Paper<?> paper = papers.of(sheet);
    return Step.take(
        sheet.address(slug), () -> paper.send(slug), "The letters are on their way.", next);
  }

  @Recorded("let a link that leads nowhere stay in " + Recorded.WHICH)
  @PostMapping("/links")
  String overrule(
      @PathVariable String slug,
      @RequestParam("link") String link,
      @RequestParam("reason") String reason,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      RedirectAttributes next) {
    found.consultation(slug);
    Sheet sheet = Sheet.of(request);
    Paper.Entry<?> paper = papers.of(sheet).find(slug).orElseThrow(NoSuchElementException::new);
    return Step.take(
        sheet.address(slug),
        () -> links.overrule(paper, link, reason, officer),
        "The link stays as it is.",
        next);
  }

  /** How far the letters have come, for a page that brings itself up to date. */
  @GetMapping("/leaving")
  String leaving(@PathVariable String slug, HttpServletRequest request, Model model) {
    found.consultation(slug);
    Sheet sheet = Sheet.of(request);
    model.addAttribute("address", sheet.address(slug));
    leaving.lay(papers.of(sheet).dispatch(slug), model);
    return "console/paper :: left";
  }

  @GetMapping("/deliveries")
  String deliveries(@PathVariable String slug, HttpServletRequest request, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("deliveries", papers.of(Sheet.of(request)).deliveries(slug));
    return "console/paper :: deliveries";
  }
}
