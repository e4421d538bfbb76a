package org.earshot.web.learning;

import org.earshot.responses.WordsToLearn.Decision;
import org.earshot.web.forms.Languages.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A word as one sentence: "3 people wrote … and officers read it as …".
 *
 * @param asked the question that it answered, where it is a word for one of its answers
 * @param meaning what officers read it as
 * @param home where it belongs: "our own words for Gujarati", or the title of a conversation
 * @param link where that can be seen
 */
record WordView(
    NewWord word,
    Spoken language,
    @Nullable String asked,
    String meaning,
    String home,
    String link) {

  public long id() {
    return word.id();
  }

  public String words() {
    return word.words();
  }

  /** Whether an officer decided to add it. */
  public boolean accepted() {
    return word.decision() == Decision.ACCEPTED;
  }

  public String who() {
    return word.people() == 1 ? "One person" : word.people() + " people";
  }

  public String readers() {
    return word.said().size() == 1 ? "an officer" : "officers";
  }
}
