package org.earshot.web.inviting;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inviting.ContactLists;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting people to a consultation: where it begins, and what a partner is given. */
@Controller
@RequestMapping("/console/consultations/{slug}/inviting")
class InvitingPages {

  private final Invited invited;
  private final Consultations consultations;
  private final ContactLists lists;
  private final SharePack packs;

  InvitingPages(Invited invited, Consultations consultations, ContactLists lists, SharePack packs) {
    this.lists = lists;
    this.invited = invited;
    this.consultations = consultations;
    this.packs = packs;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = invited.consultation(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("joinings", invited.joinings(consultation));
    model.addAttribute("lists", lists.of(slug));
    model.addAttribute("languages", packs.languages(consultation));
    model.addAttribute(
        "findings",
        consultations.findings(slug).stream()
            .filter(finding -> finding.where().startsWith("partners["))
            .toList());
    return "console/inviting/inviting";
  }

  @GetMapping("/partners/{word}")
  String pack(@PathVariable String slug, @PathVariable String word, Model model) {
    Consultation consultation = invited.consultation(slug);
    Joining joining = invited.joining(consultation, word);
    if (joining.partner() == null) {
      throw Invited.notFound();
    }
    String back = "/console/consultations/" + slug + "/inviting";
    packs.show(consultation, joining, model);
    model.addAttribute("back", back).addAttribute("posters", back + "/poster");
    model.addAttribute("files", back + "/code");
    model.addAttribute("toldPosters", "/console/consultations/" + slug + "/sharing/poster");
    return "console/inviting/pack";
  }

  /** The QR code of a join word's link, to put where one likes. */
  @GetMapping("/code")
  ResponseEntity<byte[]> code(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String word,
      @RequestParam String way,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String language) {
    Consultation consultation = invited.consultation(slug);
    return packs.file(
        consultation,
        invited.joining(consultation, word),
        new SharePack.Code.Asked(way, kind, language));
  }
}
