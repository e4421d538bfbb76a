package org.earshot.channels.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbox;

/** An inbox that remembers what it heard, and can be made to fail. */
public final class ListeningInbox implements Inbox {

  private final List<Inbound> heard = new CopyOnWriteArrayList<>();
  private volatile int failures;

  @Override
  public void hear(Inbound inbound) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the words were " + inbound.text());
    }
    heard.add(inbound);
  }

  /** Throws this many times before it hears again. */
  public void fail(int times) {
    failures = times;
  }

  public List<Inbound> heard() {
    return List.copyOf(heard);
  }

  public List<String> words() {
    return heard.stream().map(Inbound::text).toList();
  }
}
