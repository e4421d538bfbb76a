package org.earshot.inviting;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.inviting.ContactList.State;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a list sent once a second officer has signed it off; it can be paused, and ended. */
@Service
public class ListSending {

  private final ListTable lists;
  private final ContactTable contacts;
  private final InstantSource clock;

  ListSending(ListTable lists, ContactTable contacts, InstantSource clock) {
    this.lists = lists;
    this.contacts = contacts;
    this.clock = clock;
  }

  /**
   * A second officer lets it be sent, as it is: whom, in which words, from where the numbers come.
   * Signing what is signed changes nothing.
   *
   * @return false where it is not ready to be sent any more
   * @throws Refused if there is an {@link #objection}
   */
  @Transactional
  public boolean signOff(UUID id, Officer by) {
    Optional<ContactList> ready = lists.lock(id).filter(list -> list.state() == State.READY);
    ready.map(list -> objection(list, by)).ifPresent(ListSending::refuse);
    ready
        .filter(list -> list.signedOff() == null)
        .ifPresent(list -> lists.sign(list.id(), by, clock.instant()));
    return ready.isPresent();
  }

  /** Why this officer may not sign it off, in words for them; null where they may. */
  public @Nullable String objection(ContactList list, Officer by) {
    if (list.officerId().equals(by.id())) {
      return "You "
          + (list.isOfAgreed() ? "made" : "uploaded")
          + " this list: ask another officer to look at it and sign it off";
    }
    return list.isSentBack()
        ? "It was sent back: it can be signed off once "
            + list.officerName()
            + " has mended it and handed it in again"
        : null;
  }

  static void refuse(String objection) {
    throw Refused.forbidden("list", objection);
  }

  /**
   * Begins to send, or goes on.
   *
   * @return false where it can no longer be sent
   * @throws Refused if no second officer has signed it off
   */
  @Transactional
  public boolean send(UUID id) {
    if (lists.lock(id).filter(list -> list.signedOff() == null).isPresent()) {
      throw Refused.conflict("list", "A second officer has to sign this list off first");
    }
    return move(id, Set.of(State.READY, State.PAUSED), State.SENDING);
  }

  /**
   * @return false where it is not being sent
   */
  @Transactional
  public boolean pause(UUID id) {
    return move(id, Set.of(State.SENDING), State.PAUSED);
  }

  /**
   * Whoever has not been written to yet never is.
   *
   * @return false where it is over already
   */
  @Transactional
  public boolean cancel(UUID id) {
    boolean moved = move(id, Set.of(State.READY, State.SENDING, State.PAUSED), State.CANCELLED);
    if (moved) {
      contacts.leaveTheRest(id, Reason.CANCELLED);
    }
    return moved;
  }

  private boolean move(UUID id, Set<State> from, State to) {
    Optional<ContactList> list = lists.lock(id).filter(one -> from.contains(one.state()));
    list.ifPresent(one -> lists.move(id, to));
    return list.isPresent();
  }
}
