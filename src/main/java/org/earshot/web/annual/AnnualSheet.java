package org.earshot.web.annual;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.earshot.web.annual.Annual.Kept;
import org.earshot.web.annual.Annual.Line;
import org.earshot.web.annual.Annual.Part;
import org.earshot.web.exports.Table;
import org.jspecify.annotations.Nullable;

/** A year's figures as a file: the year first, then each consultation. */
record AnnualSheet(FinancialYear year, Annual annual) {

  private static final String HIDDEN = "not shown";

  void write(Table table) throws IOException {
    table.line(List.of("Figure", year.words()));
    for (Part figure : figures()) {
      table.line(List.of(figure.label(), or(HIDDEN, figure.count())));
    }
    words(table, "Half of those who finished took", annual.took());
    words(table, "Cost of text messages", annual.cost());
    words(table, "Felt listened to, middle answer (1 to 5)", annual.felt().middle());
    table.line(List.of(""));
    table.line(
        List.of(
            "Consultation",
            "Opened",
            "Closed",
            "People",
            "Finished",
            "Feedback report",
            "Outcome",
            "Told the outcome (%)",
            "Felt listened to",
            "Cost",
            "Lessons published",
            "Stage of the plans",
            "Targets reached"));
    for (Line line : annual.lines()) {
      table.line(cells(line));
    }
  }

  private static void words(Table table, String what, @Nullable String words) throws IOException {
    table.line(List.of(what, or("", words)));
  }

  private List<Part> figures() {
    List<Part> figures = new ArrayList<>();
    figures.add(number("Consultations that opened", annual.consultations()));
    figures.add(number("Of these open still", annual.open()));
    figures.add(number("Of these with fewer than 10 people, not counted below", annual.small()));
    figures.add(number("People who took part", annual.people()));
    figures.add(new Part("People who finished", annual.finished()));
    annual.channels().forEach(part -> figures.add(of("By channel: ", part)));
    annual.languages().forEach(part -> figures.add(of("By language: ", part)));
    kept("Feedback reports", annual.feedback(), figures);
    kept("Outcomes", annual.outcomes(), figures);
    figures.add(new Part("Told the outcome, of those who asked (%)", annual.told()));
    figures.add(number("Text message parts sent", annual.texts()));
    figures.add(new Part("Said whether they felt listened to", annual.felt().answered()));
    annual.felt().marks().forEach(part -> figures.add(of("Felt listened to: ", part)));
    figures.add(number("Lessons published", annual.lessons()));
    effect(annual.effect(), figures);
    return figures;
  }

  private static void effect(@Nullable Effect effect, List<Part> figures) {
    if (effect == null) {
      return;
    }
    figures.add(new Part("Took part for the first time", effect.newPeople().first()));
    figures.add(new Part("Had taken part before", effect.newPeople().before()));
    figures.add(number("Points of outcomes: done", effect.decided().done()));
    figures.add(number("Points of outcomes: will be done", effect.decided().willDo()));
    figures.add(number("Points of outcomes: cannot be done", effect.decided().cannotDo()));
    figures.add(number("Points of outcomes: not decided yet", effect.decided().notDecided()));
    figures.add(number("Promised by a day: done by it", effect.pledged().inTime()));
    figures.add(number("Promised by a day: done later", effect.pledged().later()));
    figures.add(number("Promised by a day: not done", effect.pledged().notDone()));
    figures.add(number("Promised by a day: overdue", effect.pledged().overdue()));
    figures.add(number("Promised by a day: still ahead", effect.pledged().ahead()));
    figures.add(number("Targets set for groups", effect.targets()));
    figures.add(number("Targets reached", effect.reached()));
  }

  private static void kept(String what, Kept kept, List<Part> figures) {
    figures.add(number(what + " in time", kept.inTime()));
    figures.add(number(what + " late", kept.late()));
    figures.add(number(what + " overdue", kept.overdue()));
    figures.add(number(what + " not due yet", kept.waiting()));
    Integer moved = kept.moved();
    if (moved != null) {
      figures.add(number(what + " whose promised day was moved", moved));
    }
  }

  private static Part number(String label, long count) {
    return new Part(label, count);
  }

  private static Part of(String what, Part part) {
    return new Part(what + part.label(), part.count());
  }

  private static List<Object> cells(Line line) {
    return List.of(
        line.title(),
        line.opened(),
        or("", line.closed()),
        or("fewer than 10", line.people()),
        or(HIDDEN, line.finished()),
        line.feedback(),
        line.outcome(),
        or(HIDDEN, line.told()),
        or(HIDDEN, line.felt()),
        or("", line.cost()),
        line.lessons(),
        or("", line.stage()),
        or("", line.targets()));
  }

  private static Object or(String instead, @Nullable Object value) {
    return value == null ? instead : value;
  }
}
