package org.earshot.authoring.sheets;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a spreadsheet says of itself in its first, hidden row.
 *
 * @param revision the state of the conversation that it was made from
 */
public record SheetMark(String conversation, Locale language, int revision) {

  private static final Pattern FORM =
      Pattern.compile("earshot:([a-z0-9-]{1,60}):([A-Za-z0-9-]{2,20}):([0-9]{1,9})");

  String text() {
    return "earshot:" + conversation + ":" + language.toLanguageTag() + ":" + revision;
  }

  static Optional<SheetMark> of(String text) {
    Matcher found = FORM.matcher(text.strip());
    return found.matches()
        ? Optional.of(
            new SheetMark(
                found.group(1),
                Locale.forLanguageTag(found.group(2)),
                Integer.parseInt(found.group(3))))
        : Optional.empty();
  }
}
