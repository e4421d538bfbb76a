package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The set-up record as people read it: whole, and what a change of it changed. */
public final class WrittenRecord {

  private WrittenRecord() {}

  /** One of its sections. */
  public record Part(String title, List<Said> said) {}

  /**
   * @param words empty where nothing is said yet
   */
  public record Said(String label, String words) {}

  /**
   * Something that reads otherwise than before.
   *
   * @param before empty where nothing was said
   * @param after empty where nothing is said any more
   */
  public record Difference(String section, String label, String before, String after) {}

  /** All of it, in the order of its task list. */
  public static List<Part> of(SetUp record) {
    List<Part> parts = new ArrayList<>();
    for (Section section : Sections.all().toList()) {
      Map<String, JsonNode> values = SetUpTree.values(record, section.fields());
      parts.add(
          new Part(
              section.title(),
              section.fields().stream()
                  .map(field -> new Said(field.label(), words(field, values)))
                  .toList()));
    }
    return parts;
  }

  /**
   * @param before null where there was none
   */
  public static List<Difference> between(@Nullable SetUp before, SetUp after) {
    List<Difference> differences = new ArrayList<>();
    for (Section section : Sections.all().toList()) {
      Map<String, JsonNode> now = SetUpTree.values(after, section.fields());
      Map<String, JsonNode> then =
          before == null ? Map.of() : SetUpTree.values(before, section.fields());
      for (Field field : section.fields()) {
        String was = words(field, then);
        String is = words(field, now);
        if (!was.equals(is)) {
          differences.add(new Difference(section.title(), field.label(), was, is));
        }
      }
    }
    return differences;
  }

  private static String words(Field field, Map<String, JsonNode> values) {
    JsonNode value = values.getOrDefault(field.name(), SetUpTree.NOTHING);
    return value.isNull() ? "" : SectionWriting.read(field, value);
  }
}
