package org.earshot.outcomes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.CorrectionTable.Numbered;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes one letter to each who was told something wrong; and the whole outcome, in its right
 * words, to each whose letter with the wrong ones could still be held back. Stopped at any point it
 * can begin again: the outbox takes no letter twice.
 */
@Component
class CorrectionPost {

  static final Set<Letter.Kind> KINDS = Set.of(Letter.Kind.OUTCOME, Letter.Kind.CORRECTION);

  private static final Logger LOG = LoggerFactory.getLogger(CorrectionPost.class);
  private static final int TOGETHER = 500;

  /** The revision of those whose letter was held back: they have been told nothing yet. */
  private static final int NOTHING = -1;

  private final CorrectionTable table;
  private final LettersOf lettersOf;
  private final Audience audience;
  private final Participants participants;
  private final Outbox outbox;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  CorrectionPost(
      CorrectionTable table,
      LettersOf lettersOf,
      Audience audience,
      Participants participants,
      Outbox outbox,
      TransactionOperations transaction,
      InstantSource clock) {
    this.table = table;
    this.lettersOf = lettersOf;
    this.audience = audience;
    this.participants = participants;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Writes all letters of the newest correction that have not been written yet. */
  void write(String slug) {
    Numbered newest = table.newest(slug).orElseThrow();
    if (!newest.entry().told()) {
      LOG.error("The correction of {} is not being sent: no letter is written", slug);
      return;
    }
    holdBack(slug, newest.number());
    Letters letters = lettersOf.approved(slug);
    Map<SubjectId, Integer> told = told(slug);
    Set<UUID> persons = new HashSet<>();
    List<SubjectId> people = new ArrayList<>(told.keySet());
    for (int from = 0; from < people.size(); from += TOGETHER) {
      List<SubjectId> some = people.subList(from, Math.min(from + TOGETHER, people.size()));
      transaction.executeWithoutResult(
          status ->
              outbox.put(
                  some.stream()
                      .flatMap(
                          one ->
                              letter(one, told.getOrDefault(one, NOTHING), letters, persons)
                                  .stream())
                      .toList()));
    }
    table.sent(slug, newest.number(), clock.instant());
  }

  /**
   * Once more, since what was being sent when the correction began may be waiting again. Whatever
   * ends after this makes the {@link CorrectionSweep} begin again.
   */
  private void holdBack(String slug, int newest) {
    transaction.executeWithoutResult(
        status -> {
          outbox.replace(slug, KINDS, Told.mark(slug, newest));
          outbox.noteHeldBack(slug, KINDS);
        });
  }

  /**
   * The newest revision that each has been told; nothing of those whom no letter reached. {@link
   * #NOTHING} where the outcome itself was held back, even if a correction of it has left since:
   * the rest of it they have never read.
   */
  private Map<SubjectId, Integer> told(String slug) {
    Map<SubjectId, Integer> told = new LinkedHashMap<>();
    Set<SubjectId> heldBack = new HashSet<>();
    outbox.forEachWritten(
        slug,
        KINDS,
        letter -> {
          Told key = Told.read(letter.once()).orElse(null);
          if (key != null && letter.left()) {
            told.merge(letter.to(), key.revision(), Math::max);
          }
          if (key != null && !key.corrects() && letter.replaced()) {
            heldBack.add(letter.to());
          } else if (key != null && !key.corrects() && letter.left()) {
            heldBack.remove(letter.to());
          }
        });
    heldBack.forEach(one -> told.put(one, NOTHING));
    return told;
  }

  private Optional<Letter> letter(SubjectId to, int told, Letters letters, Set<UUID> persons) {
    Participant person = participants.find(to).orElse(null);
    if (person == null || person.stopped() || toldElsewhere(person, told, letters, persons)) {
      return Optional.empty();
    }
    var response = audience.response(person, letters.slug());
    return told == NOTHING
        ? Optional.of(letters.to(person, response))
        : letters.correction(person, response, told);
  }

  /** Who became one person on several channels since is told by one of them only. */
  private boolean toldElsewhere(Participant person, int told, Letters letters, Set<UUID> persons) {
    UUID id = person.person();
    if (id == null) {
      return false;
    }
    return !persons.add(id) || (told != NOTHING && corrected(person, letters));
  }

  private boolean corrected(Participant person, Letters letters) {
    List<String> keys =
        audience.everywhere(person).stream()
            .map(one -> Told.correction(letters.slug(), letters.revision(), one).key())
            .toList();
    return !outbox.written(keys).isEmpty();
  }

  /** The message in each language that the correction is wholly written in. */
  Map<Locale, String> previews(Consultation consultation) {
    Map<Locale, String> previews = new HashMap<>();
    table
        .newest(consultation.slug())
        .ifPresent(
            newest -> {
              Letters letters = lettersOf.upTo(consultation.slug(), newest);
              letters
                  .languages()
                  .forEach(
                      language ->
                          letters
                              .previewOfCorrection(language)
                              .ifPresent(text -> previews.put(language, text)));
            });
    return previews;
  }
}
