package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.outcomes.Lengths.Length;
import org.jspecify.annotations.Nullable;

/**
 * A feedback report in fewer words: as an officer wrote it, or else whole sentences of the report
 * itself, the main findings before all. Pure.
 *
 * @param words how many it has
 * @param drafted whether nobody wrote it for this length
 */
public record ShortReport(Length length, String text, int words, boolean drafted) {

  public static ShortReport of(FeedbackReport report, Length length) {
    Lengths written = report.lengths();
    String own = written == null ? null : written.of(length);
    boolean drafted = own == null || own.isBlank();
    String text = drafted ? drafted(report, length.most()) : own.strip();
    return new ShortReport(length, text, Prose.words(text), drafted);
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
    Part about = new Part(report.about());
    Part findings = new Part(String.join("\n", report.findings()));
    Part views = new Part(report.views());
    Part who = new Part(report.who());
    Part limits = new Part(report.limits());
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

    private int left;

    Room(int most) {
      left = most;
    }

    boolean takes(String sentence) {
      int words = Prose.words(sentence);
      boolean fits = words <= left;
      left -= fits ? words : 0;
      return fits;
    }
  }

  /** One part of the report, whose sentences are taken one by one until one does not fit. */
  private static final class Part {

    private final List<String> sentences;
    private int taken;
    private boolean full;

    Part(@Nullable String text) {
      sentences = text == null ? List.of() : Prose.sentences(text);
    }

    boolean goesOn() {
      return !full && taken < sentences.size();
    }

    void take(Room room) {
      if (goesOn()) {
        full = !room.takes(sentences.get(taken));
        taken += full ? 0 : 1;
      }
    }

    String text() {
      return String.join(" ", sentences.subList(0, taken));
    }
  }
}
