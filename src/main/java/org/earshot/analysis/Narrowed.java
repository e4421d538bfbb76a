package org.earshot.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.flow.Type;
import org.earshot.responses.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * One part of the people, beside all the others whom it was taken from: which of its numbers would
 * give away a small one of theirs to whoever takes it from the whole. Pure.
 *
 * @param by what the parts are told apart by
 * @param part its key
 * @param parts what each part said, this one among them unless it is empty
 * @param whole what all of them said
 */
record Narrowed(
    Dimension by,
    String part,
    Map<String, List<QuestionResult>> parts,
    List<QuestionResult> whole) {

  /** No part is called so. */
  private static final String REST = "\0";

  /**
   * @param question its place among the questions
   * @param mine how this part answered it
   * @return which numbers are hidden: how many answered, then each row
   */
  List<Boolean> hidden(int question, QuestionResult mine) {
    List<Long> own = line(mine, mine);
    Map<String, List<Long>> all = new LinkedHashMap<>();
    parts.forEach((key, results) -> all.put(key, line(results.get(question), mine)));
    all.put(part, own);
    List<Long> everybody = line(whole.get(question), mine);
    all.put(REST, rest(everybody, List.copyOf(all.values())));
    Map<String, List<Long>> two = new LinkedHashMap<>();
    two.put(part, own);
    two.put(REST, rest(everybody, List.of(own)));
    List<Boolean> compared = hidden(all, mine.equality());
    List<Boolean> taken = hidden(two, mine.equality());
    return IntStream.range(0, own.size())
        .map(row -> isKnown(mine, row) ? 0 : row)
        .mapToObj(row -> compared.get(row) || taken.get(row))
        .toList();
  }

  /**
   * Whether how many answered tells this row too: all of this part gave the answer that makes them
   * one, and, where there is one answer each, none of them another.
   */
  private boolean isKnown(QuestionResult mine, int row) {
    return row > 0
        && by instanceof Dimension.Given given
        && given.question().equals(mine.question())
        && (mine.type() != Type.CHOICES
            || Told.counts(mine, mine).get(row - 1).value().equals(part));
  }

  /**
   * Which numbers of this part are hidden in a table of these, whose order decides between equal
   * ones: it is the same whichever part is looked at.
   */
  private List<Boolean> hidden(Map<String, List<Long>> lines, boolean equality) {
    int place = 1 + List.copyOf(lines.keySet()).indexOf(part);
    List<List<Long>> table = table(List.copyOf(lines.values()));
    SmallNumbers.Hidden same = equality ? SmallNumbers.oneAnswer(table) : (row, column) -> false;
    List<Boolean> hidden = new ArrayList<>();
    for (List<@Nullable Long> row : SmallNumbers.hide(table, same)) {
      hidden.add(row.get(place) == null);
    }
    return hidden;
  }

  /** Whether how many they are would tell how many a small part is. */
  static boolean givesAway(String part, Map<String, Long> people, long whole) {
    long own = people.getOrDefault(part, 0L);
    List<String> order = people.keySet().stream().sorted().toList();
    List<Long> line =
        new ArrayList<>(order.stream().map(one -> people.getOrDefault(one, 0L)).toList());
    line.add(CountedResults.left(whole, line));
    long sum = line.stream().mapToLong(Long::longValue).sum();
    return own > 0
        && (SmallNumbers.hide(sum, line).get(order.indexOf(part)) == null
            || SmallNumbers.hide(whole, List.of(own, whole - own)).get(0) == null);
  }

  /** A row for each number: its total, then that of each part. */
  private static List<List<Long>> table(List<List<Long>> parts) {
    List<List<Long>> table = new ArrayList<>();
    for (int row = 0; row < parts.get(0).size(); row++) {
      int place = row;
      List<Long> line = new ArrayList<>(parts.stream().map(part -> part.get(place)).toList());
      line.addFirst(line.stream().mapToLong(Long::longValue).sum());
      table.add(line);
    }
    return table;
  }

  /** What is left of all without these. */
  private static List<Long> rest(List<Long> all, List<List<Long>> parts) {
    List<Long> rest = new ArrayList<>();
    for (int row = 0; row < all.size(); row++) {
      int place = row;
      rest.add(
          CountedResults.left(all.get(row), parts.stream().map(part -> part.get(place)).toList()));
    }
    return rest;
  }

  /** In the rows of this part: another one may have given values that nobody here gave. */
  private static List<Long> line(QuestionResult result, QuestionResult mine) {
    Map<String, Long> counts = new HashMap<>();
    Told.counts(result, mine).forEach(count -> counts.put(count.value(), count.count()));
    List<Long> line = new ArrayList<>();
    line.add(result.answered());
    Told.counts(mine, mine).forEach(row -> line.add(counts.getOrDefault(row.value(), 0L)));
    return line;
  }
}
