package org.earshot.understanding;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.earshot.flow.Command;
import org.earshot.flow.Hearing;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.Order;
import org.earshot.understanding.ReplyTable.Row;

/**
 * Reads every reply of the tables with all shipped languages offered, and says how well: {@code
 * src/docs/languages.md} has the command and what came of it.
 */
final class ReplyMeasure {

  /** A Wednesday. */
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-18T10:00:00Z"));

  /** The Monday on which the list about the town was written. */
  private static final InstantSource IN_TOWN =
      InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

  private final Understanding understanding;
  private final Function<String, Hearing> hearings;
  private final Map<String, ReplyScore> byLanguage = new TreeMap<>();
  private final Map<String, ReplyScore> byType = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final ReplyScore all = new ReplyScore();

  private ReplyMeasure(InstantSource clock, Function<String, Hearing> hearings) {
    this.understanding = ShippedUnderstanding.at(clock);
    this.hearings = hearings;
  }

  /**
   * @param rows which rows of each table to read, by their place in it
   */
  static ReplyMeasure of(List<ReplyTable> tables, IntPredicate rows) {
    ReplyMeasure measure = new ReplyMeasure(CLOCK, SampleConversation::hearing);
    for (ReplyTable table : tables) {
      if (SampleConversation.LANGUAGES.contains(table.language())) {
        measure.read(table, rows);
      }
    }
    return measure;
  }

  /**
   * @param tables whole, or halves of them
   */
  static ReplyMeasure inTown(List<ReplyTable> tables) {
    ReplyMeasure measure = new ReplyMeasure(IN_TOWN, SampleConversation::inTown);
    tables.forEach(table -> measure.read(table, row -> true));
    return measure;
  }

  /** Of the list about the street, whole. */
  static ReplyMeasure inStreet() {
    ReplyMeasure measure = new ReplyMeasure(IN_TOWN, SampleConversation::inStreet);
    ReplyTable.street().forEach(table -> measure.read(table, row -> true));
    return measure;
  }

  /**
   * Of the list about services.
   *
   * @param rows which rows of each table to read, by their place in it
   */
  static ReplyMeasure ofServices(IntPredicate rows) {
    ReplyMeasure measure = new ReplyMeasure(IN_TOWN, SampleConversation::aboutServices);
    ReplyTable.services().forEach(table -> measure.read(table, rows));
    return measure;
  }

  ReplyScore all() {
    return all;
  }

  Map<String, ReplyScore> byLanguage() {
    return byLanguage;
  }

  private void read(ReplyTable table, IntPredicate rows) {
    ReplyScore score = new ReplyScore();
    for (int i = 0; i < table.rows().size(); i++) {
      if (rows.test(i)) {
        read(table, table.rows().get(i), score);
      }
    }
    all.add(score);
    byLanguage.computeIfAbsent(table.language(), fresh -> new ReplyScore()).add(score);
    byType.computeIfAbsent(table.type(), fresh -> new ReplyScore()).add(score);
  }

  private void read(ReplyTable table, Row row, ReplyScore score) {
    Hearing hearing = hearings.apply(table.language());
    boolean command = table.type().equals("command");
    String said = command ? commanded(row, hearing) : heard(row, hearing);
    String expected = row.expected().equals("words") ? row.reply().strip() : row.expected();
    Verdict verdict = command ? Verdict.ofCommand(said, expected) : Verdict.of(said, expected);
    score.count(verdict);
    if (verdict != Verdict.RIGHT) {
      String file = table.type() + "-" + table.language();
      score.note(file + " \"" + row.reply() + "\" must be " + expected + ", was " + said);
      kinds.merge(file + " must be " + expected + ", was " + said, 1, Integer::sum);
    }
  }

  private String heard(Row row, Hearing hearing) {
    return Verdict.said(
        understanding.read(
            row.reply(), hearing.conversation().question(row.question()).orElseThrow(), hearing));
  }

  private String commanded(Row row, Hearing hearing) {
    Set<Locale> offered = hearing.offered();
    return understanding
        .command(row.reply(), hearing.language(), offered)
        .map(ReplyMeasure::named)
        .orElse("-");
  }

  private static String named(Order order) {
    return order.argument() == null || order.command() == Command.MORE
        ? order.command().name()
        : order.command() + " " + order.argument();
  }

  String report() {
    StringBuilder report =
        new StringBuilder(
            "\n| | replies | right % | silently wrong % | comment lost % | asked needlessly % |\n|---|--:|--:|--:|--:|--:|\n");
    report.append("| all | ").append(all.cells()).append(" |\n");
    byLanguage.forEach((name, score) -> line(report, name, score));
    byType.forEach((name, score) -> line(report, name, score));
    return report.toString();
  }

  private static void line(StringBuilder report, String name, ReplyScore score) {
    report.append("| ").append(name).append(" | ").append(score.cells()).append(" |\n");
  }

  /** How often each kind of mistake was made, without the words of any reply. */
  private String mistakes() {
    StringBuilder counted = new StringBuilder();
    kinds.forEach((kind, count) -> counted.append(count).append(" x ").append(kind).append('\n'));
    return counted.toString();
  }

  /**
   * Prints the tables; "notes" lists what was not read right, but never of the halves kept unseen:
   * their mistakes are only counted.
   */
  public static void main(String[] arguments) {
    boolean notes = List.of(arguments).contains("notes");
    List<ReplyTable> known = new ArrayList<>(ReplyTable.all());
    known.addAll(ReplyTable.unseen());
    print("Replies that the readers were made with", of(known, row -> true), notes);
    print("Later list of yes or no and choices", of(ReplyTable.fresh(), row -> true), notes);
    halves("Blind list", ReplyTable.blind(), notes);
    halves("Later blind list", ReplyTable.later(), notes);
    print("List about the street, never looked at", inStreet(), false);
    print("List about services", ofServices(row -> true), false);
    print("List about services, the open half", ofServices(ReplyMeasure::isSeen), notes);
    print("List about services, the closed half", ofServices(row -> !isSeen(row)), false);
    town(true, notes);
    town(false, notes);
    System.out.printf(
        Locale.ROOT, "%nA reply takes %.0f microseconds of CPU, warm.%n", microseconds());
  }

  private static void halves(String list, List<ReplyTable> tables, boolean notes) {
    print(list + ", the half that was looked at", of(tables, ReplyMeasure::isSeen), notes);
    ReplyMeasure unseen = of(tables, row -> !isSeen(row));
    print(list + ", the half kept unseen", unseen, false);
    System.out.print(notes ? unseen.mistakes() : "");
  }

  private static void town(boolean open, boolean notes) {
    List<ReplyTable> half = ReplyTable.town().stream().map(table -> table.half(open)).toList();
    ReplyMeasure measure = inTown(half);
    print(
        "List about the town, the " + (open ? "open" : "closed") + " half", measure, notes && open);
    System.out.print(notes && !open ? measure.mistakes() : "");
  }

  /** Every second reply of a blind list was never looked at by whoever wrote the readers. */
  static boolean isSeen(int row) {
    return row % 2 == 0;
  }

  private static void print(String title, ReplyMeasure measure, boolean notes) {
    System.out.println("\n" + title + ":\n" + measure.report());
    if (notes) {
      measure.all().notes().forEach(System.out::println);
    }
  }

  /** Of the processor's time, warm, at the best of ten rounds: no busy machine is measured. */
  private static double microseconds() {
    List<ReplyTable> tables = ReplyTable.blind();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int replies = of(tables, row -> true).all().total();
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      best = Math.min(best, (after - before) / 1e3 / replies);
    }
    return best;
  }
}
