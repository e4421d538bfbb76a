package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.CorrectionTable.Numbered;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Corrections in their table; the row of the outcome is what is locked. */
@Service
class StoredCorrections implements Corrections {

  private final PaperTable<Outcome> outcomes;
  private final CorrectionTable table;
  private final CorrectionPost post;
  private final Steps steps;
  private final Matters matters;

  StoredCorrections(
      PaperTable<Outcome> outcomes, CorrectionTable table, CorrectionPost post, Steps steps) {
    this.outcomes = outcomes;
    this.table = table;
    this.post = post;
    this.steps = steps;
    this.matters = steps.matters();
  }

  @Override
  public Optional<Entry<Outcome>> find(String slug) {
    return table.newest(slug).map(Numbered::entry);
  }

  @Override
  public List<Entry<Outcome>> published(String slug) {
    return table.all(slug).stream().map(Numbered::entry).filter(Entry::approved).toList();
  }

  @Override
  public Entry<Outcome> put(String slug, Outcome outcome, @Nullable Integer begun, Officer by) {
    OutcomeRules.check(outcome, matters.known(matters.consultation(slug)), told(slug));
    steps.together(() -> write(slug, outcome, begun, by));
    steps.links().begin(outcome);
    return written(slug);
  }

  /** What everybody could read of it so far. */
  private List<Outcome> told(String slug) {
    return Stream.concat(outcomes.find(slug).stream(), published(slug).stream())
        .map(Entry::words)
        .toList();
  }

  private void write(String slug, Outcome outcome, @Nullable Integer from, Officer by) {
    Outcome first = refuseUntold(slug).words();
    Numbered newest = table.newest(slug).orElse(null);
    if (newest != null && newest.entry().state() == State.SENDING) {
      throw Refused.conflict(
          "state", "A correction is being sent. Wait until every letter is written.");
    }
    boolean begun = newest != null && newest.entry().state() != State.SENT;
    if (newest != null && begun && newest.entry().words().equals(outcome)) {
      return;
    }
    Steps.refuseOvertaken(newest == null ? null : newest.entry(), from);
    int number = newest == null ? 0 : newest.number();
    refuseUnchanged(slug, begun ? number - 1 : number, first, outcome);
    if (begun) {
      table.update(slug, number, outcome, by, steps.now());
    } else {
      table.insert(slug, newest, outcome, by, steps.now());
    }
  }

  /** What people were told last is the correction before, or the outcome itself. */
  private void refuseUnchanged(String slug, int told, Outcome first, Outcome outcome) {
    Outcome before =
        table.all(slug).stream()
            .filter(one -> one.number() == told)
            .map(one -> one.entry().words())
            .findFirst()
            .orElse(first);
    if (before.equals(outcome)) {
      throw Refused.conflict("items", "This is what people were told: nothing in it is corrected.");
    }
  }

  private Entry<Outcome> refuseUntold(String slug) {
    Entry<Outcome> outcome = outcomes.lock(slug).orElseThrow(Steps::nothingWritten);
    if (outcome.state() == State.SENDING) {
      throw Refused.conflict(
          "state", "The outcome is being sent. Wait until every letter is written.");
    }
    if (outcome.state() != State.SENT) {
      throw Refused.conflict("state", "Nobody has been told yet: change the outcome itself.");
    }
    return outcome;
  }

  @Override
  public Entry<Outcome> approve(String slug, @Nullable Integer version, Officer by) {
    matters.consultation(slug);
    steps.together(
        () -> {
          Numbered newest = lock(slug);
          Steps.refuseApproval(newest.entry(), version, by);
          table.approve(slug, newest.number(), by, steps.now());
        });
    return written(slug);
  }

  @Override
  public Entry<Outcome> send(String slug) {
    Consultation consultation = matters.consultation(slug);
    find(slug)
        .filter(entry -> entry.state() == State.APPROVED)
        .ifPresent(entry -> steps.links().refuseDead(entry));
    steps.together(() -> begin(consultation));
    return written(slug);
  }

  /** Letters with the wrong words that have not left yet never do. */
  private void begin(Consultation consultation) {
    String slug = consultation.slug();
    Numbered newest = lock(slug);
    Steps.refuseUnapproved(newest.entry());
    Locale own = matters.conversation(consultation).language();
    Outcome outcome = newest.entry().words();
    boolean told = newest.entry().told();
    matters.refuseMissingWords(
        consultation,
        language ->
            told
                ? Telling.in(language, outcome, own).isPresent()
                : Telling.isWhole(language, outcome, own));
    if (table.sending(slug, newest.number())) {
      steps.outbox().replace(slug, CorrectionPost.KINDS, Told.mark(slug, newest.number()));
    }
    steps.startSending(Letter.Kind.CORRECTION, slug);
  }

  private Numbered lock(String slug) {
    if (outcomes.lock(slug).isEmpty()) {
      throw Steps.nothingWritten();
    }
    return table.newest(slug).orElseThrow(Steps::nothingWritten);
  }

  private Entry<Outcome> written(String slug) {
    return find(slug).orElseThrow(Steps::nothingWritten);
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug));
  }

  /** With those who had not been told yet, and are told the right words at once. */
  @Override
  public Optional<Dispatch> dispatch(String slug) {
    return find(slug)
        .filter(Entry::told)
        .map(Mark::of)
        .map(mark -> Dispatch.of(mark, steps.outbox().posted(List.of(slug), CorrectionPost.KINDS)));
  }

  /** Of the corrections; whoever had not been told yet is counted with the outcome. */
  @Override
  public Outbox.Deliveries deliveries(String slug) {
    return steps.outbox().deliveries(matters.consultation(slug).slug(), Letter.Kind.CORRECTION);
  }
}
