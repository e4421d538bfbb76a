package org.earshot.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of the heap is alive while something goes on: what is left after everything was
 * collected, every other second.
 */
final class LiveHeap implements AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final long MEGABYTE = 1 << 20;

  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  LiveHeap() {
    timer.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    System.gc();
    most.accumulateAndGet(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
  }

  /** The most since this was asked last, in megabytes. */
  long most() {
    look();
    return most.getAndSet(0) / MEGABYTE;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
