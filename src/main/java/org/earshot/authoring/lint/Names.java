package org.earshot.authoring.lint;

import java.util.Locale;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;

/** How findings name languages, and whom they concern. */
final class Names {

  private Names() {}

  static String of(Locale language) {
    return language.getDisplayName(Locale.UK);
  }

  /** What is wrong with a translation keeps only that language from opening. */
  static Findings concerning(Words words, Reading reading, Findings findings) {
    return findings.in(reading.isMain(words) ? null : words.language());
  }
}
