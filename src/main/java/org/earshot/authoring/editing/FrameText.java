package org.earshot.authoring.editing;

import java.util.List;

/**
 * What stands around the questions; empty where nothing was written yet.
 *
 * @param keywords the words that people text to start
 * @param more what people read when they text MORE
 * @param mayAskAgain whether to ask at the end if we may text about other consultations
 */
public record FrameText(
    String title,
    List<String> keywords,
    String welcome,
    String more,
    String thanks,
    boolean mayAskAgain) {

  public FrameText {
    keywords = List.copyOf(keywords);
  }
}
