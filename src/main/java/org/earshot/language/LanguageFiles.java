package org.earshot.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far each language has come, for officers and translators. */
public interface LanguageFiles {

  /** Every language that has a file that can be read, in the order of their tags. */
  List<State> all();

  /** What is wrong with the files that had to be left out, a sentence each. */
  List<String> unusable();

  /**
   * @param name in itself
   * @param checkedBy who has checked it; null where it is a draft
   * @param lacking what is missing or wrong, beside English, a sentence each; empty where it is
   *     whole
   */
  record State(Locale language, String name, @Nullable String checkedBy, List<String> lacking) {}
}
