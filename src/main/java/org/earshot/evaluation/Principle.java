package org.earshot.evaluation;

/** The seven principles of good engagement, each kept or not. */
public enum Principle {
  PLANNED_TOGETHER("We planned it with our partners, and asked only what was not known already."),
  VALUED_EARLY("We asked early enough for people to make a difference, and respected every view."),
  TIME_TO_ANSWER("People had the time to answer that the matter deserved."),
  MANY_WAYS(
      "Different groups could take part in different ways, and we went to those who are seldom heard."),
  HONEST(
      "We said what could change and what could not, who decides and by when, and told everybody what came of it."),
  LEARNED("We learned from this exercise and from those of others."),
  EASY_TO_FIND("It was easy to find, and what was said and what it changed is published.");

  private final String words;

  Principle(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
