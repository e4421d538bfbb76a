package org.earshot.outbox;

import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says.
 *
 * @param address only with a letter that names no participant: the confirmation of a FORGET, and to
 *     a winner
 */
record Words(Message message, Letter.@Nullable TemplateValues template, @Nullable Address address) {

  /** Never the words. */
  @Override
  public String toString() {
    return "Words";
  }
}
