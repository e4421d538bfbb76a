package org.earshot.inviting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.participants.ClosedLoops;
import org.earshot.participants.ContactSettings;
import org.earshot.participants.Invited;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is known of people who were asked, or are to be: forgotten at their wish, and with the
 * contacts of the consultation that they were asked to.
 */
@Component
class InvitingRecords implements PersonalRecords, Retained, Invited {

  private static final Duration DAY = Duration.ofDays(1);

  private final ContactTable contacts;
  private final ListTable lists;
  private final Askings askings;
  private final ContactSettings settings;
  private final ObjectProvider<ClosedLoops> loops;

  InvitingRecords(
      ContactTable contacts,
      ListTable lists,
      Askings askings,
      ContactSettings settings,
      ObjectProvider<ClosedLoops> loops) {
    this.contacts = contacts;
    this.lists = lists;
    this.askings = askings;
    this.settings = settings;
    this.loops = loops;
  }

  @Override
  public Set<String> tables() {
    return Set.of("contact", "invited");
  }

  /** The limits hold all the same: otherwise the next list would ask them again the next day. */
  @Override
  public void erase(SubjectId subject) {
    lists.leaveOut(askings.afterwards(subject));
    cutLoose(subject);
    askings.forget(subject);
  }

  /** When they were last asked is still needed, so that they are not asked too often. */
  @Override
  public void cutLoose(SubjectId subject) {
    contacts.remove(subject);
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "Numbers and names on a list of people to invite, encrypted",
            "until their consultation’s people are let go, which is "
                + KeptFor.words(settings.others())
                + " after it was told what was decided, and for "
                + KeptFor.words(settings.atMost())
                + " at the most; a list that nobody finished, for a day"),
        new KeptFor(
            "When somebody was last invited, under a random name",
            "for a year, so that nobody is asked too often"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    lists.deleteDraftsBefore(now.minus(DAY));
    lists.deleteMadeBefore(now.atOffset(ZoneOffset.UTC).minus(settings.atMost()).toInstant());
    loops
        .orderedStream()
        .map(known -> known.letGoBy(now, settings.others()))
        .flatMap(Set::stream)
        .forEach(lists::deleteOf);
    askings.tidy(now);
  }

  @Override
  public Optional<String> lastTo(SubjectId id) {
    return askings.last(id);
  }

  @Override
  public Optional<String> toldOf(SubjectId id) {
    return contacts.toldOf(id);
  }

  @Override
  public void picks(SubjectId id, Instant time) {
    contacts.pick(id, time);
  }
}
