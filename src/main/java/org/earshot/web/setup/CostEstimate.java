package org.earshot.web.setup;

import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation costs by text message in one of its languages.
 *
 * @param messages to one person
 * @param segments the parts that these come to
 * @param people null where nobody has said how many are expected
 */
record CostEstimate(
    String language, int messages, int segments, MessagePrice price, @Nullable Integer people) {

  /** The same for another number of messages of the same length. */
  CostEstimate of(int expected) {
    int parts = messages == 0 ? expected : Math.ceilDiv(segments * expected, messages);
    return new CostEstimate(language, expected, parts, price, people);
  }

  public String forOne() {
    return price.about(segments);
  }

  /** If everyone answered in this language. */
  public String forAll() {
    return people == null ? "Not known yet" : price.about((long) segments * people);
  }
}
