package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.security.Refused;
import org.springframework.stereotype.Service;

/** Reviews in their table. */
@Service
class StoredReviews extends StoredPaper<Review> implements Reviews {

  private final PaperTable<Outcome> outcomes;
  private final ReviewDraft drafts;
  private final ReviewPost post;
  private final Matters matters;

  StoredReviews(
      PaperTable<Review> table,
      PaperTable<Outcome> outcomes,
      ReviewDraft drafts,
      ReviewPost post,
      Steps steps) {
    super(table, Letter.Kind.PROGRESS, steps);
    this.outcomes = outcomes;
    this.drafts = drafts;
    this.post = post;
    this.matters = steps.matters();
  }

  @Override
  public Review draft(String slug) {
    Consultation consultation = matters.consultation(slug);
    refuseEarly(consultation);
    return drafts.of(consultation);
  }

  @Override
  public List<Entry<Review>> all(String slug) {
    return publishedAll(slug);
  }

  @Override
  void check(Consultation consultation, Review review) {
    ReviewRules.check(review, draft(consultation.slug()).items());
  }

  /** A correction may come between writing and sending. */
  @Override
  void refuseIncomplete(Consultation consultation, Review review) {
    check(consultation, review);
  }

  @Override
  void refuseEarly(Consultation consultation) {
    if (outcomes.find(consultation.slug()).filter(one -> one.state() == State.SENT).isEmpty()) {
      throw Refused.conflict(
          "state", "The outcome has not been sent: nobody has been promised anything yet.");
    }
  }

  /**
   * Only the newest can be sent: a public update need not be, so the benefits review may follow it
   * at once.
   *
   * @throws Refused for an update that would take the place of a public benefits review
   */
  @Override
  boolean begins(Entry<Review> last, Review words) {
    if (last.state() != State.APPROVED || last.words().kind() == words.kind()) {
      return last.state() == State.SENT;
    }
    if (last.words().kind() == Review.Kind.review) {
      throw Refused.conflict(
          "kind", "The benefits review is public and has not been sent. Send it, then go on.");
    }
    return true;
  }

  @Override
  boolean isWhole(Review review, Locale language, Locale own) {
    return review.in(language, own).isPresent();
  }

  @Override
  String afterwards() {
    return "";
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug));
  }
}
