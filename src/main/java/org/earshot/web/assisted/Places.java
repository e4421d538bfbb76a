package org.earshot.web.assisted;

import java.util.Optional;
import java.util.UUID;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Drafts;
import org.earshot.assisted.Entries;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSessions;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.security.Officer;
import org.earshot.web.Partners;
import org.earshot.web.forms.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Finds where somebody enters answers, if they may and if there is anything to answer. */
@Component
public class Places {

  private final Partners partners;
  private final Consultations consultations;
  private final Drafts drafts;
  private final Outcomes outcomes;
  private final GroupSessions sessions;

  Places(
      Partners partners,
      Consultations consultations,
      Drafts drafts,
      Outcomes outcomes,
      GroupSessions sessions) {
    this.partners = partners;
    this.consultations = consultations;
    this.drafts = drafts;
    this.outcomes = outcomes;
    this.sessions = sessions;
  }

  /** Empty before it has opened: what it asks may still change. */
  public Optional<Place> find(Officer officer, Consultation consultation) {
    String version = consultation.version();
    return version == null || consultation.languages().isEmpty()
        ? Optional.empty()
        : Optional.of(place(officer, consultation, version));
  }

  /**
   * @throws ResponseStatusException 404 before it has opened
   */
  public Place of(Officer officer, String slug) {
    return find(officer, consultation(officer, slug)).orElseThrow(Places::notFound);
  }

  /** Also before it has opened. */
  public Consultation consultation(Officer officer, String slug) {
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

  /** Why no more answers are taken; null while they are. Nobody tells those who come after. */
  public @Nullable String tooLate(Consultation consultation) {
    return outcomes.find(consultation.slug()).filter(Paper.Entry::told).isPresent()
        ? "The outcome of this consultation has been sent, so no more answers can be entered: they"
            + " would have no part in it, and no message would come to the person. Tell them"
            + " yourself what came of it, and pass on what they said to whoever leads the"
            + " consultation."
        : null;
  }

  /** The same of this draft: also once its session with a group was closed. */
  @Nullable String tooLate(Consultation consultation, Draft draft) {
    UUID session = draft.session();
    boolean closed =
        session != null && sessions.find(session).filter(GroupSession::closed).isPresent();
    return closed
        ? "The group session has been closed, so no more sheets are entered under it. What you"
            + " typed is saved. Open the session again, or throw this away and enter the sheet by"
            + " itself."
        : tooLate(consultation);
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
    model.addAttribute("asksFor", Entries.asksFor(place.conversation()));
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
