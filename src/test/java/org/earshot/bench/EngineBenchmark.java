package org.earshot.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.earshot.authoring.ShippedReading;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;
import org.earshot.responses.KeptRows;
import org.earshot.understanding.ShippedUnderstanding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Turns of the engine with its real understanding, progress restored from rows of bytes and written
 * back each turn, beside the same questionnaire {@link HandWritten} in the same run. The commands
 * are in src/docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class EngineBenchmark {

  /** The long way round, with one reply that does not fit; and the short way. */
  private static final List<List<String>> TALKS =
      List.of(
          List.of(
              "yes",
              "2",
              "not telling you",
              "34",
              "YES",
              "1, 3",
              "4",
              "The park needs better lighting near the school",
              "no"),
          List.of(
              "Y",
              "4",
              "51",
              "no",
              "5",
              "More benches please, and somewhere to fill a bottle",
              "Thank you for asking"));

  private static final int TURNS = 16;
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  private final Engine engine = new Engine(ShippedUnderstanding.at(InstantSource.fixed(NOW)));
  private final HandWritten handWritten = new HandWritten();

  private Conversation park;
  private Conversation hundred;
  private KeptRows opened;
  private KeptRows atFirst;
  private KeptRows atLast;

  @Setup
  public void prepare() {
    park = ShippedReading.of(Path.of("src/bench/conversations/park"));
    opened = opened(park);
    hundred = hundred();
    atFirst = say(hundred, opened(hundred), "yes");
    atLast = atFirst;
    for (int turn = 1; turn < 100; turn++) {
      atLast = say(hundred, atLast, "3");
    }
    check();
  }

  private static Conversation hundred() {
    StringBuilder file = new StringBuilder();
    file.append("conversation: hundred\nlanguage: en\ntitle: A hundred\nkeywords: [HUNDRED]\n");
    file.append("welcome: We ask a hundred things.\nmore: You can change them all.\nquestions:\n");
    for (int number = 1; number <= 100; number++) {
      file.append("  - id: q").append(number).append("\n    ask: Thing ").append(number);
      file.append("?\n    type: rating\n    from: 1\n    to: 5\n");
    }
    file.append("thanks: Thank you.\n");
    return ShippedReading.of("hundred", Map.of("conversation.yaml", file.toString()));
  }

  private KeptRows opened(Conversation conversation) {
    Progress fresh = Progress.fresh(Locale.ENGLISH);
    return KeptRows.of(fresh)
        .after(engine.turn(conversation, fresh, Said.of(Said.Kind.OPENING, NOW)));
  }

  private KeptRows say(Conversation conversation, KeptRows kept, String text) {
    return kept.after(engine.turn(conversation, kept.read(), Said.words(text, NOW)));
  }

  /** A fast engine that hears wrong would prove nothing. */
  private void check() {
    Map<String, Object> heard = new HashMap<>();
    KeptRows ours = opened;
    byte[] theirs = handWritten.begin();
    int largest = 0;
    for (String reply : TALKS.getFirst()) {
      ours = say(park, ours, reply);
      theirs = handWritten.turn(theirs, reply).state();
      largest = Math.max(largest, ours.bytes());
    }
    Engine.applying(park, ours.read())
        .forEach(answer -> answer.given().ifPresent(v -> heard.put(answer.question(), v.plain())));
    if (!heard.get("activities").equals(List.of("walk", "sport"))
        || !heard.get("improve").equals("The park needs better lighting near the school")
        || heard.size() != 6
        || handWritten.kept(theirs).answers.size() != 8) {
      throw new IllegalStateException("heard " + heard);
    }
    System.out.println("# largest state: " + largest + " bytes, answers included");
  }

  @Benchmark
  @OperationsPerInvocation(TURNS)
  public void turns(Blackhole hole) {
    for (List<String> talk : TALKS) {
      KeptRows kept = opened;
      for (String reply : talk) {
        Turn turn = engine.turn(park, kept.read(), Said.words(reply, NOW));
        hole.consume(turn.replies());
        kept = kept.after(turn);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(TURNS)
  public void turnsByHand(Blackhole hole) {
    for (List<String> talk : TALKS) {
      byte[] kept = handWritten.begin();
      for (String reply : talk) {
        HandWritten.Step step = handWritten.turn(kept, reply);
        hole.consume(step.prompt());
        kept = step.state();
      }
    }
  }

  @Benchmark
  public KeptRows firstOfAHundred() {
    return say(hundred, atFirst, "3");
  }

  @Benchmark
  public KeptRows lastOfAHundred() {
    return say(hundred, atLast, "3");
  }
}
