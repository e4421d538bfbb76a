package org.earshot.web.inviting;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Partners;
import org.earshot.web.sharing.ToldPosters;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a partner sees of a consultation: its own join word, and nobody else's. */
@Controller
@RequestMapping("/console/consultations/{slug}/partner")
class PartnerPages {

  private final Partners partners;
  private final Handout handout;

  PartnerPages(Partners partners, Handout handout) {
    this.partners = partners;
    this.handout = handout;
  }

  @GetMapping
  String pack(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    return handout.pack(given(slug, officer), model);
  }

  /** Of what everybody can read. */
  @GetMapping("/what-came-of-it")
  String told(
      @PathVariable String slug,
      @RequestParam String paper,
      @RequestParam String language,
      @RequestParam(defaultValue = "a4") String size,
      @CurrentOfficer Officer officer,
      Model model) {
    return handout.told(given(slug, officer), new ToldPosters.Wanted(paper, language, size), model);
  }

  @GetMapping("/code")
  ResponseEntity<byte[]> code(
      @PathVariable String slug,
      @RequestParam String way,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String language,
      @CurrentOfficer Officer officer) {
    return handout.code(given(slug, officer), new SharePack.Code.Asked(way, kind, language));
  }

  @GetMapping("/poster")
  String poster(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "a4") String size,
      @RequestParam(defaultValue = "") String way,
      @CurrentOfficer Officer officer,
      Model model) {
    return handout.poster(given(slug, officer), language, size, way, model);
  }

  private Handout.Given given(String slug, Officer officer) {
    Consultation consultation = partners.open(officer, slug);
    String word =
        partners.word(officer, consultation).map(JoinWord::word).orElseThrow(Invited::notFound);
    return new Handout.Given(consultation, word, "partner");
  }
}
