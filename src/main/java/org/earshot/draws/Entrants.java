package org.earshot.draws;

import java.util.List;
import java.util.Locale;
import org.earshot.channels.Address;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.ByHand;
import org.earshot.participants.Linking;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/**
 * Those who want to take part in a draw. One person takes part once; nothing that is kept says
 * which participant they are. All calls belong into the caller's transaction.
 */
@Component
public class Entrants {

  private final EntryTable table;
  private final Participants participants;
  private final Linking linking;
  private final Outbox outbox;

  Entrants(EntryTable table, Participants participants, Linking linking, Outbox outbox) {
    this.table = table;
    this.participants = participants;
    this.linking = linking;
    this.outbox = outbox;
  }

  /** They said yes; nothing happens where they are in already, be it from another phone. */
  public void enter(String consultation, SubjectId who, Locale language) {
    if (addresses(who).stream().noneMatch(one -> table.has(consultation, one))) {
      participants
          .address(who)
          .filter(Entrants::reached)
          .ifPresent(address -> table.add(consultation, address, language));
    }
  }

  /** They said no, or not any more. */
  public void leave(String consultation, SubjectId who) {
    addresses(who).forEach(address -> leave(consultation, address));
  }

  /** They want nothing more from this phone or app: STOP. */
  public void leaveAll(SubjectId who) {
    participants
        .address(who)
        .ifPresent(address -> table.draws().forEach(each -> leave(each, address)));
  }

  /** Whoever is being told at this moment that they have won is waited for, and then not told. */
  private void leave(String consultation, Address address) {
    table.remove(consultation, address);
    outbox.takeBack(Letter.Kind.PRIZE, consultation, other -> EntryTable.isSame(other, address));
  }

  /** Theirs, and those of the same person, where anybody can be written to there. */
  private List<Address> addresses(SubjectId who) {
    return participants.find(who).stream()
        .flatMap(known -> linking.everywhere(known).stream())
        .distinct()
        .flatMap(one -> participants.address(one).stream())
        .toList();
  }

  /** Whoever gave no number could not be told that they have won. */
  private static boolean reached(Address address) {
    return ByHand.of(address.channel()).isEmpty();
  }
}
