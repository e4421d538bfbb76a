package org.earshot.reach;

/**
 * How many of a group are to be heard.
 *
 * @param question the id of the question that tells the group apart
 * @param label what the group is called
 */
public record Target(String question, Answers answers, String label, int people) {

  boolean isOf(String other, Answers group) {
    return question.equals(other) && answers.equals(group);
  }

  /** The form's field: "target-" with the question and the group's key. */
  public static String field(String question, String key) {
    return "target-" + question + "-" + key;
  }
}
