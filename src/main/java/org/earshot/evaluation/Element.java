package org.earshot.evaluation;

/** The 16 elements of the evaluation matrix, each marked from 1, strong, to 4, weak. */
public enum Element {
  SCOPING(
      "Scoping process",
      "Was it written down why people were asked, about what, who they are and what was hoped for?"),
  PURPOSE(
      "Purpose",
      "Did those who wanted the exercise agree on its aims, and on what the answers were for?"),
  SCOPE(
      "Scope",
      "Was it settled how far people could take part, what could change and what could not, and what might go wrong?"),
  CONTEXT(
      "Context",
      "Did people hear early what else bore on it: earlier work, policy, law, time, and what they themselves could manage?"),
  STAKEHOLDERS(
      "Stakeholder identification",
      "Was it decided openly and in writing who takes part in what, those who are seldom heard included?"),
  DESIRED_OUTCOMES(
      "Desired outcomes",
      "Was it clear what would count as success, and did the way of asking suit that?"),
  BUY_IN("Key decision-makers' buy-in", "Did those who decide know of it, and stand behind it?"),
  PLAN(
      "Engagement plan",
      "Was there a plan that followed from all this, and did those who decide back it?"),
  METHODS(
      "Engagement methods",
      "Were the ways of asking chosen with care, so that everybody could take part, and did they work together?"),
  RESOURCES(
      "Resources",
      "Was there enough money, were the tasks and their dates shared out, and did people have the skills?"),
  TIME(
      "Time schedule", "Were the times realistic, and the days on which things are decided known?"),
  OUTPUTS(
      "Outputs",
      "Was it agreed beforehand what would come out of it, and did each way of asking lead there?"),
  PROCESS(
      "Engagement process",
      "Was the exercise looked at while it ran, and changed where it did not work?"),
  FEEDBACK("Feedback", "Did everybody hear back, in time and in the way that they prefer?"),
  REVIEW(
      "Review process",
      "Could those involved see whether it worked, by numbers and by what people said, and were risks dealt with?"),
  FINAL(
      "Final evaluation",
      "Is it on record what came of it, what it took, how many took part in each way, and what was learned?");

  private final String title;
  private final String asks;

  Element(String title, String asks) {
    this.title = title;
    this.asks = asks;
  }

  public String title() {
    return title;
  }

  /** The question to be answered by the mark. */
  public String asks() {
    return asks;
  }
}
