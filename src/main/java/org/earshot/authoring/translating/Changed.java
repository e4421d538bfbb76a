package org.earshot.authoring.translating;

import org.earshot.authoring.yaml.Document;

/** Whether a passage has changed since it was translated, as far as the translation says. */
public final class Changed {

  private Changed() {}

  /** A translation that does not say what it was made from is taken as up to date. */
  public static boolean since(Passage passage, Document translation) {
    String madeFrom =
        translation.text(Document.child("/" + TranslationFile.MADE_FROM, passage.path()));
    return madeFrom != null && !passage.optional() && !madeFrom.equals(passage.fingerprint());
  }
}
