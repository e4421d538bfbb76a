package org.earshot.authoring.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Type;

/** Ids that stand twice or mean something else, and how many questions there are. */
final class QuestionCheck implements Check {

  /** Our defaults: the strategies ask for short exercises and give no number. */
  private static final int MANY = 8;

  private static final int TOO_MANY = 12;

  /** Questions of the library that say whom the others are for, and who is left out. */
  private static final Map<String, String> FIRST =
      Map.of(
          "age_check", "children whose parent or carer does not agree",
          "screening", "people whom it is not for");

  @Override
  public void look(Reading reading, Findings findings) {
    Script script = reading.script();
    ids(script, findings);
    long asked = script.items().stream().filter(item -> item.type() != Type.INFORMATION).count();
    if (asked == 0 && !script.items().isEmpty()) {
      findings.blocks(
          script.document().where("/questions"),
          "nothing is asked: there is only information",
          "Add at least one question.");
    }
    FIRST.forEach((first, whom) -> onlyFor(first, whom, script, findings));
    if (asked > MANY) {
      findings.warns(
          script.document().where("/questions"),
          asked > TOO_MANY
              ? "there are " + asked + " questions; most people will not finish"
              : "there are " + asked + " questions; many people will not finish",
          asked > TOO_MANY
              ? "Cut it to " + MANY + " or fewer, or make two conversations of it."
              : "Aim for five, and keep to " + MANY + " at most.");
    }
  }

  private static void onlyFor(String first, String whom, Script script, Findings findings) {
    boolean after = false;
    for (Item item : script.items()) {
      String when = item.when();
      if (after && item.type() != Type.INFORMATION && (when == null || !when.contains(first))) {
        findings.warns(
            script.where(item),
            "`" + item.id() + "` is also asked of " + whom,
            "Add `" + first + "` to its condition, as the question library says.");
      }
      after |= item.id().equals(first);
    }
  }

  private static void ids(Script script, Findings findings) {
    Map<String, Item> seen = new HashMap<>();
    Set<String> equality = EqualityTopic.questions(script.monitoring()).keySet();
    for (Item item : script.items()) {
      Item first = seen.putIfAbsent(item.id(), item);
      if (first != null && !item.id().isEmpty()) {
        findings.blocks(
            script.where(item, "id"),
            "the id `"
                + item.id()
                + "` stands a second time; the first is at "
                + script.where(first, "id"),
            "Give each question an id of its own.");
      }
      if (Item.isReserved(item.id())) {
        findings.blocks(
            script.where(item, "id"),
            "the id `" + item.id() + "` is a word of the language of conditions",
            "Choose another id, such as `" + item.id() + "_answer`.");
      }
      if (equality.contains(item.id())) {
        findings.blocks(
            script.where(item, "id"),
            "the id `" + item.id() + "` is also asked as a standard equality question",
            "Take one of the two out.");
      }
    }
  }
}
