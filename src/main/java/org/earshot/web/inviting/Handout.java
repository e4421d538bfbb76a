package org.earshot.web.inviting;

import org.earshot.consultations.Consultation;
import org.earshot.web.sharing.ToldPosters;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody outside the office is given to share, each under an address of their own. */
@Component
class Handout {

  private final Invited invited;
  private final SharePack pack;
  private final PosterPages posters;
  private final ToldPosters told;

  Handout(Invited invited, SharePack pack, PosterPages posters, ToldPosters told) {
    this.invited = invited;
    this.pack = pack;
    this.posters = posters;
    this.told = told;
  }

  /**
   * To whom it is given.
   *
   * @param word the join word that people are to text; empty for everybody's
   * @param part the last part of their page's address
   */
  record Given(Consultation consultation, String word, String part) {

    private String address() {
      return "/console/consultations/" + consultation.slug() + "/" + part;
    }
  }

  String pack(Given given, Model model) {
    pack.show(given.consultation(), invited.joining(given.consultation(), given.word()), model);
    model.addAttribute("back", "/console").addAttribute("posters", given.address() + "/poster");
    model.addAttribute("files", given.address() + "/code");
    model.addAttribute("toldPosters", given.address() + "/what-came-of-it");
    return "console/inviting/pack";
  }

  String told(Given given, ToldPosters.Wanted wanted, Model model) {
    model.addAttribute("back", given.address());
    return told.show(given.consultation(), wanted, model);
  }

  ResponseEntity<byte[]> code(Given given, SharePack.Code.Asked asked) {
    return pack.file(
        given.consultation(), invited.joining(given.consultation(), given.word()), asked);
  }

  /**
   * Only of words that a named person has checked.
   *
   * @param way empty for the first that there is
   */
  String poster(Given given, String language, String size, String way, Model model) {
    model.addAttribute("back", given.address());
    return posters.show(
        given.consultation(), new PosterPages.Wanted(language, size, way, given.word(), ""), model);
  }
}
