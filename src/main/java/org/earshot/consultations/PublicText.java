package org.earshot.consultations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text of the set-up record that everybody can read once it is public, in the order of its page.
 * What a consultation is called stands in each language in its conversation.
 */
public enum PublicText {
  PURPOSE("purpose", SetUp::purpose),
  HISTORY("background.history", setUp -> setUp.told().history()),
  WHY_NOW("why_now", SetUp::whyNow),
  WHAT_CHANGES("background.what_changes", setUp -> setUp.told().whatChanges()),
  CAN_CHANGE("can_change", SetUp::canChange),
  CANNOT_CHANGE("cannot_change", SetUp::cannotChange),
  LIMITS("background.limits", setUp -> setUp.told().limits()),
  OPTIONS("background.options_drawn_up", setUp -> setUp.told().optionsDrawnUp()),
  AUDIENCE("audience", SetUp::audience),
  KNOWN("already_known", SetUp::alreadyKnown),
  USED("how_answers_are_used", SetUp::howAnswersAreUsed),
  WHO_DECIDES("who_decides", SetUp::whoDecides),
  RETENTION("protection.retention", PublicText::retention);

  private final String field;
  private final Function<SetUp, @Nullable String> words;

  PublicText(String field, Function<SetUp, @Nullable String> words) {
    this.field = field;
    this.words = words;
  }

  /** Its name in the outside contract. */
  public String field() {
    return field;
  }

  /** What officers wrote; null where they did not. */
  public @Nullable String of(SetUp setUp) {
    String text = words.apply(setUp);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** All that are written, by their names. */
  static Map<String, String> all(SetUp setUp) {
    Map<String, String> all = new LinkedHashMap<>();
    for (PublicText text : values()) {
      String words = text.of(setUp);
      if (words != null) {
        all.put(text.field, words);
      }
    }
    return all;
  }

  private static @Nullable String retention(SetUp setUp) {
    Protection protection = setUp.protection();
    return protection == null ? null : protection.retention();
  }
}
