package org.earshot.authoring.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.Nearest;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;

/** Whether the standard equality questions exist, in every language. */
record MonitoringCheck(Set<String> known) implements Check {

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
      }
    }
  }

  private void unknown(String id, String where, Findings findings) {
    String nearest = Nearest.of(id, known);
    findings.blocks(
        where,
        "there is no standard equality question `" + id + "`",
        nearest == null
            ? "There are: " + String.join(", ", new TreeSet<>(known)) + "."
            : "Did you mean `" + nearest + "`?");
  }

  private static void spoken(String id, Words words, Reading reading, Findings findings) {
    StandardQuestion own = reading.spoken(reading.script().language()).monitoring().get(id);
    StandardQuestion theirs = reading.spoken(words.language()).monitoring().get(id);
    if (theirs == null || lacks(own, theirs)) {
      findings
          .in(words.language())
          .blocks(
              StandingCheck.file(words.language()),
              "the equality question `"
                  + id
                  + "` is missing, or not whole, in "
                  + Names.of(words.language()),
              "Add it to the locale file with all its options, or take it out of the conversation.");
    }
  }

  private static boolean lacks(@Nullable StandardQuestion own, StandardQuestion theirs) {
    return theirs.ask().isBlank()
        || (own != null && !theirs.options().keySet().containsAll(own.options().keySet()));
  }
}
