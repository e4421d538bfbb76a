package org.earshot.web.assisted;

import java.util.Optional;
import java.util.UUID;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.security.Officer;
import org.earshot.web.Partners;
import org.earshot.web.forms.Found;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Finds where somebody enters answers, if they may and if there is anything to answer. */
@Component
class Places {

  private final Partners partners;
  private final Consultations consultations;
  private final Drafts drafts;

  Places(Partners partners, Consultations consultations, Drafts drafts) {
    this.partners = partners;
    this.consultations = consultations;
    this.drafts = drafts;
  }

  /** Empty before it has opened: what it asks may still change. */
  Optional<Place> find(Officer officer, Consultation consultation) {
    String version = consultation.version();
    return version == null || consultation.languages().isEmpty()
        ? Optional.empty()
        : Optional.of(place(officer, consultation, version));
  }

  Place of(Officer officer, String slug) {
    return find(officer, consultation(officer, slug)).orElseThrow(Places::notFound);
  }

  Consultation consultation(Officer officer, String slug) {
    return partners.open(officer, slug);
  }

  /**
   * One of their own drafts, with what it was begun with.
   *
   * @throws DraftGone if it was kept or thrown away; another's draft is not there for them
   */
  Draft draft(Place place, String id) {
    UUID wanted = Found.uuid(id);
    return drafts
        .find(wanted, place.officer().id())
        .filter(draft -> draft.consultation().equals(place.consultation().slug()))
        .orElseThrow(() -> drafts.has(wanted) ? notFound() : new DraftGone(place.address()));
  }

  /** The same place, with the questions that this draft answers. */
  Place of(Place place, Draft draft) {
    return place(place.officer(), place.consultation(), draft.version());
  }

  private Place place(Officer officer, Consultation consultation, String version) {
    Conversation conversation =
        consultations.conversation(version, consultation).offering(consultation.languages());
    return new Place(officer, consultation, conversation);
  }

  /** What every page of a draft shows. */
  static void show(Place place, Draft draft, Model model) {
    model.addAttribute("consultation", place.consultation());
    model.addAttribute("draft", draft).addAttribute("address", place.address(draft));
    model.addAttribute("desk", place.address());
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
