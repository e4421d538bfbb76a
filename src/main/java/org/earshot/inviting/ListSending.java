package org.earshot.inviting;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.channels.ChannelName;
import org.earshot.channels.sending.Channel;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactList.Way;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a list sent once a second officer has signed it off; it can be paused, and ended. */
@Service
public class ListSending {

  private static final Set<State> TAKEN_BACK = Set.of(State.READY, State.SENDING, State.PAUSED);

  private final ListTable lists;
  private final ContactTable contacts;
  private final ObjectProvider<Channel> channels;
  private final InstantSource clock;

  ListSending(
      ListTable lists,
      ContactTable contacts,
      ObjectProvider<Channel> channels,
      InstantSource clock) {
    this.lists = lists;
    this.contacts = contacts;
    this.channels = channels;
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

  /** Why its messages would not leave, in words for officers; null where they would. */
  public @Nullable String notCarried(ContactList list) {
    return notCarried(list.way(), channels.orderedStream().toList());
  }

  static @Nullable String notCarried(Way way, List<Channel> channels) {
    return way == Way.OWN || Channel.named(channels, way.channel()).isPresent()
        ? null
        : ChannelName.of(way.channel())
            + " is not set up on this server, so these invitations would not leave. Whoever runs"
            + " the server sets it up: Help and channels says how";
  }

  static void refuse(String objection) {
    throw Refused.forbidden("list", objection);
  }

  /**
   * Begins to send, or goes on.
   *
   * @return false where it can no longer be sent
   * @throws Refused if no second officer has signed it off, or nothing carries its messages
   */
  @Transactional
  public boolean send(UUID id) {
    Optional<ContactList> locked = lists.lock(id);
    if (locked.filter(list -> list.signedOff() == null).isPresent()) {
      throw Refused.conflict("list", "A second officer has to sign this list off first");
    }
    locked
        .map(this::notCarried)
        .ifPresent(
            objection -> {
              throw Refused.conflict("list", objection);
            });
    return move(id, Set.of(State.READY, State.PAUSED), State.SENDING);
  }

  /**
   * Has its people told before it opens, or not. Whoever signs it off signs that too, so it is
   * changed before; taken back it can be until somebody was told.
   *
   * @param days how many days before; null for not at all
   * @return false where it is too late for that
   */
  @Transactional
  public boolean tellBefore(UUID id, @Nullable Integer days) {
    Optional<ContactList> list =
        lists
            .lock(id)
            .filter(
                one ->
                    days == null
                        ? TAKEN_BACK.contains(one.state()) && lists.told(id) == 0
                        : one.state() == State.READY && one.signedOff() == null);
    list.ifPresent(one -> lists.tellBefore(id, days));
    return list.isPresent();
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
