package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.Nearest;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Whether the standard equality questions exist, in every language; whether a second step follows
 * its first; and how many there are.
 *
 * @param known what can be written, in the order of the standards
 */
record MonitoringCheck(List<String> known) implements Check {

  /** Our default: no source gives a number. Residents say that personal questions put them off. */
  private static final int MANY = 5;

  /** Asked of everybody, and with their hours, in the question library. */
  private static final Set<String> CARE = Set.of("caring", "hours_of_care");

  @Override
  public void look(Reading reading, Findings findings) {
    Set<String> seen = new HashSet<>();
    List<String> ids = reading.script().monitoring();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      String where = reading.script().document().where("/monitoring/" + i);
      if (!known.contains(id)) {
        unknown(id, where, findings);
      } else if (!seen.add(id)) {
        findings.blocks(where, "the equality question `" + id + "` stands twice", "Take one out.");
      } else {
        reading.words().forEach(words -> spoken(id, words, reading, findings));
        step(id, seen, where, findings);
        care(id, where, reading, findings);
      }
    }
    many(seen.size(), reading, findings);
  }

  private void unknown(String id, String where, Findings findings) {
    String nearest = Nearest.of(id, new HashSet<>(known));
    findings.blocks(
        where,
        "there is no standard equality question `" + id + "`",
        nearest == null
            ? "There are: " + String.join(", ", known) + "."
            : "Did you mean `" + nearest + "`?");
  }

  private static void step(String id, Set<String> before, String where, Findings findings) {
    EqualityTopic first = EqualityTopic.of(id).map(EqualityTopic::first).orElse(null);
    if (first != null && !before.contains(first.id())) {
      findings.blocks(
          where,
          "`" + id + "` is the second step of `" + first.id() + "`, which is not asked before it",
          "Put `" + first.id() + "` before it, or take it out.");
    }
  }

  private static void care(String id, String where, Reading reading, Findings findings) {
    boolean asked = reading.script().items().stream().map(Item::id).anyMatch(CARE::contains);
    if (asked && id.equals(EqualityTopic.UNPAID_CARE.id())) {
      findings.warns(
          where,
          "whether people care for somebody is asked twice",
          "Take `" + id + "` out: your own question compares with the census too.");
    }
  }

  private static void many(int asked, Reading reading, Findings findings) {
    if (asked > MANY) {
      findings.warns(
          reading.script().document().where("/monitoring"),
          "up to "
              + asked
              + " equality questions are asked at the end; personal questions put many people off",
          "Ask only what you are going to compare, " + MANY + " or fewer.");
    }
  }

  private static void spoken(String id, Words words, Reading reading, Findings findings) {
    List<String> lacking = new ArrayList<>();
    for (String question : EqualityTopic.questions(List.of(id)).keySet()) {
      StandardQuestion own = reading.spoken(reading.script().language()).monitoring().get(question);
      StandardQuestion theirs = reading.spoken(words.language()).monitoring().get(question);
      if (theirs == null || lacks(own, theirs)) {
        lacking.add("`" + question + "`");
      }
    }
    if (!lacking.isEmpty()) {
      findings
          .in(words.language())
          .blocks(
              StandingCheck.file(words.language()),
              "the equality question "
                  + String.join(", ", lacking)
                  + " is missing, or not whole, in "
                  + Names.of(words.language()),
              "Add it to the locale file with all its options, or take it out of the conversation.");
    }
  }

  private static boolean lacks(@Nullable StandardQuestion own, StandardQuestion theirs) {
    return theirs.ask().isBlank()
        || (own != null && !theirs.options().keySet().containsAll(own.options().keySet()));
  }
}
