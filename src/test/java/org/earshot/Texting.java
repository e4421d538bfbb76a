package org.earshot;

import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;

/** People's texts as they come in behind a channel's door, one after the other. */
public final class Texting {

  private Texting() {}

  public static void texts(Arrivals arrivals, Address from, String... texts) {
    for (String text : texts) {
      String id = UUID.randomUUID().toString();
      Inbound.Signal none = Inbound.Signal.NONE;
      arrivals.arrive(new Inbound(from, id, text, null, false, none, House.CLOCK.instant()));
    }
  }
}
