package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.earshot.web.forms.DateEntry;
import org.jspecify.annotations.Nullable;

/** A section as it was typed: what was sent under each input's name. */
final class SectionForm {

  private static final List<String> DATE_PARTS = List.of(".day", ".month", ".year");

  private final Section section;
  private final Map<String, List<String>> typed;

  private SectionForm(Section section, Map<String, List<String>> typed) {
    this.section = section;
    this.typed = typed;
  }

  /** Rows in which nothing was typed are left out, and the others move up. */
  static SectionForm sent(Section section, Map<String, List<String>> typed) {
    SectionForm form = new SectionForm(section, new LinkedHashMap<>(typed));
    form.rowFields().forEach(form::closeRanks);
    return form;
  }

  Section section() {
    return section;
  }

  /** What stands in the input of this name; empty where nothing does. */
  public String value(String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  List<String> values(String name) {
    return typed.getOrDefault(name, List.of());
  }

  /** Whether anything of this question was typed or chosen. */
  boolean has(Field field) {
    return field.kind() == Field.Kind.ROWS
        ? count(field) > 0
        : inputs(field, field.name()).stream().anyMatch(input -> !value(input).isBlank());
  }

  public boolean chosen(String name, String value) {
    return values(name).contains(value);
  }

  public DateEntry date(String name) {
    return new DateEntry(value(name + ".day"), value(name + ".month"), value(name + ".year"));
  }

  /** The names that the rows' inputs begin with; one row where there is none yet. */
  public List<String> rows(Field field) {
    int rows = Math.max(1, count(field));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      names.add(row(field, i));
    }
    return names;
  }

  /** How many rows have been typed in, or were asked for. */
  int count(Field field) {
    return numbers(field).stream().mapToInt(number -> number + 1).max().orElse(0);
  }

  /** One more row, with nothing in it. */
  SectionForm adding(String rows) {
    Map<String, List<String>> more = new LinkedHashMap<>(typed);
    rowFields().stream()
        .filter(field -> field.name().equals(rows))
        .forEach(
            field ->
                more.put(
                    row(field, Math.max(1, count(field))) + "." + field.columns().getFirst().name(),
                    List.of("")));
    return new SectionForm(section, more);
  }

  /** Without the row of this name. */
  SectionForm removing(String row) {
    Map<String, List<String>> fewer = new LinkedHashMap<>(typed);
    fewer.keySet().removeIf(name -> name.startsWith(row + "."));
    return sent(section, fewer);
  }

  static String row(Field field, int number) {
    return field.name() + "[" + number + "]";
  }

  /** The inputs of a question: three of a date, one of any other. */
  static List<String> inputs(Field field, String name) {
    return field.kind() == Field.Kind.DATE
        ? DATE_PARTS.stream().map(part -> name + part).toList()
        : List.of(name);
  }

  private List<Field> rowFields() {
    return section.fields().stream().filter(field -> field.kind() == Field.Kind.ROWS).toList();
  }

  private void closeRanks(Field field) {
    int next = 0;
    for (int number : numbers(field)) {
      Map<String, List<String>> row = takeRow(field, number);
      if (row.values().stream().flatMap(List::stream).anyMatch(words -> !words.isBlank())) {
        String from = row(field, number);
        String to = row(field, next++);
        row.forEach((name, values) -> typed.put(to + name.substring(from.length()), values));
      }
    }
  }

  private Map<String, List<String>> takeRow(Field field, int number) {
    Map<String, List<String>> row = new LinkedHashMap<>();
    for (Field column : field.columns()) {
      for (String input : inputs(column, row(field, number) + "." + column.name())) {
        List<String> values = typed.remove(input);
        if (values != null) {
          row.put(input, values);
        }
      }
    }
    return row;
  }

  private TreeSet<Integer> numbers(Field field) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String name : typed.keySet()) {
      Integer number = number(field, name);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** Two digits at most: nobody types more rows. */
  private static @Nullable Integer number(Field field, String name) {
    String start = field.name() + "[";
    int end = name.indexOf("].");
    UnaryOperator<String> digits = text -> text.substring(start.length(), end);
    return name.startsWith(start) && end > 0 && digits.apply(name).matches("\\d{1,2}")
        ? Integer.valueOf(digits.apply(name))
        : null;
  }
}
