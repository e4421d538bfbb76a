package org.earshot.authoring.conditions;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What to say about a condition that does not work, and how to mend it.
 *
 * @param name what it is the condition of, as findings name it
 * @param where file and line of it
 */
record Mending(Script script, Item item, String name, String where, Findings findings) {

  private static final String EXAMPLES =
      "Write for example: caring && 'away' in breaks. Use && for and, || for or, ! for not, == for"
          + " is, and quotes round option ids.";

  static Mending of(Script script, Item item, Findings findings) {
    return new Mending(script, item, "`" + item.id() + "`", script.where(item, "when"), findings);
  }

  static Mending of(Script script, Item item, Item.Variant variant, Findings findings) {
    return new Mending(
        script,
        item,
        "`" + item.id() + "` for `" + variant.id() + "`",
        script.document().where(variant.at() + "/when"),
        findings);
  }

  void unreadable(String when) {
    say("the condition `" + when + "` cannot be read", reading(when));
  }

  private static String reading(String when) {
    if (when.matches(".*[\u2018\u2019\u201C\u201D].*")) {
      return "Use straight quotes: 'away', not ‘away’.";
    }
    if (when.matches("(?i).*\\b(and|or|not)\\b.*")) {
      return "Write && for and, || for or, and ! for not.";
    }
    return when.matches(".*[^=!<>]=[^=].*") ? "Write == to compare, not =." : EXAMPLES;
  }

  void unknown(String id, Collection<String> earlier) {
    boolean later = script.items().stream().anyMatch(other -> other.id().equals(id));
    if (id.equals(item.id())) {
      say("the condition refers to its own question", "Refer to earlier questions only.");
    } else if (later) {
      say(
          "the condition refers to `" + id + "`, which is asked later",
          "Move `" + id + "` before this question, or refer to an earlier one.");
    } else {
      String nearest = Nearest.of(id, earlier);
      say(
          "the condition refers to `" + id + "`, and no earlier question has that id",
          nearest == null
              ? "Option ids need quotes: '" + id + "'. Questions asked before: " + list(earlier)
              : "Did you mean `" + nearest + "`?");
    }
  }

  private static String list(Collection<String> ids) {
    return ids.isEmpty() ? "none." : String.join(", ", ids) + ".";
  }

  void wordless(String id) {
    say(
        "the condition refers to `" + id + "`, which is information and has no answer",
        "Refer to a question.");
  }

  void misfit(String part, Map<String, Item> mentioned) {
    StringBuilder uses = new StringBuilder();
    mentioned.values().forEach(other -> uses.append(use(other)).append(' '));
    say(
        "the condition compares things of different kinds, or cannot be true or false: " + part,
        uses.isEmpty() ? EXAMPLES : uses.toString().strip());
  }

  private static String use(Item other) {
    String id = other.id();
    return switch (Objects.requireNonNull(other.type())) {
      case YES_NO -> "`" + id + "` is true or false: write " + id + ", or !" + id + ".";
      case CHOICE -> "`" + id + "` is one option: write " + id + " == '" + option(other) + "'.";
      case CHOICES -> "`" + id + "` is a list: write '" + option(other) + "' in " + id + ".";
      case NUMBER, RATING -> "`" + id + "` is a number: write " + id + " >= 3.";
      case DATE -> "`" + id + "` is a date: write " + id + " < '2027-03-31'.";
      default -> "`" + id + "` is a text: write " + id + " == 'words'.";
    };
  }

  private static String option(Item other) {
    return other.shape().options().isEmpty() ? "id" : other.shape().options().getFirst();
  }

  void noSuchOption(String option, Item other) {
    String nearest = Nearest.of(option, other.shape().options());
    say(
        "the condition compares `"
            + other.id()
            + "` with '"
            + option
            + "', which is not one of its options",
        nearest == null
            ? "Its options: " + String.join(", ", other.shape().options()) + "."
            : "Did you mean '" + nearest + "'?");
  }

  void noDay(String text, Item other) {
    say(
        "the condition compares the date `" + other.id() + "` with '" + text + "'",
        "Write dates as '2027-03-31': year, month, day.");
  }

  private void say(String what, @Nullable String mend) {
    findings.blocks(where, name + ": " + what, mend == null ? EXAMPLES : mend);
  }
}
