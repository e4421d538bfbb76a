package org.earshot.consultations;

import org.earshot.authoring.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the opening gate, and who asks for it.
 *
 * @param source the strategy, guidance or law; null where Earshot itself needs it
 */
record GateCheck(Finding finding, @Nullable String source) {

  static GateCheck blocks(String where, String what, String mend, @Nullable String source) {
    return new GateCheck(Finding.blocks(where, what, mend), source);
  }

  static GateCheck warns(String where, String what, String mend, @Nullable String source) {
    return new GateCheck(Finding.warns(where, what, mend), source);
  }
}
