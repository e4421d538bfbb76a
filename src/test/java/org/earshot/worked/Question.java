package org.earshot.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One question as the code book has it.
 *
 * @param kind as the code book names it
 * @param labels by code, in the order printed; of several to pick, by column
 */
record Question(String id, String kind, String ask, Map<String, String> labels) {

  private static final int MOST_BANDS = 8;

  static List<Question> in(Export codebook) {
    Map<String, Question> questions = new LinkedHashMap<>();
    for (Map<String, String> line : codebook.where("language", "en").lines()) {
      String id = cell(line, "question");
      Question question =
          questions.computeIfAbsent(
              id,
              any ->
                  new Question(id, cell(line, "type"), cell(line, "words"), new LinkedHashMap<>()));
      String code = cell(line, "code");
      boolean several = question.kind().equals("choices");
      if (!code.isEmpty() && !(several && code.equals("false"))) {
        question.labels().put(several ? cell(line, "column") : code, cell(line, "words"));
      }
    }
    return List.copyOf(questions.values());
  }

  private static String cell(Map<String, String> line, String column) {
    return Objects.requireNonNull(line.get(column), column);
  }

  Export answered(Export responses) {
    return responses.where(id + ".status", "answered");
  }

  /** How many gave each answer, by what it is called; nothing for free text. */
  Map<String, Long> counts(Export responses) {
    return switch (kind) {
      case "yes_no", "choice" -> byCode(responses);
      case "choices" -> byColumn(responses);
      case "rating" -> marks(responses);
      case "number" -> bands(numbers(responses));
      default -> Map.of();
    };
  }

  private Map<String, Long> byCode(Export responses) {
    Map<String, Long> counts = new LinkedHashMap<>();
    labels.forEach((code, label) -> counts.put(label, responses.count(id, code)));
    return counts;
  }

  private Map<String, Long> byColumn(Export responses) {
    Map<String, Long> counts = new LinkedHashMap<>();
    labels.forEach((column, label) -> counts.put(label, responses.count(column, "true")));
    return counts;
  }

  private Map<String, Long> marks(Export responses) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int mark = 1; mark <= 5; mark++) {
      counts.put("" + mark, responses.count(id, "" + mark));
    }
    return counts;
  }

  List<Long> numbers(Export responses) {
    return responses.column(id).stream().map(Long::valueOf).sorted().toList();
  }

  /** The narrowest round bands of which eight are enough. */
  private static Map<String, Long> bands(List<Long> numbers) {
    long lowest = numbers.getFirst();
    long highest = numbers.getLast();
    for (long width : new long[] {1, 2, 5, 10, 20, 50, 100}) {
      long from = lowest / width * width;
      if ((highest - from) / width < MOST_BANDS) {
        return bands(numbers, from, width);
      }
    }
    throw new AssertionError("numbers up to " + highest);
  }

  private static Map<String, Long> bands(List<Long> numbers, long lowest, long width) {
    Map<String, Long> bands = new LinkedHashMap<>();
    for (long from = lowest; from <= numbers.getLast(); from += width) {
      long begin = from;
      long end = from + width - 1;
      bands.put(
          width == 1 ? "" + from : from + " to " + end,
          numbers.stream().filter(number -> number >= begin && number <= end).count());
    }
    return bands;
  }

  /** "4" or "4.5"; empty for what is no number. */
  String median(Export responses) {
    if (!kind.equals("number") && !kind.equals("rating")) {
      return "";
    }
    List<Long> numbers = numbers(responses);
    return median(numbers);
  }

  static String median(List<Long> sorted) {
    long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
    return twice / 2 + (twice % 2 == 0 ? "" : ".5");
  }

  /** The rows of its table: what it is called, how many, and their share of those who answered. */
  List<List<String>> rows(Export responses) {
    Map<String, Long> counts = counts(responses);
    long answered = answered(responses).size();
    List<String> shown = Few.shown(List.copyOf(counts.values()));
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      String people = shown.get(rows.size());
      boolean hidden = people.equals(Few.NOT_SHOWN);
      String share = hidden ? "" : Few.percent(count.getValue(), answered);
      rows.add(List.of(count.getKey(), people, share));
    }
    return rows;
  }
}
