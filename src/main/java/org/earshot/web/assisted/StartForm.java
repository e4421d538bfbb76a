package org.earshot.web.assisted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.earshot.assisted.Draft;
import org.earshot.participants.ByHand;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How the next answers are entered, as typed.
 *
 * @param way how they were given
 * @param reference what stands on the sheet of paper; it says the language too
 * @param pace {@code all} on one page, or {@code one} question at a time
 */
record StartForm(
    @Nullable String way,
    @Nullable String language,
    @Nullable String partner,
    @Nullable String reference,
    @Nullable String pace) {

  /** The name of the input for the pace, also in what is kept of a draft. */
  static final String PACE = "pace";

  /** Null where none was chosen. */
  @Nullable ByHand chosen() {
    return ByHand.of(Typed.words(way)).orElse(null);
  }

  boolean oneByOne() {
    return "one".equals(pace);
  }

  /** What leads to the next one like this. */
  static String again(Draft draft) {
    String partner = draft.partner();
    return "?way="
        + draft.way().key()
        + "&language="
        + draft.language().toLanguageTag()
        + "&pace="
        + draft.fields().text(PACE)
        + (partner == null ? "" : "&partner=" + URLEncoder.encode(partner, StandardCharsets.UTF_8));
  }
}
