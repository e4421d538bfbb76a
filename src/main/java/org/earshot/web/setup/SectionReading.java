package org.earshot.web.setup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was typed into values of the set-up record, with a problem where it cannot be. */
final class SectionReading {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SectionForm form;
  private final Problems problems;

  private SectionReading(SectionForm form, Problems problems) {
    this.form = form;
    this.problems = problems;
  }

  /** A value for each question of the section. */
  static Map<String, JsonNode> read(SectionForm form, Problems problems) {
    SectionReading reading = new SectionReading(form, problems);
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Field field : form.section().fields()) {
      values.put(field.name(), reading.value(field, field.name()));
    }
    return values;
  }

  private JsonNode value(Field field, String name) {
    return switch (field.kind()) {
      case LINE, TEXT, PHONE -> words(form.value(name));
      case EMAIL -> email(name);
      case NUMBER -> number(field, name);
      case DATE -> date(field, name);
      case RADIOS, SELECT -> chosen(field, name);
      case TICK -> yesOrNo(name);
      case TICKS -> ticked(name);
      case ROWS -> rows(field);
    };
  }

  private static JsonNode words(String typed) {
    return typed.isBlank() ? SetUpTree.NOTHING : NODES.stringNode(typed.strip());
  }

  private JsonNode email(String name) {
    String typed = form.value(name).strip();
    if (!typed.isEmpty() && !typed.matches("[^@\\s]+@[^@\\s]+")) {
      problems.add(name, "Enter an email address in the right form, like name@council.example");
    }
    return words(typed);
  }

  private JsonNode number(Field field, String name) {
    String digits = form.value(name).replaceAll("[\\s,]", "");
    if (digits.isEmpty()) {
      return SetUpTree.NOTHING;
    }
    if (!digits.matches("\\d{1,9}")) {
      problems.add(name, field.label() + " must be a whole number, like 400");
      return SetUpTree.NOTHING;
    }
    return NODES.numberNode(Integer.parseInt(digits));
  }

  private JsonNode date(Field field, String name) {
    @Nullable LocalDate date = form.date(name).read(name, field.label(), problems);
    return date == null ? SetUpTree.NOTHING : NODES.stringNode(date.toString());
  }

  /** What the page itself offers is for the record's own rules to refuse. */
  private JsonNode chosen(Field field, String name) {
    String value = form.value(name);
    boolean known =
        field.options().isEmpty()
            || field.options().stream().anyMatch(option -> option.value().equals(value));
    if (!value.isBlank() && !known) {
      problems.add(name, field.label() + ": choose one of those that are offered");
      return SetUpTree.NOTHING;
    }
    return words(value);
  }

  /** A box that was on the page is answered, whether it is ticked or not. */
  private JsonNode yesOrNo(String name) {
    List<String> sent = form.values(name);
    return sent.isEmpty()
        ? SetUpTree.NOTHING
        : NODES.stringNode(sent.contains("yes") ? "yes" : "no");
  }

  private JsonNode ticked(String name) {
    ArrayNode ticked = NODES.arrayNode();
    form.values(name).stream().filter(tick -> !tick.isBlank()).forEach(ticked::add);
    return ticked.isEmpty() ? SetUpTree.NOTHING : ticked;
  }

  private JsonNode rows(Field field) {
    ArrayNode rows = NODES.arrayNode();
    for (int i = 0; i < form.count(field); i++) {
      ObjectNode row = NODES.objectNode();
      for (Field column : field.columns()) {
        JsonNode value = value(column, SectionForm.row(field, i) + "." + column.name());
        if (!value.isNull()) {
          row.set(column.name(), value);
        }
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows.isEmpty() ? SetUpTree.NOTHING : rows;
  }
}
