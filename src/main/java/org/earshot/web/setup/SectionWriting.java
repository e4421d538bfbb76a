package org.earshot.web.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.earshot.web.forms.Days;
import tools.jackson.databind.JsonNode;

/** Writes values of the set-up record into the inputs of a form, and out for people to read. */
final class SectionWriting {

  private final Map<String, List<String>> inputs = new LinkedHashMap<>();

  private SectionWriting() {}

  /** The form as it looks with these values. */
  static SectionForm form(Section section, Map<String, JsonNode> values) {
    SectionWriting writing = new SectionWriting();
    for (Field field : section.fields()) {
      writing.write(field, field.name(), values.getOrDefault(field.name(), SetUpTree.NOTHING));
    }
    return SectionForm.sent(section, writing.inputs);
  }

  private void write(Field field, String name, JsonNode value) {
    if (value.isNull()) {
      return;
    }
    switch (field.kind()) {
      case DATE -> date(name, LocalDate.parse(value.stringValue()));
      case TICKS -> inputs.put(name, strings(value));
      case ROWS -> rows(field, value);
      default -> inputs.put(name, List.of(value.asString()));
    }
  }

  private void date(String name, LocalDate date) {
    inputs.put(name + ".day", List.of("" + date.getDayOfMonth()));
    inputs.put(name + ".month", List.of("" + date.getMonthValue()));
    inputs.put(name + ".year", List.of("" + date.getYear()));
  }

  private void rows(Field field, JsonNode rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (Field column : field.columns()) {
        String name = SectionForm.row(field, i) + "." + column.name();
        write(
            column,
            name,
            rows.get(i).path(column.name()).isMissingNode()
                ? SetUpTree.NOTHING
                : rows.get(i).get(column.name()));
      }
    }
  }

  private static List<String> strings(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  /** The value as somebody reads it: labels for choices, a line for each row. */
  static String read(Field field, JsonNode value) {
    if (value.isNull()) {
      return "Nothing";
    }
    return switch (field.kind()) {
      case DATE -> Days.day(LocalDate.parse(value.stringValue()));
      case TICKS -> strings(value).stream().map(Stated::language).collect(Collectors.joining(", "));
      case ROWS -> lines(field, value);
      default ->
          switch (field.name()) {
            case "language" -> Stated.language(value.asString());
            case "announcement.month" -> month(value.asString());
            default -> field.labelOf(value.asString());
          };
    };
  }

  private static String month(String words) {
    try {
      return Days.month(YearMonth.parse(words.strip()));
    } catch (DateTimeException noMonth) {
      return words;
    }
  }

  private static String lines(Field field, JsonNode rows) {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : rows) {
      lines.add(
          field.columns().stream()
              .filter(column -> row.has(column.name()))
              .map(column -> read(column, row.get(column.name())))
              .collect(Collectors.joining(", ")));
    }
    return String.join("\n", lines);
  }
}
