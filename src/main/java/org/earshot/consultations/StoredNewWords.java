package org.earshot.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.NewWordsTable.Waiting;
import org.earshot.flow.Conversation;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** New words, pinned as they are put forward, so that what is signed is what people hear. */
@Service
class StoredNewWords implements NewWords {

  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_ROLE = 200;

  private final ConsultationTable consultations;
  private final NewWordsTable table;
  private final OpeningGate gate;
  private final Overruling overruling;
  private final Signatories signatories;
  private final ConversationLibrary library;
  private final RunningConsultations running;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  StoredNewWords(
      ConsultationTable consultations,
      NewWordsTable table,
      OpeningGate gate,
      Overruling overruling,
      Signatories signatories,
      ConversationLibrary library,
      RunningConsultations running,
      TransactionOperations transaction,
      InstantSource clock) {
    this.consultations = consultations;
    this.table = table;
    this.gate = gate;
    this.overruling = overruling;
    this.signatories = signatories;
    this.library = library;
    this.running = running;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Look look(String slug) {
    Consultation consultation = existing(slug);
    if (consultation.state() != State.OPEN) {
      return new Look(false, List.of(), List.of(), null);
    }
    return look(consultation, gate.lookAtWords(consultation));
  }

  private Look look(Consultation open, OpeningGate.Look seen) {
    Conversation now = seen.conversation();
    return new Look(
        true,
        now == null ? List.of() : WordChanges.between(heard(open), now, open.languages()),
        overruling.checks(seen, overruling.given(open.slug())),
        waiting(open, now).map(Waiting::proposal).orElse(null));
  }

  /** It holds as long as it is what stands in the editor, and nobody has taken other words. */
  private Optional<Waiting> waiting(Consultation open, @Nullable Conversation now) {
    return table
        .waiting(open.slug())
        .filter(one -> one.before().equals(open.version()))
        .filter(one -> now != null && one.proposal().version().equals(now.version()));
  }

  @Override
  public void overrule(String slug, Map<String, String> reasons, Officer by) {
    overruling.overrule(slug, look(slug).checks(), reasons, by);
  }

  @Override
  public void putForward(String slug, String reason, Officer by) {
    Consultation open = running(slug);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw Refused.invalid("reason", "Say in at most 2,000 characters why the words change");
    }
    OpeningGate.Look seen = gate.lookAtWords(open);
    Look look = look(open, seen);
    refuseUnlessReady(look);
    String version = Objects.requireNonNull(open.version(), "open without a version");
    Conversation now = Objects.requireNonNull(seen.conversation(), "no conversation");
    if (now.version().equals(version)) {
      throw Refused.conflict("reason", "Nothing reads otherwise than what people hear now");
    }
    Optional<Waiting> waiting = waiting(open, now);
    if (waiting.isEmpty()) {
      table.add(slug, version, gate.pin(seen), why, by, clock.instant());
    } else if (!waiting.get().officerId().equals(by.id())
        || !waiting.get().proposal().reason().equals(why)) {
      throw Refused.conflict(
          "reason",
          waiting.get().proposal().officerName()
              + " has put these words forward already, with the reason that stands below: yours was"
              + " not kept");
    }
  }

  private static void refuseUnlessReady(Look look) {
    if (!look.open().isEmpty()) {
      throw Refused.conflict(
          "reason", "Mend what blocks first, and give a reason for each warning");
    }
  }

  @Override
  public void take(String slug, long number, String role, Officer by) {
    Consultation open = running(slug);
    String held = role.strip();
    if (held.isEmpty() || held.length() > LONGEST_ROLE) {
      throw Refused.invalid("role", "Enter the role that you sign off as, like Head of Service");
    }
    OpeningGate.Look seen = gate.lookAtWords(open);
    Waiting waiting =
        waiting(open, seen.conversation())
            .filter(one -> one.proposal().number() == number)
            .orElseThrow(() -> gone("The words were changed since: look at them once more"));
    String objection = objection(open, waiting, by);
    if (objection != null) {
      throw Refused.forbidden("role", objection);
    }
    refuseUnlessReady(look(open, seen));
    transaction.executeWithoutResult(status -> take(slug, waiting, held, by));
    running.forget();
  }

  private void take(String slug, Waiting waiting, String role, Officer by) {
    Instant now = clock.instant();
    if (!consultations.take(slug, waiting.before(), waiting.proposal().version(), now)) {
      throw gone("It took other words just now, or has closed");
    }
    table.taken(waiting.proposal().number(), role, by, now);
  }

  @Override
  public @Nullable String objection(String slug, Officer by) {
    Consultation open = existing(slug);
    Conversation now = gate.lookAtWords(open).conversation();
    return waiting(open, now).map(one -> objection(open, one, by)).orElse(null);
  }

  private @Nullable String objection(Consultation open, Waiting waiting, Officer by) {
    return waiting.officerId().equals(by.id())
        ? "You put these words forward: ask another officer to sign them"
        : signatories.objectionToWords(open, by);
  }

  @Override
  public List<Taken> taken(String slug) {
    return table.taken(slug);
  }

  private Conversation heard(Consultation open) {
    return library.pinned(Objects.requireNonNull(open.version(), "open without a version"));
  }

  private Consultation running(String slug) {
    Consultation consultation = existing(slug);
    if (consultation.state() != State.OPEN) {
      throw Refused.conflict("reason", "It is not open: nobody hears its words");
    }
    return consultation;
  }

  private static Refused gone(String what) {
    return Refused.conflict("role", what);
  }

  private Consultation existing(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
  }
}
