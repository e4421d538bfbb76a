package org.earshot.inviting;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.inviting.ContactList.Basis;
import org.earshot.inviting.ContactList.State;
import org.earshot.security.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second officer who cannot sign a list off sends it back with a reason; whoever uploaded it
 * mends what is said of it and hands it in again. Other people on it are another list.
 */
@Service
public class SendingBack {

  private final ListTable lists;
  private final ListSending sending;
  private final InstantSource clock;

  SendingBack(ListTable lists, ListSending sending, InstantSource clock) {
    this.lists = lists;
    this.sending = sending;
    this.clock = clock;
  }

  /**
   * What can be mended of a list.
   *
   * @param said how the numbers came to us, by language tag
   */
  public record Mended(String source, Basis basis, Map<String, String> said) {}

  /**
   * @param reason in the words of the second officer, at most 1,000 characters
   * @return false where it does not wait for a signature any more
   * @throws org.earshot.security.Refused if this officer could not sign it off either
   */
  @Transactional
  public boolean sendBack(UUID id, String reason, Officer by) {
    Optional<ContactList> waiting =
        lists.lock(id).filter(SendingBack::isUnsigned).filter(list -> !list.isSentBack());
    waiting.map(list -> sending.objection(list, by)).ifPresent(ListSending::refuse);
    waiting.ifPresent(list -> lists.sendBack(id, reason, by, clock.instant()));
    return waiting.isPresent();
  }

  /** Whether this officer is the one to mend it. */
  public boolean isFor(ContactList list, Officer by) {
    return isUnsigned(list) && list.isSentBack() && list.officerId().equals(by.id());
  }

  /**
   * With what was mended, or as it was.
   *
   * @return false where it was not sent back to this officer, or is no longer
   */
  @Transactional
  public boolean handInAgain(UUID id, Mended mended, Officer by) {
    Optional<ContactList> back = lists.lock(id).filter(list -> isFor(list, by));
    back.ifPresent(list -> lists.mend(id, mended, clock.instant()));
    return back.isPresent();
  }

  /**
   * The same of a list of people who agreed to be asked again: of that, only what they are asked
   * for can be mended.
   *
   * @return false where it was not sent back to this officer, or is no longer
   */
  @Transactional
  public boolean handInAgain(UUID id, String purpose, Officer by) {
    Optional<ContactList> back =
        lists.lock(id).filter(list -> isFor(list, by)).filter(ContactList::isOfAgreed);
    back.ifPresent(list -> lists.mendPurpose(id, purpose, clock.instant()));
    return back.isPresent();
  }

  private static boolean isUnsigned(ContactList list) {
    return list.state() == State.READY && list.signedOff() == null;
  }
}
