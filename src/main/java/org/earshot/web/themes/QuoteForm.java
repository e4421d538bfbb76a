package org.earshot.web.themes;

import java.util.UUID;
import org.earshot.themes.Quotes;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A quote as an officer prepares it.
 *
 * @param of {@code translation} to quote the officers' translation, else the original
 * @param nothing ticked where nothing has to be taken out
 * @param agreedBy a question that they said yes to; empty where the officer says how they agreed
 */
record QuoteForm(
    @Nullable String of,
    @Nullable String marked,
    @Nullable String why,
    @Nullable String agreed,
    @Nullable String agreedBy,
    @Nullable String nothing) {

  public boolean translated() {
    return "translation".equals(of);
  }

  Quotes.Order order(UUID response, String question) {
    return new Quotes.Order(
        response,
        question,
        translated(),
        Typed.words(marked),
        Typed.words(why),
        Typed.words(agreed),
        Typed.orNull(agreedBy),
        nothing != null);
  }
}
