package org.earshot.understanding;

import org.earshot.flow.Meaning;
import org.earshot.flow.Value;

/** Free text: whatever it says is the answer, an emoji too. */
final class TextReader implements Reader {

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    String text = visible(attempt.utterance().text());
    return text.isEmpty()
        ? Reading.NONE
        : new Reading(new Meaning.Understood(new Value.Words(text), null), false);
  }

  /** Without control characters, which databases and screens choke on. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(visible::appendCodePoint);
    return visible.toString().strip();
  }
}
