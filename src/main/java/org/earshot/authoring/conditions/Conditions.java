package org.earshot.authoring.conditions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Condition;
import org.earshot.flow.Question;

/**
 * The conditions of a script, compiled.
 *
 * <p>In a condition, a yes_no is a bool, choice a string, choices a list of strings, number and
 * rating are numbers (whole numbers may be written for decimals), date is an ISO 8601 string
 * ({@code "2027-03-31"}, so that {@code <} compares days), text and postcode are strings.
 *
 * <p>The expression is split at {@code && || !} and {@code ?:}. A part that refers to an unanswered
 * or skipped question is false; so {@code !caring} holds where {@code caring} was skipped.
 */
public final class Conditions {

  private Conditions() {}

  /**
   * Compiles every condition; one that is wrong is left out, with a finding.
   *
   * @return by question id, and those of variants by the names of their words
   */
  public static Map<String, Condition> of(Script script, Findings findings) {
    Map<String, Condition> conditions = new HashMap<>();
    Map<String, Item> earlier = new LinkedHashMap<>();
    for (Item item : script.items()) {
      if (item.when() != null) {
        Mending mending = Mending.of(script, item, findings);
        new Compilation(earlier, mending)
            .of(item.when())
            .ifPresent(c -> conditions.put(item.id(), c));
      }
      for (Item.Variant variant : item.variants()) {
        if (variant.when() != null) {
          Mending mending = Mending.of(script, item, variant, findings);
          new Compilation(earlier, mending)
              .of(variant.when())
              .ifPresent(c -> conditions.put(Question.Variant.words(item.id(), variant.id()), c));
        }
      }
      earlier.putIfAbsent(item.id(), item);
    }
    return conditions;
  }
}
