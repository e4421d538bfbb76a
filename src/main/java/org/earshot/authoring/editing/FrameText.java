package org.earshot.authoring.editing;

import java.util.List;

/**
 * What stands around the questions; empty where nothing was written yet.
 *
 * @param keywords the words that people text to start
 * @param more what people read when they text MORE
 * @param mayAskAgain whether to ask at the end if we may text about other consultations
 * @param glossary terms that are explained to whoever texts one
 */
public record FrameText(
    String title,
    List<String> keywords,
    String welcome,
    String more,
    String thanks,
    boolean mayAskAgain,
    List<TermText> glossary) {

  /** One that explains no terms. */
  public FrameText(
      String title,
      List<String> keywords,
      String welcome,
      String more,
      String thanks,
      boolean mayAskAgain) {
    this(title, keywords, welcome, more, thanks, mayAskAgain, List.of());
  }

  public FrameText {
    keywords = List.copyOf(keywords);
    glossary = List.copyOf(glossary);
  }
}
