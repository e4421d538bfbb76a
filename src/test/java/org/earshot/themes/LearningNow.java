package org.earshot.themes;

import org.springframework.context.ApplicationContext;

/** Learns at once, for tests that would otherwise wait for the background. */
public final class LearningNow {

  private LearningNow() {}

  public static void learn(ApplicationContext house, String slug, String question) {
    house.getBean(Learning.class).learn(new LearningTask.Place(slug, question));
  }
}
