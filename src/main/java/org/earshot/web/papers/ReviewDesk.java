package org.earshot.web.papers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.KeptContacts;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Promises;
import org.earshot.outcomes.Review;
import org.earshot.outcomes.Reviews;
import org.earshot.security.Officer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that lies on the page of a review beside the form itself. */
@Component
class ReviewDesk {

  private static final String UNWRITTEN =
      "Say what came of each promise and save it. Then a second officer approves it, which makes it"
          + " public. It can also be sent to those who asked to be told.";

  private static final PaperSteps SENT =
      PaperSteps.sent("People have been told. What you write below is another one.");

  private final Reviews reviews;
  private final Promises promises;
  private final KeptContacts contacts;
  private final PaperDesk desk;

  ReviewDesk(Reviews reviews, Promises promises, KeptContacts contacts, PaperDesk desk) {
    this.reviews = reviews;
    this.promises = promises;
    this.contacts = contacts;
    this.desk = desk;
  }

  /** What the form begins with: the words of one that is not sent yet, else a first draft. */
  ReviewForm form(String slug) {
    Review begun =
        reviews
            .find(slug)
            .filter(entry -> entry.state() != State.SENT)
            .map(Entry::words)
            .orElse(null);
    return ReviewForm.of(begun == null ? reviews.draft(slug) : begun);
  }

  /** Lays it out and names the page's template. */
  String lay(Consultation consultation, Review draft, Officer officer, Model model) {
    Optional<Entry<Review>> entry = reviews.find(consultation.slug());
    Locale own = desk.conversation(consultation).language();
    model.addAttribute("draft", draft);
    model.addAttribute("results", Review.Result.values());
    LocalDate until = contacts.until(consultation).orElse(null);
    model.addAttribute("reachableUntil", until);
    model.addAttribute("forgotten", until != null && contacts.isOver(until));
    model.addAttribute("published", reviews.all(consultation.slug()));
    model.addAttribute(
        "due",
        promises.of(consultation).stream()
            .filter(owed -> owed.promise() == Promise.REVIEW)
            .map(Owed::due)
            .findFirst()
            .orElse(null));
    desk.lay(
        consultation,
        Sheet.REVIEW,
        steps(entry, officer),
        begun(entry),
        language -> entry.isEmpty() || entry.get().words().in(language, own).isPresent(),
        model);
    return "console/papers/review";
  }

  private static Set<String> begun(Optional<Entry<Review>> entry) {
    Map<String, Review.Translation> begun =
        entry.map(Entry::words).map(Review::translations).orElse(null);
    return begun == null ? Set.of() : begun.keySet();
  }

  private static PaperSteps steps(Optional<Entry<Review>> entry, Officer officer) {
    return entry.filter(written -> written.state() == State.SENT).isPresent()
        ? SENT
        : PaperSteps.of(entry, UNWRITTEN, officer);
  }
}
