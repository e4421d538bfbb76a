package org.earshot.web.inviting;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.JoinWord;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Partners;
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
  private final Invited invited;
  private final SharePack pack;
  private final PosterPages posters;

  PartnerPages(Partners partners, Invited invited, SharePack pack, PosterPages posters) {
    this.partners = partners;
    this.invited = invited;
    this.pack = pack;
    this.posters = posters;
  }

  @GetMapping
  String pack(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    Consultation consultation = partners.open(officer, slug);
    Joining joining = invited.joining(consultation, word(officer, consultation));
    pack.show(consultation, joining, model);
    model.addAttribute("back", "/console");
    model.addAttribute("posters", "/console/consultations/" + slug + "/partner/poster");
    model.addAttribute("files", "/console/consultations/" + slug + "/partner/code");
    return "console/inviting/pack";
  }

  @GetMapping("/code")
  ResponseEntity<byte[]> code(
      @PathVariable String slug,
      @RequestParam String way,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String language,
      @CurrentOfficer Officer officer) {
    Consultation consultation = partners.open(officer, slug);
    Joining joining = invited.joining(consultation, word(officer, consultation));
    return pack.file(consultation, joining, new SharePack.Code.Asked(way, kind, language));
  }

  /** Only of words that a named person has checked. */
  @GetMapping("/poster")
  String poster(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "a4") String size,
      @RequestParam(defaultValue = "") String way,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = partners.open(officer, slug);
    String word = word(officer, consultation);
    model.addAttribute("back", "/console/consultations/" + slug + "/partner");
    return posters.show(consultation, new PosterPages.Wanted(language, size, way, word, ""), model);
  }

  private String word(Officer officer, Consultation consultation) {
    return partners.word(officer, consultation).map(JoinWord::word).orElseThrow(Invited::notFound);
  }
}
