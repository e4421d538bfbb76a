package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of promises, as everybody can read it, in one language.
 *
 * @param tag BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param published the day on which it became public
 * @param summary what is different now
 */
public record SincePage(
    String tag, String direction, LocalDate published, String summary, List<Item> items) {

  /** One promise with what came of it, in whole sentences of the language. */
  public record Item(String theme, String promised, String came) {}
}
