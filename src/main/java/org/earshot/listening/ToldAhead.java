package org.earshot.listening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Condition;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.participants.Consent;
import org.earshot.participants.Invited;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people were told that they will be asked, and have not been asked yet. */
@Component
class ToldAhead {

  /** Read as strictly as a consent. */
  private static final Question WANTED =
      new Question(
          "earshot:wanted",
          Type.YES_NO,
          Question.Shape.OPEN,
          Condition.ALWAYS,
          Question.Section.CONSENT);

  private final ObjectProvider<Invited> invited;
  private final Consultations consultations;
  private final Participants participants;
  private final Understanding understanding;

  ToldAhead(
      ObjectProvider<Invited> invited,
      Consultations consultations,
      Participants participants,
      Understanding understanding) {
    this.invited = invited;
    this.consultations = consultations;
    this.participants = participants;
    this.understanding = understanding;
  }

  /** What they were told of, and the day on which it opens. */
  record Coming(Consultation consultation, LocalDate opens) {

    String title() {
      return consultation.title();
    }
  }

  /**
   * Empty where they were told of nothing, or said no to it, or it is open by now, or does not open
   * any more.
   */
  Optional<Coming> of(SubjectId id) {
    return invited
        .orderedStream()
        .flatMap(known -> known.toldOf(id).stream())
        .flatMap(slug -> consultations.find(slug).stream())
        .filter(one -> one.state() == Consultation.State.SCHEDULED)
        .filter(one -> participants.refused(one.slug(), List.of(id)).isEmpty())
        .flatMap(one -> coming(one).stream())
        .findFirst();
  }

  private static Optional<Coming> coming(Consultation one) {
    return Optional.ofNullable(one.setUp().opensOn()).map(opens -> new Coming(one, opens));
  }

  /** Whether these words say no to it, and nothing else. */
  boolean refuses(String said, Hearing hearing) {
    return understanding.read(said, WANTED, hearing) instanceof Meaning.Understood no
        && no.value().equals(new Value.YesNo(false));
  }

  /** They said no before it opened: they are not asked when it does. */
  void refuse(SubjectId id, Coming coming, Said said) {
    Conversation conversation = consultations.conversation(coming.consultation()).orElseThrow();
    Wording words = conversation.in(said.language());
    participants.record(
        id,
        new Consent(
            coming.consultation().slug(),
            Purpose.TAKE_PART.name().toLowerCase(Locale.ROOT),
            false,
            conversation.version(),
            words.language(),
            Remark.notOpenYet(coming.title(), coming.opens()).in(words),
            said.words(),
            said.at()));
  }

  /** What somebody said, in the language in which they are spoken to. */
  record Said(String words, Locale language, Instant at) {}

  /** They are asked then, and not as soon as it opens. */
  void picks(SubjectId id, Instant time) {
    invited.orderedStream().forEach(known -> known.picks(id, time));
  }
}
