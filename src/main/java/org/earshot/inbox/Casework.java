package org.earshot.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Message;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outbox.Prospect;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with a case. Each thing done is a {@link Step}; doing it twice does it once. */
@Component
public class Casework {

  private static final String REPLIED = "replied";

  private final CaseRows rows;
  private final StepRows steps;
  private final DueTimes dueTimes;
  private final Drafts drafts;
  private final OfficerWords words;
  private final Participants participants;
  private final Outbox outbox;
  private final CallBacks callBacks;
  private final InstantSource clock;

  Casework(
      CaseRows rows,
      StepRows steps,
      DueTimes dueTimes,
      Drafts drafts,
      OfficerWords words,
      Participants participants,
      Outbox outbox,
      CallBacks callBacks,
      InstantSource clock) {
    this.rows = rows;
    this.steps = steps;
    this.dueTimes = dueTimes;
    this.drafts = drafts;
    this.words = words;
    this.participants = participants;
    this.outbox = outbox;
    this.callBacks = callBacks;
    this.clock = clock;
  }

  /** Whether and when an officer's words would reach them. */
  public Prospect prospect(Case one) {
    SubjectId subject = one.subject();
    return subject == null ? new Prospect.Forgotten() : outbox.prospect(subject);
  }

  /** Whether what the person writes now would come to the officer. */
  public boolean talks(Case one) {
    SubjectId subject = one.subject();
    return one.talking()
        && subject != null
        && participants.find(subject).filter(who -> who.talks(clock.instant())).isPresent();
  }

  /** What was done with this case, oldest first. */
  public List<Step> steps(Case one) {
    return steps.of(one.id());
  }

  /**
   * Writes to the person, with the officer's name before it. From now on what they write comes to
   * the officer, for a day or until they are handed back.
   *
   * @param seen how many replies the officer saw in the case, see {@link #replies}
   * @return when it leaves
   * @throws CannotWrite if nothing may be sent to them
   * @throws RepliedMeanwhile if there is one more by now: nothing is sent twice unseen
   */
  @Transactional
  public Prospect reply(UUID id, By by, String said, int seen) {
    Participant who = person(rows.find(id));
    Case one = open(id);
    if (replies(one) != seen) {
      throw new RepliedMeanwhile();
    }
    Prospect prospect = prospect(one);
    if (!prospect.open()) {
      throw new CannotWrite(prospect);
    }
    String text = words.signed(one.language(), by.name(), said);
    outbox.put(
        List.of(
            new Letter(
                who, Letter.Kind.OFFICER, one.consultation(), Message.of(text), null, null)));
    Instant now = clock.instant();
    participants.talk(who.id(), now.plus(Cases.TALK));
    if (one.assignedTo() == null) {
      rows.assign(id, by.id());
    }
    rows.current(who.id())
        .filter(Case::talking)
        .ifPresent(other -> rows.move(other.id(), Case.State.OPEN, dueTimes.again(other, now)));
    rows.move(id, Case.State.TALKING, null);
    steps.add(id, by, now, REPLIED, null);
    drafts.keep(id, by.id(), "");
    return prospect;
  }

  /** How often officers have replied in this case. */
  public int replies(Case one) {
    return (int) steps(one).stream().filter(step -> step.what().equals(REPLIED)).count();
  }

  /** An officer has replied whose words this one has not seen. */
  public static final class RepliedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * What they write goes to the conversation again.
   *
   * @return false where it did already
   */
  @Transactional
  public boolean handBack(UUID id, By by) {
    Participant who = person(rows.find(id));
    Case one = open(id);
    if (!one.talking()) {
      return false;
    }
    participants.talk(who.id(), null);
    rows.move(id, Case.State.OPEN, dueTimes.again(one, clock.instant()));
    steps.add(id, by, clock.instant(), "handed back to the conversation", null);
    return true;
  }

  /**
   * @param officer null takes it from whoever had it
   */
  @Transactional
  public void assign(UUID id, By by, @Nullable By officer, String before) {
    open(id);
    rows.assign(id, officer == null ? null : officer.id());
    String after = officer == null ? "nobody" : officer.name();
    steps.add(id, by, clock.instant(), assigned(before, after), null);
  }

