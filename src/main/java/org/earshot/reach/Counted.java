package org.earshot.reach;

import java.util.Set;

/** How many gave each of some answers, as far as it may be told. */
interface Counted {

  /** The answers, those that nobody gave too. */
  Set<String> answers();

  /** Those who gave any of these. */
  Told of(Answers group);
}
