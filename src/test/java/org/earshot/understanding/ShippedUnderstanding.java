package org.earshot.understanding;

import java.time.InstantSource;
import org.earshot.flow.Understanding;
import org.earshot.language.ShippedLocales;

/** The real understanding with the languages that ship, without Spring, for tests of any room. */
public final class ShippedUnderstanding {

  private ShippedUnderstanding() {}

  public static Understanding at(InstantSource clock) {
    return new WordListUnderstanding(ShippedLocales.lexicon(), clock);
  }
}
