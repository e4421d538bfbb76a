package org.earshot.authoring.editing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words in the place of others, as someone who writes would. */
public final class Replacing {

  private Replacing() {}

  /** In the first place where they stand as whole words; a capital at the beginning is kept. */
  public static String first(String text, String found, String instead) {
    Matcher there =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(found) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    if (!there.find()) {
      return text;
    }
    boolean capital = Character.isUpperCase(there.group().codePointAt(0));
    String words =
        capital && !instead.isEmpty()
            ? instead.substring(0, 1).toUpperCase(Locale.UK) + instead.substring(1)
            : instead;
    String changed = text.substring(0, there.start()) + words + text.substring(there.end());
    return instead.isEmpty() ? changed.replaceAll(" {2,}", " ").strip() : changed;
  }
}
