package org.earshot.understanding.listening.benchmark;

import java.util.Map;
import java.util.Set;

/** A library that is measured against but not shipped. */
public interface Yardstick {

  /** What the tables call it. */
  String name();

  /** Shares by BCP 47 tag, of a detector that knows only the candidates. */
  Map<String, Double> shares(String text, Set<String> candidates);
}
