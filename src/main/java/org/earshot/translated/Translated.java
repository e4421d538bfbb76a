package org.earshot.translated;

import java.util.List;
import org.earshot.translated.TranslatedText.State;

/** All texts of an original, and how they stand in another language. */
public record Translated(List<TranslatedText> texts) {

  /** Changes with every word of it, in either language: who checks it has read these. */
  public String mark() {
    return TranslatedText.digest(texts.stream().map(TranslatedText::mark).toList());
  }

  public long count(State state) {
    return texts.stream().filter(text -> text.state() == state).count();
  }

  /** Whether everybody can read all of it in this language. */
  public boolean whole() {
    return count(State.CHECKED) == texts.size();
  }
}
