package org.earshot.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the lessons log.
 *
 * @param author who wrote it last
 */
public record Lesson(UUID id, String slug, Wording wording, String author, Instant at) {

  /**
   * @param item what it is about, in a few words
   * @param issue what happened
   * @param action what is done about it from now on
   * @param published whether everybody can read it
   */
  public record Wording(Part part, String item, String issue, String action, boolean published) {}

  /** What part of an exercise a lesson is about, with questions that help to remember. */
  public enum Part {
    PLANNING(
        "Planning",
        "What in the planning worked?",
        "What would you do otherwise?",
        "Were there enough time, money and people?",
        "Was anybody forgotten who has a stake in it?",
        "Did those who were asked stand for everyone concerned?"),
    TAKING_PART(
        "Taking part",
        "Which ways of asking worked?",
        "Which could have gone better?",
        "Were time, money and people enough?",
        "Were practical matters and risks dealt with?",
        "Did those with a stake in it help?",
        "Did enough people answer?"),
    BENEFITS(
        "What came of it",
        "What changed in policy?",
        "How did the service get better?",
        "Are people more, or less, ready to take part?",
        "How did it change how you get on with them?",
        "How will you go on together?");

    private final String title;
    private final List<String> prompts;

    Part(String title, String... prompts) {
      this.title = title;
      this.prompts = List.of(prompts);
    }

    public String title() {
      return title;
    }

    public List<String> prompts() {
      return prompts;
    }
  }
}
