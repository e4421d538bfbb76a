package org.earshot.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a consultation, in one language.
 *
 * @param tag BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param others the other languages that it can be read in
 */
public record OutcomePage(
    String tag, String direction, String summary, List<Item> items, List<Other> others) {

  /**
   * One theme, in whole sentences of the language.
   *
   * @param why null where no reason was given
   */
  public record Item(
      String theme, String status, String youSaid, String weDid, @Nullable String why) {}

  public record Other(String tag, String name, String direction) {}
}
