package org.earshot.understanding;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.earshot.flow.Hearing;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;

/**
 * Reads random texts of every kind, and says which took longest: {@code src/docs/languages.md} has
 * the command. Any exception ends it with the seed of the text. Time is that of the processor, and
 * of a text that seems slow the best of ten, so that no busy machine is measured.
 */
final class FuzzMeasure {

  private static final int LONGEST = 10_000;
  private static final int[] SCRIPTS = {
    0x20, 0x41, 0xC0, 0x370, 0x400, 0x590, 0x600, 0x900, 0x980, 0xA00, 0xA80, 0xB80, 0x1E00, 0x2000,
    0x2460, 0x3040, 0x4E00, 0xAC00, 0xD800, 0xFE00, 0x1F300, 0x1F600, 0xE0000
  };
  private static final String[] WORDS =
      ("yes no 1 2 3 13 1.5 , . - / or and not but haan ૨ ۳ নয় nie sí ½ ⭐ 👍 le2 1ab monday stop"
              + " please a b 10 to 15 hours about $ ( ) ? ! \n except all none of them أسبوع தினமும்")
          .split(" ");

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  private FuzzMeasure() {}

  /** The number of texts, and the seed of the first; both may be left out. */
  public static void main(String[] arguments) {
    int texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    FuzzMeasure fuzz = new FuzzMeasure();
    for (int i = 0; i < 3_000; i++) {
      fuzz.read(-i);
    }
    fuzz.measure(seed, texts);
  }

  private void measure(long first, int texts) {
    long slowest = 0;
    long slowestSeed = first;
    long begun = cpu();
    long again = 0;
    for (long seed = first; seed < first + texts; seed++) {
      long before = cpu();
      read(seed);
      long took = cpu() - before;
      if (took > slowest) {
        long after = cpu();
        took = best(seed);
        again += cpu() - after;
      }
      slowestSeed = took > slowest ? seed : slowestSeed;
      slowest = Math.max(slowest, took);
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts without an exception; a text takes %.2f ms of CPU on average, and the slowest"
            + " (seed %d) %.1f ms at its best of ten%n",
        texts,
        (cpu() - begun - again) / 1e6 / texts,
        slowestSeed,
        slowest / 1e6);
  }

  /** Without what a collection of garbage or a compilation added. */
  private long best(long seed) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long before = cpu();
      read(seed);
      best = Math.min(best, cpu() - before);
    }
    return best;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void read(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    List<String> languages = SampleConversation.LANGUAGES;
    Hearing hearing = SampleConversation.hearing(languages.get(random.nextInt(languages.size())));
    List<Question> questions = hearing.conversation().questions();
    try {
      understanding.command(text, hearing.language(), hearing.offered());
      understanding.alarming(text);
      understanding.read(text, questions.get(random.nextInt(questions.size())), hearing);
    } catch (RuntimeException e) {
      throw new IllegalStateException("The text of seed " + seed + " cannot be read", e);
    }
  }

  private static String text(Random random) {
    int length = random.nextInt(50) == 0 ? LONGEST : 1 + random.nextInt(120);
    int script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    int kind = random.nextInt(4);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (kind) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(script + random.nextInt(0x80));
        case 2 -> text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        default -> mixed(random, text);
      }
    }
    return text.substring(0, length);
  }

  /** Scripts of both directions, their marks, joiners and isolates in turn. */
  private static void mixed(Random random, StringBuilder text) {
    int script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.appendCodePoint(script + random.nextInt(0x60));
    }
    text.append((char) (0x200B + random.nextInt(0x20)));
  }
}
