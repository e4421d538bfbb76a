package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.outcomes.HoldingMessage;
import org.earshot.outcomes.HoldingMessage.Stage;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A holding message as it was typed.
 *
 * @param translations the reason by language, BCP 47
 */
record HoldingForm(
    @Nullable String stage,
    @Nullable String reason,
    @Nullable DateEntry expected,
    @Nullable Map<String, String> translations) {

  static HoldingForm of(HoldingMessage message) {
    Stage stage = message.stage();
    Map<String, String> translations = message.translations();
    return new HoldingForm(
        stage == null ? null : stage.name(),
        message.reason(),
        DateEntry.of(message.expected()),
        translations == null ? Map.of() : translations);
  }

  /** What was typed in this language. */
  public String in(String tag) {
    return translations == null ? "" : Typed.words(translations.get(tag));
  }

  /** What people are going to read of it. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.told("reason", reason));
    if (translations != null) {
      translations.forEach(
          (tag, words) ->
              pieces.add(Piece.translated("translations[" + tag + "]", tag, words, reason)));
    }
    return pieces;
  }

  HoldingMessage read(Problems problems) {
    Map<String, String> read = new TreeMap<>();
    if (translations != null) {
      translations.keySet().stream()
          .filter(tag -> !in(tag).isEmpty())
          .forEach(tag -> read.put(tag, in(tag)));
    }
    DateEntry day = expected == null ? DateEntry.BLANK : expected;
    return new HoldingMessage(
        chosen(),
        Typed.words(reason),
        day.read("expected", "The new day", problems),
        read.isEmpty() ? null : read);
  }

  private @Nullable Stage chosen() {
    for (Stage known : Stage.values()) {
      if (known.name().equals(stage)) {
        return known;
      }
    }
    return null;
  }
}
