package org.earshot.web.groups;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.analysis.Results.Part;
import org.earshot.flow.Type;
import org.earshot.groups.GroupSession;
import org.earshot.groups.Together;
import org.earshot.web.forms.Problems;

/**
 * What was said together, as typed: {@code h.}, a question's id, a dot and an answer for hands,
 * {@code t.} and its id for a note.
 */
record HandsForm(Map<String, String> typed) {

  private static final String HANDS = "h.";
  private static final String NOTE = "t.";
  private static final int LONGEST = 10_000;

  /**
   * A question that a group can be asked.
   *
   * @param question "" for what is said beside all questions
   * @param answers that hands can be raised for; empty where there are none
   */
  public record Topic(String question, String number, String ask, Type type, List<Part> answers) {

    /** The name of the input for this answer's hands. */
    public String hands(String answer) {
      return HANDS + question + "." + answer;
    }

    /** The name of the input for what was said. */
    public String note() {
      return NOTE + question;
    }

    /** Where the whole count is wrong. */
    public String group() {
      return HANDS + question;
    }
  }

  static HandsForm of(Together together, List<Topic> topics) {
    Map<String, String> typed = new HashMap<>();
    for (Topic topic : topics) {
      together
          .counted(topic.question())
          .forEach((answer, people) -> typed.put(topic.hands(answer), "" + people));
      typed.put(topic.note(), together.note(topic.question()));
    }
    return new HandsForm(typed);
  }

  public String text(String name) {
    return typed.getOrDefault(name, "").strip().replace("\r\n", "\n");
  }

  Together read(List<Topic> topics, GroupSession session, Problems problems) {
    Map<String, Map<String, Integer>> hands = new LinkedHashMap<>();
    Map<String, String> notes = new TreeMap<>();
    for (Topic topic : topics) {
      Map<String, Integer> counted = hands(topic, session.present(), problems);
      if (!counted.isEmpty()) {
        hands.put(topic.question(), counted);
      }
      String words = text(topic.note());
      if (words.length() > LONGEST) {
        problems.add(topic.note(), "Write at most 10,000 characters");
      }
      if (!words.isEmpty()) {
        notes.put(topic.question(), words);
      }
    }
    return new Together(hands, notes);
  }

  private Map<String, Integer> hands(Topic topic, int present, Problems problems) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    long all = 0;
    for (Part part : topic.answers()) {
      String words = text(topic.hands(part.key()));
      if (words.matches("\\d{1,4}") && Integer.parseInt(words) <= present) {
        counted.put(part.key(), Integer.parseInt(words));
        all += Integer.parseInt(words);
      } else if (!words.isEmpty()) {
        problems.add(
            topic.hands(part.key()),
            "Enter how many raised their hands for “"
                + part.label()
                + "”, at most "
                + present
                + ", as were present");
      }
    }
    if (topic.type() != Type.CHOICES && all > present) {
      problems.add(
          topic.group(),
          "More hands than people: " + all + " hands, and " + present + " were present");
    }
    return counted;
  }
}
