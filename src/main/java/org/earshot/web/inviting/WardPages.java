package org.earshot.web.inviting;

import org.earshot.consultations.Consultation;
import org.earshot.web.sharing.ToldPosters;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a councillor is given to share: everybody's join word, once the consultation is public. */
@Controller
@RequestMapping("/console/consultations/{slug}/ward")
class WardPages {

  private static final String EVERYBODYS = "";

  private final Invited invited;
  private final Handout handout;

  WardPages(Invited invited, Handout handout) {
    this.invited = invited;
    this.handout = handout;
  }

  @GetMapping
  String pack(@PathVariable String slug, Model model) {
    return handout.pack(given(slug), model);
  }

  /** Of what everybody can read. */
  @GetMapping("/what-came-of-it")
  String told(
      @PathVariable String slug,
      @RequestParam String paper,
      @RequestParam String language,
      @RequestParam(defaultValue = "a4") String size,
      Model model) {
    return handout.told(given(slug), new ToldPosters.Wanted(paper, language, size), model);
  }

  @GetMapping("/code")
  ResponseEntity<byte[]> code(
      @PathVariable String slug,
      @RequestParam String way,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String language) {
    return handout.code(given(slug), new SharePack.Code.Asked(way, kind, language));
  }

  @GetMapping("/poster")
  String poster(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "a4") String size,
      @RequestParam(defaultValue = "") String way,
      Model model) {
    return handout.poster(given(slug), language, size, way, model);
  }

  private Handout.Given given(String slug) {
    Consultation consultation = invited.consultation(slug);
    if (!consultation.isPublic()) {
      throw Invited.notFound();
    }
    return new Handout.Given(consultation, EVERYBODYS, "ward");
  }
}
