package org.earshot.channels.testing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides which calls go wrong. By seed: what happens to a message depends on the seed, its
 * recipient, its words and how often they were tried, never on the order of calls; so the same seed
 * makes the same trouble, whatever the threads do.
 */
public final class Troubles {

  private final Deque<Trouble> next = new ArrayDeque<>();
  private final Map<String, Integer> tries = new ConcurrentHashMap<>();
  private volatile long seed;
  private volatile double share;
  private volatile List<Trouble> kinds = List.of();

  /** The next calls meet these, in this order. */
  public synchronized void next(Trouble... troubles) {
    next.addAll(List.of(troubles));
  }

  /**
   * From now on a share of calls (0 to 1) goes wrong in one of these ways.
   *
   * @param kinds may name one several times to have it more often
   */
  public void some(long seed, double share, Collection<Trouble> kinds) {
    this.seed = seed;
    this.kinds = List.copyOf(kinds);
    this.share = share;
  }

  public void none() {
    share = 0;
  }

  synchronized Trouble of(String recipient, String words) {
    Trouble told = next.poll();
    if (told != null) {
      return told;
    }
    if (share <= 0 || kinds.isEmpty()) {
      return Trouble.NONE;
    }
    int turn = tries.merge(recipient + '\0' + words, 1, Integer::sum);
    Random chance = new Random(Objects.hash(seed, recipient, words, turn) * 0x9E3779B97F4A7C15L);
    return chance.nextDouble() < share ? kinds.get(chance.nextInt(kinds.size())) : Trouble.NONE;
  }
}
