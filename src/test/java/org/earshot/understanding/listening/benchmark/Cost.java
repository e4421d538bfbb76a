package org.earshot.understanding.listening.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * What telling a language costs, in a virtual machine of its own: {@code Cost <name of the
 * contestant> <training sentences> <folder of test texts>}.
 */
public final class Cost {

  private static final int ROUNDS = 12;
  private static final PrintStream OUT = System.out;

  private final Contestant contestant;

  private Cost(Contestant contestant) {
    this.contestant = contestant;
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Cost cost =
        new Cost(
            Contestants.all().stream()
                .filter(contestant -> contestant.name().equals(args[0]))
                .findFirst()
                .orElseThrow());
    cost.first();
    List<Sample> samples = new TestTexts(Path.of(args[1]), Path.of(args[2])).heldOut(false);
    for (int length = 0; length < Sample.LENGTHS; length++) {
      cost.each(samples, length);
    }
  }

  private void first() {
    long heapBefore = heap();
    contestant.of("the bus is late every morning", Languages.KNOWN);
    long nanos =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime();
    OUT.printf("CPU from start to first answer: %.2f s%n", nanos / 1e9);
    OUT.printf("heap: %.1f MB%n", (heap() - heapBefore) / 1e6);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void each(List<Sample> samples, int length) {
    List<String> texts =
        samples.stream().filter(s -> s.length() == length).map(Sample::text).limit(4000).toList();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      texts.forEach(text -> contestant.of(text, Languages.KNOWN));
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    OUT.printf("length %d: %.0f µs a text%n", length, best / 1e3 / texts.size());
  }
}
