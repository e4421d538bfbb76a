package org.earshot.authoring.script;

import java.util.List;
import java.util.Set;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * One question as the file has it.
 *
 * @param id the id; empty where it is missing
 * @param at where it stands in the file, as a JSON pointer
 * @param type null where it is missing or unknown
 * @param reason why it is required; null where nothing is said
 * @param when the condition as written; null where it is always asked
 * @param variants whom it asks in other words, in the order written
 */
public record Item(
    String id,
    String at,
    @Nullable Type type,
    Shape shape,
    @Nullable String reason,
    @Nullable String when,
    List<Variant> variants) {

  public Item {
    variants = List.copyOf(variants);
  }

  /**
   * @param at where it stands in the file, as a JSON pointer
   * @param when whom it is for, as written; null where that is missing
   */
  public record Variant(String id, String at, @Nullable String when) {}

  /** Words of the Common Expression Language. */
  private static final Set<String> RESERVED =
      Set.of(
          "in",
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while",
          "true",
          "false",
          "null",
          "int",
          "uint",
          "double",
          "bool",
          "string",
          "bytes",
          "list",
          "map",
          "type",
          "null_type");

  /** Whether the language of conditions has a meaning of its own for the word. */
  public static boolean isReserved(String id) {
    return RESERVED.contains(id);
  }

  /** Whether conditions can name a question so. */
  public static boolean isId(String text) {
    return text.matches("[a-z][a-z0-9_]{0,29}");
  }

  private static boolean isOptionId(String text) {
    return text.matches("[a-z0-9][a-z0-9_]{0,29}");
  }

  /** Whether it can be asked at all. */
  public boolean usable() {
    return isId(id)
        && type != null
        && (!hasOptions() || shape.options().size() > 1)
        && shape.options().stream().allMatch(Item::isOptionId);
  }

  /** As findings name it: {@code `hours`}, or {@code `hours` for `carer`}. */
  public String name(QuestionWords.Form form) {
    return form.variant() == null ? "`" + id + "`" : "`" + id + "` for `" + form.variant() + "`";
  }

  public boolean hasOptions() {
    return type == Type.CHOICE || type == Type.CHOICES;
  }
}
