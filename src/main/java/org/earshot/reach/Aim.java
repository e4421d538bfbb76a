package org.earshot.reach;

/**
 * How many of a group an officer wants to hear from, and how many have been heard.
 *
 * @param ask the question that tells the group apart
 */
public record Aim(String ask, String group, Told told, int wanted) {

  /** Such as "12 of 50", "fewer than 10 of 50" or "50 or more: reached". */
  public String words() {
    if (told.reaches(wanted)) {
      return told.people() + " of " + wanted + ": reached";
    }
    if (told.nobody()) {
      return "nobody yet of " + wanted;
    }
    if (told.people() != null) {
      return told.people() + " of " + wanted;
    }
    return told.small() ? "fewer than 10 of " + wanted : "not shown, of " + wanted;
  }
}
