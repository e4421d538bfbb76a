package org.earshot.worked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People told apart by one thing, as a page compares them.
 *
 * @param parts by what each group is called
 */
record Groups(Map<String, Export> parts, Export all) {

  static Groups by(String what, List<Question> questions, Export all) {
    Map<String, Export> parts = new LinkedHashMap<>();
    names(what, questions)
        .forEach(
            (name, cell) -> {
              Export some = all.where(cell.column(), cell.value());
              if (some.size() > 0) {
                parts.put(name, some);
              }
            });
    return new Groups(parts, all);
  }

  /** Whether each person is in just one of them, so that their counts add up to those of all. */
  boolean everybody() {
    return parts.values().stream().mapToLong(Export::size).sum() == all.size();
  }

  private record Cell(String column, String value) {}

  private static Map<String, Cell> names(String what, List<Question> questions) {
    Map<String, Cell> names = new LinkedHashMap<>();
    switch (what) {
      case "channel" -> {
        names.put("SMS", new Cell(what, "sms"));
        names.put("WhatsApp", new Cell(what, "whatsapp"));
        names.put("Telegram", new Cell(what, "telegram"));
      }
      case "language" ->
          Phrases.LANGUAGES.forEach((tag, name) -> names.put(name, new Cell(what, tag)));
      case "partner" -> {
        names.put("No partner", new Cell(what, ""));
        names.put("The tea club", new Cell(what, Crowd.CLUB));
        names.put("St Mary's", new Cell(what, Crowd.CHURCH));
      }
      default ->
          questions.stream()
              .filter(question -> question.id().equals(what))
              .forEach(question -> options(question, names));
    }
    return names;
  }

  private static void options(Question question, Map<String, Cell> names) {
    boolean several = question.kind().equals("choices");
    question
        .labels()
        .forEach(
            (code, label) ->
                names.put(label, several ? new Cell(code, "true") : new Cell(question.id(), code)));
  }
}
