package org.earshot;

import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbox;
import org.springframework.transaction.support.TransactionTemplate;

/** People's texts as they come in behind a channel's door, one after the other. */
public final class Texting {

  private Texting() {}

  public static void texts(Arrivals arrivals, Address from, String... texts) {
    for (String text : texts) {
      arrivals.arrive(text(from, text));
    }
  }

  /** The same, heard at once: when this returns, what is said to it is written. */
  public static void heard(
      TransactionTemplate transaction, Inbox inbox, Address from, String text) {
    transaction.executeWithoutResult(status -> inbox.hear(text(from, text)));
  }

  private static Inbound text(Address from, String text) {
    String id = UUID.randomUUID().toString();
    Inbound.Signal none = Inbound.Signal.NONE;
    return new Inbound(from, id, text, null, false, none, House.CLOCK.instant());
  }
}
