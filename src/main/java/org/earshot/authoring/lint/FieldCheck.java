package org.earshot.authoring.lint;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.Nearest;
import org.earshot.flow.Type;

/** Whether what is said of each question fits its type and itself. */
final class FieldCheck implements Check {

  private static final Set<Type> CHOOSING = EnumSet.of(Type.CHOICE, Type.CHOICES);

  /** Which types each field has a meaning for. */
  private static final Map<String, Set<Type>> MEANT_FOR =
      new TreeMap<>(
          Map.of(
              "options", CHOOSING,
              "exclusive", EnumSet.of(Type.CHOICES),
              "unit", EnumSet.of(Type.NUMBER),
              "support", EnumSet.complementOf(EnumSet.of(Type.INFORMATION)),
              "min", EnumSet.of(Type.NUMBER),
              "max", EnumSet.of(Type.NUMBER),
              "from", EnumSet.of(Type.RATING),
              "to", EnumSet.of(Type.RATING),
              "required", EnumSet.complementOf(EnumSet.of(Type.INFORMATION)),
              "synonyms", EnumSet.of(Type.YES_NO, Type.CHOICE, Type.CHOICES)));

  @Override
  public void look(Reading reading, Findings findings) {
    for (Item item : reading.script().items()) {
      meaningless(reading.script(), item, findings);
      bounds(reading.script(), item, findings);
      required(reading.script(), item, findings);
      known(reading.script(), item, findings);
    }
  }

  private static void meaningless(Script script, Item item, Findings findings) {
    Type type = item.type();
    MEANT_FOR.forEach(
        (field, types) -> {
          if (type != null
              && !types.contains(type)
              && script.document().has(item.at() + "/" + field)) {
            findings.blocks(
                script.where(item, field),
                "`" + item.id() + "`: `" + field + "` has no meaning for a question of this type",
                "Take it out, or change the type.");
          }
        });
  }

  private static void bounds(Script script, Item item, Findings findings) {
    BigDecimal min = item.shape().min();
    BigDecimal max = item.shape().max();
    boolean rating = item.type() == Type.RATING;
    if (min == null || max == null) {
      return;
    }
    if (min.compareTo(max) > 0 || (rating && min.compareTo(max) == 0)) {
      findings.blocks(
          script.where(item, rating ? "from" : "min"),
          "`" + item.id() + "`: no number is from " + min + " to " + max,
          "Put the smaller number first.");
    }
  }

  private static void required(Script script, Item item, Findings findings) {
    if (item.shape().required() && item.reason() == null) {
      findings.blocks(
          script.where(item, "required"),
          "`" + item.id() + "`: people cannot skip it, and nothing says why",
          "Take out `required`, or add `reason: …` with the reason.");
    }
    if (!item.shape().required() && item.reason() != null) {
      findings.warns(
          script.where(item, "reason"),
          "`" + item.id() + "`: there is a reason, but the question is not required",
          "Add `required: true`, or take the reason out.");
    }
  }

  private static void known(Script script, Item item, Findings findings) {
    for (String option : new TreeSet<>(item.shape().exclusive())) {
      if (!item.shape().options().contains(option)) {
        unknown(script.where(item, "exclusive"), "`" + item.id() + "`", option, item, findings);
      }
    }
    Set<String> synonyms = script.words().question(item.id()).synonyms().keySet();
    for (String option : new TreeSet<>(synonyms)) {
      if (!answers(item).contains(option)) {
        unknown(script.where(item, "synonyms"), "`" + item.id() + "`", option, item, findings);
      }
    }
  }

  /** What synonyms can be given for. */
  static Set<String> answers(Item item) {
    return item.type() == Type.YES_NO ? Set.of("yes", "no") : Set.copyOf(item.shape().options());
  }

  /** Something is said of an option that the question does not have. */
  static void unknown(String where, String name, String option, Item item, Findings findings) {
    String nearest = Nearest.of(option, answers(item));
    findings.blocks(
        where,
        name + ": `" + option + "` is not one of its options",
        nearest == null
            ? "Use one of: " + String.join(", ", new TreeSet<>(answers(item))) + "."
            : "Did you mean `" + nearest + "`?");
  }
}
