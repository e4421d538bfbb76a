package org.earshot.authoring.script;

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
 */
public record Item(
    String id,
    String at,
    @Nullable Type type,
    Shape shape,
    @Nullable String reason,
    @Nullable String when) {

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

  public boolean hasOptions() {
    return type == Type.CHOICE || type == Type.CHOICES;
  }
}
