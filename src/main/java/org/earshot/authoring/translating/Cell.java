package org.earshot.authoring.translating;

import org.earshot.authoring.yaml.Document;
import org.jspecify.annotations.Nullable;

/**
 * One passage in one language.
 *
 * @param words null where there are none
 * @param note what it says, put back into the conversation's own language, or whatever else the
 *     next reader should know; null where nothing is noted
 * @param madeFrom the fingerprint of what was translated; null where the file does not say
 */
public record Cell(
    @Nullable String words, @Nullable String note, State state, @Nullable String madeFrom) {

  static final Cell EMPTY = new Cell(null, null, State.MISSING, null);

  /** How far a passage has come in one language. */
  public enum State {
    MISSING,
    DRAFT,
    /** The passage itself says something else than when it was translated. */
    CHANGED,
    CHECKED,
    /** It may be left empty, and is not counted. */
    OPTIONAL;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Cell of(Passage passage, Document document, boolean draft) {
    String words = words(passage, document);
    String note = document.text(Document.child("/" + TranslationFile.NOTES, passage.path()));
    String madeFrom =
        document.text(Document.child("/" + TranslationFile.MADE_FROM, passage.path()));
    return new Cell(words, note, state(passage, words, document, draft), madeFrom);
  }

  private static @Nullable String words(Passage passage, Document document) {
    String pointer = "/" + passage.path();
    if (passage.kind() != Passage.Kind.SYNONYMS) {
      return document.text(pointer);
    }
    String words = String.join("\n", document.texts(pointer));
    return words.isEmpty() ? null : words;
  }

  private static State state(
      Passage passage, @Nullable String words, Document document, boolean draft) {
    if (passage.optional()) {
      return State.OPTIONAL;
    }
    if (words == null) {
      return State.MISSING;
    }
    return Changed.since(passage, document) ? State.CHANGED : draft ? State.DRAFT : State.CHECKED;
  }

  /** Empty where there are none. */
  public String text() {
    return words == null ? "" : words;
  }

  /** Empty where nothing is noted. */
  public String remark() {
    return note == null ? "" : note;
  }
}
