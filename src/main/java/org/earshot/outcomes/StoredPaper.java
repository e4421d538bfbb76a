package org.earshot.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** A public paper in its table. What is particular to one kind of paper is in its own class. */
abstract class StoredPaper<W extends Record> implements PublicPaper<W> {

  /** No letter's key has a blank in it. */
  private static final String KEEP_NONE = " ";

  private final PaperTable<W> table;
  private final Letter.Kind letters;
  private final Steps steps;

  /**
   * @param letters what its letters are called in the outbox
   */
  StoredPaper(PaperTable<W> table, Letter.Kind letters, Steps steps) {
    this.table = table;
    this.letters = letters;
    this.steps = steps;
  }

  /** Refuses words that break its rules, or that come at the wrong time. */
  abstract void check(Consultation consultation, W words);

  /** Refuses it while the consultation is in a state in which it may not be approved or sent. */
  abstract void refuseEarly(Consultation consultation);

  /** Refuses to approve or send words that leave something out; most papers have nothing to. */
  void refuseIncomplete(Consultation consultation, W words) {}

  /** What is kept with an approval, in the same transaction; most papers are their words alone. */
  void approved(String slug) {}

  /**
   * Whether it is wholly written in this language.
   *
   * @param own the conversation's own
   */
  abstract boolean isWhole(W words, Locale language, Locale own);

  /**
   * Whether those who have not been told yet can be, once others have: it cannot be changed any
   * more, so that no rule that came later keeps it from them.
   */
  boolean canGoOn(W words, Locale language, Locale own) {
    return isWhole(words, language, own);
  }

  /**
   * Whether these words begin another paper, after the last one, instead of changing that; of most
   * papers there is only one.
   */
  boolean begins(Entry<W> last, W words) {
    return false;
  }

  /** Letters that say what is not so any more once it is sent; those that wait never leave. */
  Set<Letter.Kind> overtakes() {
    return Set.of();
  }

  /** What can be done once people have been told; nothing is an empty text. */
  abstract String afterwards();

  @Override
  public Optional<Entry<W>> find(String slug) {
    return table.find(slug);
  }

  @Override
  public Entry<W> put(String slug, W words, @Nullable Integer begun, Officer by) {
    check(steps.matters().consultation(slug), words);
    try {
      steps.together(() -> write(slug, words, begun, by));
    } catch (DuplicateKeyException begunAtOnce) {
      throw Steps.overtaken("Somebody");
    }
    steps.links().begin(words);
    return written(slug);
  }

  private void write(String slug, W words, @Nullable Integer begun, Officer by) {
    Instant now = steps.now();
    Entry<W> entry = table.lock(slug).orElse(null);
    if (entry != null && entry.words().equals(words)) {
      return;
    }
    boolean another = entry != null && begins(entry, words);
    if (entry != null && entry.told() && !another) {
      throw Refused.conflict(
          "state",
          "It is being sent, or has been: what people were told stays as it is." + afterwards());
    }
    Steps.refuseOvertaken(entry, begun);
    if (entry == null || another) {
      table.insert(slug, words, entry == null ? 1 : entry.version() + 1, by, now);
    } else {
      table.update(slug, words, by, now);
    }
  }

  @Override
  public Entry<W> approve(String slug, @Nullable Integer version, Officer by) {
    Consultation consultation = steps.matters().consultation(slug);
    steps.together(
        () -> {
          Entry<W> entry = lock(slug);
          Steps.refuseApproval(entry, version, by);
          refuseEarly(consultation);
          refuseIncomplete(consultation, entry.words());
          table.approve(slug, by, steps.now());
          approved(slug);
        });
    return written(slug);
  }

  @Override
  public Entry<W> send(String slug) {
    Consultation consultation = steps.matters().consultation(slug);
    // Outside the transaction: other sites take their time.
    table
        .find(slug)
        .filter(entry -> entry.state() == State.APPROVED)
        .ifPresent(entry -> steps.links().refuseDead(entry));
    steps.together(() -> begin(consultation));
    return written(slug);
  }

  /** What is looked at stays locked until it is on its way: nobody can change it in between. */
  private void begin(Consultation consultation) {
    Entry<W> entry = lock(consultation.slug());
    Steps.refuseUnapproved(entry);
    refuseEarly(consultation);
    refuseIncomplete(consultation, entry.words());
    Locale own = steps.matters().conversation(consultation).language();
    steps
        .matters()
        .refuseMissingWords(
            consultation,
            language ->
                entry.told()
                    ? canGoOn(entry.words(), language, own)
                    : isWhole(entry.words(), language, own));
    if (!entry.told()) {
      go(consultation.slug());
    }
    steps.startSending(letters, consultation.slug());
  }

  private void go(String slug) {
    if (!table.sending(slug)) {
      throw Refused.conflict(
          "version", "It was changed at this moment. Read it again, then send it.");
    }
    steps.outbox().replace(slug, overtakes(), KEEP_NONE);
  }

  @Override
  public Map<Locale, Long> audience(String slug) {
    return steps.matters().audience(steps.matters().consultation(slug));
  }

  @Override
  public Optional<Dispatch> dispatch(String slug) {
    return find(slug)
        .filter(Entry::told)
        .map(Mark::of)
        .map(mark -> Dispatch.of(mark, steps.outbox().posted(List.of(slug), Set.of(letters))));
  }

  @Override
  public Outbox.Deliveries deliveries(String slug) {
    return steps.outbox().deliveries(steps.matters().consultation(slug).slug(), letters);
  }

  @Override
  public Optional<Entry<W>> published(String slug) {
    return publishedAll(slug).reversed().stream().findFirst();
  }

  /** Whatever everybody can read, oldest first. */
  List<Entry<W>> publishedAll(String slug) {
    return table.all(slug).stream().filter(Entry::approved).toList();
  }

  private Entry<W> lock(String slug) {
    return table.lock(slug).orElseThrow(Steps::nothingWritten);
  }

  private Entry<W> written(String slug) {
    return table.find(slug).orElseThrow(Steps::nothingWritten);
  }
}
