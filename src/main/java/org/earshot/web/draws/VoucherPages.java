package org.earshot.web.draws;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.earshot.draws.PrizeDraws;
import org.earshot.draws.Vouchers;
import org.earshot.draws.Vouchers.Batch;
import org.earshot.draws.Vouchers.Recipient;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.TakenAway;
import org.earshot.web.api.Csv;
import org.earshot.web.forms.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of those who get a thank-you, for whoever sends it; which of them it was sent to. */
@Controller
@RequestMapping("/console/consultations/{slug}/draw/lists")
class VoucherPages {

  private final Found found;
  private final Vouchers vouchers;
  private final TakenAway taken;

  VoucherPages(Found found, Vouchers vouchers, TakenAway taken) {
    this.found = found;
    this.vouchers = vouchers;
    this.taken = taken;
  }

  /**
   * @param seen how many lists there were when the page was shown
   */
  @Recorded("listed those who get a thank-you")
  @PostMapping
  String list(
      @PathVariable String slug,
      @RequestParam(defaultValue = "-1") int seen,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    offered(slug);
    try {
      int many = vouchers.list(slug, seen, named(officer));
      next.addFlashAttribute(
          "notice",
          many == 0
              ? "Nobody is waiting, so there is no new list."
              : many == 1
                  ? "One person is on the new list."
                  : many + " people are on the new list.");
    } catch (Refused meanwhile) {
      next.addFlashAttribute(
          "refusal", "Another list was made since you opened this page: look at it first.");
    }
    return "redirect:/console/consultations/" + slug + "/draw";
  }

  @GetMapping("/{id}.csv")
  void file(
      @PathVariable String slug,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    offered(slug);
    Batch batch = batch(slug, id);
    taken.record(request, "downloaded the contacts of those who get a thank-you", slug);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-thank-you.csv\"");
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      Csv csv = new Csv(out);
      csv.line(List.of("channel", "contact", "language", "sent"));
      for (Recipient one : vouchers.on(batch)) {
        csv.line(List.of(one.channel(), one.contact(), one.language(), batch.sentAt() != null));
      }
    }
  }

  @Recorded("noted that a list of thank-yous was sent")
  @PostMapping("/{id}/sent")
  String sent(
      @PathVariable String slug,
      @PathVariable UUID id,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    offered(slug);
    vouchers.sent(batch(slug, id), named(officer));
    next.addFlashAttribute("notice", "Noted: everybody on that list has it.");
    return "redirect:/console/consultations/" + slug + "/draw";
  }

  @Recorded("took back that a list of thank-yous was sent")
  @PostMapping("/{id}/not-sent")
  String notSent(@PathVariable String slug, @PathVariable UUID id, RedirectAttributes next) {
    offered(slug);
    vouchers.notSent(batch(slug, id));
    next.addFlashAttribute("notice", "That is taken back.");
    return "redirect:/console/consultations/" + slug + "/draw";
  }

  private Batch batch(String slug, UUID id) {
    return vouchers
        .find(slug, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** There are lists only where everybody gets it: winners of a draw are for other eyes. */
  private void offered(String slug) {
    Consultation consultation = found.consultation(slug);
    SetUp.Incentive incentive = consultation.setUp().incentive();
    if (incentive == null || !incentive.forEverybody()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static PrizeDraws.Officer named(Officer officer) {
    return new PrizeDraws.Officer(officer.id(), officer.name());
  }
}
