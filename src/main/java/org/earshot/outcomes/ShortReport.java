package org.earshot.outcomes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.outcomes.Lengths.Length;

/**
 * A feedback report in fewer words: as an officer wrote it, or else whole sentences of the report
 * itself, the main findings before all, none twice and no question without its answer. Pure.
 *
 * @param words how many it has
 * @param drafted whether nobody wrote it for this length
 */
public record ShortReport(Length length, String text, int words, boolean drafted) {

  public static ShortReport of(FeedbackReport report, Length length) {
    Lengths written = report.lengths();
    String own = written == null ? null : written.of(length);
    if (own != null && !own.isBlank()) {
      return written(length, own);
    }
    String text = drafted(report, length.most());
    return new ShortReport(length, text, Prose.words(text), true);
  }

  /** As somebody wrote it. */
  public static ShortReport written(Length length, String words) {
    return new ShortReport(length, words.strip(), Prose.words(words), false);
  }

  /** Each length, the longest first. */
  public static List<ShortReport> all(FeedbackReport report) {
    List<ShortReport> all = new ArrayList<>();
    for (Length length : Length.values()) {
      all.add(of(report, length));
    }
    return all;
  }

  public List<String> paragraphs() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static String drafted(FeedbackReport report, int most) {
    Part about = new Part(Prose.statements(report.about()));
    Part findings = new Part(report.findings().stream().map(Sayings::oneLine).toList());
    Part views = new Part(Prose.statements(report.views()));
    Part who = new Part(Prose.statements(report.who()));
    Part limits = new Part(Prose.statements(report.limits()));
    Room room = new Room(most);
    about.take(room);
    for (int i = 0; i < FeedbackRules.MOST_FINDINGS; i++) {
      findings.take(room);
    }
    List<Part> rest = List.of(limits, who, findings, views, about);
    while (rest.stream().anyMatch(Part::goesOn)) {
      rest.forEach(part -> part.take(room));
    }
    return List.of(about, findings, views, who, limits).stream()
        .map(Part::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** How many words there is still room for. */
  private static final class Room {

    private final Set<String> taken = new HashSet<>();
    private int left;

    Room(int most) {
      left = most;
    }

    boolean fits(String statement) {
      return taken.contains(statement) || Prose.words(statement) <= left;
    }

    /** Whether it is said now; not where it was said before, as a finding among the views is. */
    boolean takes(String statement) {
      boolean fresh = taken.add(statement);
      left -= fresh ? Prose.words(statement) : 0;
      return fresh;
    }
  }

  /** One part of the report, whose statements are taken one by one until one does not fit. */
  private static final class Part {

    private final Deque<String> waiting;
    private final List<String> said = new ArrayList<>();

    Part(List<String> statements) {
      waiting = new ArrayDeque<>(statements);
    }

    boolean goesOn() {
      return !waiting.isEmpty();
    }

    void take(Room room) {
      String next = waiting.poll();
      if (next != null && !room.fits(next)) {
        waiting.clear();
      } else if (next != null && room.takes(next)) {
        said.add(next);
      }
    }

    String text() {
      return String.join(" ", said);
    }
  }
}
