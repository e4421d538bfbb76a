package org.earshot.assisted;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.draws.Entrants;
import org.earshot.participants.Consent;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.Erasure;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Doubles;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was entered by mistake, as if it had never been. */
@Component
public class TakingBack {

  private static final String WHY = "taken back: it was entered by mistake";

  private final Participants participants;
  private final Linking linking;
  private final Responses responses;
  private final Doubles doubles;
  private final Entrants entrants;
  private final Erasure erasure;
  private final InstantSource clock;

  TakingBack(
      Participants participants,
      Linking linking,
      Responses responses,
      Doubles doubles,
      Entrants entrants,
      Erasure erasure,
      InstantSource clock) {
    this.participants = participants;
    this.linking = linking;
    this.responses = responses;
    this.doubles = doubles;
    this.entrants = entrants;
    this.erasure = erasure;
    this.clock = clock;
  }

  /**
   * Deletes the response, and all that is known of its person if nothing else is; else they agree
   * to nothing here any more.
   *
   * @return false where the person had begun before, or has changed something since: then nothing
   *     is done
   */
  @Transactional
  public boolean undo(String consultation, Entry entry) {
    SubjectId subject = entry.participant();
    if (!entry.fresh()) {
      return false;
    }
    if (subject == null || participants.lock(subject).isEmpty()) {
      responses.remove(entry.response());
      return true;
    }
    List<Consent> ledger = participants.ledger(subject);
    if (responses.heard(entry.response())
        || ledger.stream().anyMatch(line -> spokenSince(line, consultation))) {
      return false;
    }
    List<SubjectId> others = others(subject);
    if (ledger.stream().allMatch(line -> line.consultation().equals(consultation))) {
      erasure.forget(subject);
    } else {
      withdraw(subject, consultation, ledger);
      responses.remove(entry.response());
    }
    if (!others.isEmpty()) {
      doubles.settle(others);
    }
    return true;
  }

  private List<SubjectId> others(SubjectId subject) {
    return participants.find(subject).stream()
        .flatMap(who -> linking.others(who).stream())
        .map(Participant::id)
        .toList();
  }

  /** What nobody wrote down for them they said themselves. */
  private static boolean spokenSince(Consent line, String consultation) {
    return line.consultation().equals(consultation) && line.by() == null;
  }

  private void withdraw(SubjectId subject, String consultation, List<Consent> ledger) {
    Map<String, Consent> last = new LinkedHashMap<>();
    ledger.stream()
        .filter(line -> line.consultation().equals(consultation))
        .forEach(line -> last.put(line.purpose(), line));
    Instant now = clock.instant();
    last.values().stream()
        .filter(Consent::given)
        .forEach(line -> participants.record(subject, taken(line, now)));
    entrants.leave(consultation, subject);
  }

  private static Consent taken(Consent line, Instant now) {
    return new Consent(
        line.consultation(),
        line.purpose(),
        false,
        line.version(),
        line.language(),
        line.request(),
        WHY,
        now,
        line.by());
  }
}
