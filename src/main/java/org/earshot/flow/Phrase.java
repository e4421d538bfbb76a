package org.earshot.flow;

import java.util.Map;

/** One thing to say, in one language, with places for arguments (plural forms included). */
@FunctionalInterface
public interface Phrase {

  String with(Map<String, ?> arguments);

  default String text() {
    return with(Map.of());
  }

  /** A phrase that says exactly this, whatever the arguments. */
  static Phrase of(String text) {
    return arguments -> text;
  }
}