  static String assigned(String before, String after) {
    return cut("assigned it: " + before + " → " + after);
  }

  /** Closes it. What they write from now on goes to the conversation, or opens a new case. */
  @Transactional
  public void close(UUID id, By by, String note) {
    Optional<Case> found = rows.find(id);
    String kept = about(found, note);
    if (found.map(Case::subject).isPresent()) {
      endTalk(person(found).id(), id);
    }
    if (rows.lock(id).filter(one -> !one.closed()).isPresent()) {
      rows.close(id, clock.instant());
      steps.add(id, by, clock.instant(), "closed it", kept);
    }
  }

  /** Of two cases of one person, only the one that they talk in ends their talk. */
  private void endTalk(SubjectId who, UUID id) {
    if (rows.current(who).filter(talk -> talk.talking() && !talk.id().equals(id)).isEmpty()) {
      participants.talk(who, null);
    }
  }

  /**
   * Takes a closing back.
   *
   * @return false if the person was forgotten, unless it is an answer that stays, or if they have
   *     another open case by now
   */
  @Transactional
  public boolean reopen(UUID id, By by) {
    SubjectId subject = rows.find(id).orElseThrow(Casework::gone).subject();
    boolean known = subject != null && participants.lock(subject).isPresent();
    Case one = rows.lock(id).orElseThrow(Casework::gone);
    boolean nobodys = one.subject() == null && one.answer() != null;
    if (!known && !nobodys) {
      return false;
    }
    if (one.closed() && one.answer() == null && subject != null && hasAnother(subject)) {
      return false;
    }
    if (one.closed()) {
      rows.move(id, Case.State.OPEN, dueTimes.again(one, clock.instant()));
      steps.add(id, by, clock.instant(), "opened it again", null);
    }
    return true;
  }

  private boolean hasAnother(SubjectId who) {
    return rows.heard(who).isPresent();
  }

  /**
   * A note for the other officers; the person never sees it.
   *
   * @throws CannotWrite about someone who was forgotten
   */
  @Transactional
  public void note(UUID id, By by, String note) {
    steps.add(id, by, clock.instant(), "noted", about(rows.lock(id), note));
  }

  /**
   * Nothing more is written down about someone who asked to be forgotten. An answer that stays when
   * nobody knows any more whose it is can be dealt with all the same.
   */
  static String about(Optional<Case> found, String words) {
    Case one = found.orElseThrow(Casework::gone);
    if (one.subject() == null && one.answer() == null && !words.isBlank()) {
      throw new CannotWrite(new Prospect.Forgotten());
    }
    return words;
  }

  @Transactional
  public void bestTime(UUID id, By by, String when) {
    open(id);
    callBacks.bestTime(id, when);
    steps.add(id, by, clock.instant(), Step.BEST_TIME, when);
  }

  /** What came of a call. */
  public enum Outcome {
    REACHED("reached them"),
    NO_ANSWER("no answer"),
    WRONG_NUMBER("wrong number");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Whoever was reached, or cannot be, is done with; without an answer the case stays open. */
  @Transactional
  public void called(UUID id, By by, Outcome outcome, String note) {
    String kept = about(Optional.of(open(id)), note);
    steps.add(id, by, clock.instant(), "called: " + outcome.words(), kept);
    if (outcome != Outcome.NO_ANSWER) {
      close(id, by, "");
    }
  }

  /** The person's row before the case's, as a turn locks them. */
  private Participant person(Optional<Case> found) {
    SubjectId subject = found.orElseThrow(Casework::gone).subject();
    return Optional.ofNullable(subject)
        .flatMap(participants::lock)
        .orElseThrow(() -> new CannotWrite(new Prospect.Forgotten()));
  }

  private Case open(UUID id) {
    return rows.lock(id)
        .filter(one -> !one.closed())
        .orElseThrow(() -> new IllegalStateException("The case is closed."));
  }

  private static IllegalArgumentException gone() {
    return new IllegalArgumentException("There is no such case.");
  }

  private static String cut(String words) {
    return words.length() <= 200 ? words : words.substring(0, 200);
  }
}
