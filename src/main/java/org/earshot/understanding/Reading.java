package org.earshot.understanding;

import org.earshot.flow.Meaning;

/**
 * What one language made of a reply.
 *
 * @param explained whether it knew every word; then its "not understood" stands, and no other
 *     language is asked
 */
record Reading(Meaning meaning, boolean explained) {

  static final Reading NONE = new Reading(new Meaning.NotUnderstood(), false);

  static Reading certain(Meaning meaning) {
    return new Reading(meaning, true);
  }

  boolean isDecisive() {
    return !(meaning instanceof Meaning.Unsure) && !(meaning instanceof Meaning.NotUnderstood);
  }

  boolean isUnsure() {
    return meaning instanceof Meaning.Unsure;
  }
}
