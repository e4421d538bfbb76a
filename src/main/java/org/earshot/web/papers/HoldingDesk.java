package org.earshot.web.papers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.HoldingMessage;
import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Promises;
import org.earshot.security.Officer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that lies on the page of a holding message beside the form itself. */
@Component
class HoldingDesk {

  private static final String UNWRITTEN =
      "It is prepared below. Give a new day and the reason, and save it. Then a second officer"
          + " approves it, and it can be sent.";

  private static final PaperSteps SENT =
      PaperSteps.sent(
          "People have been told. If the new day cannot be kept either, write another one below.");

  private static final PaperSteps APPROVED =
      new PaperSteps(
          PaperSteps.APPROVED,
          "turquoise",
          "It is public and can be sent now. A change is another message, to be approved before it"
              + " is sent instead; the day of this one stays public.",
          true,
          false,
          true);

  private final HoldingMessages messages;
  private final Promises promises;
  private final PaperDesk desk;

  HoldingDesk(HoldingMessages messages, Promises promises, PaperDesk desk) {
    this.messages = messages;
    this.promises = promises;
    this.desk = desk;
  }

  /** What the form begins with: the words of one that is not sent yet, else a first draft. */
  HoldingForm form(String slug, Promise promise) {
    return HoldingForm.of(
        messages
            .about(promise)
            .find(slug)
            .filter(entry -> entry.state() != State.SENT)
            .map(Entry::words)
            .orElseGet(() -> messages.draft(slug, promise)));
  }

  /** Lays it out and names the page's template. */
  String lay(Consultation consultation, Promise promise, Officer officer, Model model) {
    Optional<Owed> owed = promises.awaited(consultation, promise);
    Optional<Entry<HoldingMessage>> entry = messages.about(promise).find(consultation.slug());
    model.addAttribute("promise", promise);
    model.addAttribute("consultation", consultation);
    if (owed.isEmpty() && entry.isEmpty()) {
      return "console/papers/holding-early";
    }
    model.addAttribute("owed", owed.orElse(null));
    model.addAttribute("stages", HoldingMessage.Stage.values());
    Locale own = desk.conversation(consultation).language();
    desk.lay(
        consultation,
        promise == Promise.REPORT ? Sheet.LATE_REPORT : Sheet.LATE_OUTCOME,
        owed.isEmpty() ? over() : steps(entry, officer),
        begun(entry),
        language -> entry.isEmpty() || entry.get().words().reasonIn(language, own).isPresent(),
        model);
    return "console/papers/holding";
  }

  private static Set<String> begun(Optional<Entry<HoldingMessage>> entry) {
    Map<String, String> begun =
        entry.map(Entry::words).map(HoldingMessage::translations).orElse(null);
    return begun == null ? Set.of() : begun.keySet();
  }

  private static PaperSteps steps(Optional<Entry<HoldingMessage>> entry, Officer officer) {
    return switch (entry.map(Entry::state).orElse(State.DRAFT)) {
      case APPROVED -> APPROVED;
      case SENT -> SENT;
      case DRAFT, SENDING -> PaperSteps.of(entry, UNWRITTEN, officer);
    };
  }

  /** What people waited for is there. */
  private static PaperSteps over() {
    return new PaperSteps(
        "Over", "grey", "What people waited for is there: no more is sent.", false, false, false);
  }
}
