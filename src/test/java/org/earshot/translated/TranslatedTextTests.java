package org.earshot.translated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.earshot.translated.TranslatedText.State;
import org.junit.jupiter.api.Test;

class TranslatedTextTests {

  private static final TranslatedText DRAFT = part("Buses.", "Autobusy.", State.DRAFT);

  @Test
  void its_mark_is_the_same_in_every_copy_of_earshot() {
    assertThat(DRAFT.mark()).isEqualTo("63556cd8445a369b82988c899db7834f");
  }

  @Test
  void its_mark_changes_with_the_words_of_either_language_and_with_its_state() {
    assertThat(DRAFT.mark())
        .isNotEqualTo(part("Trams.", "Autobusy.", State.DRAFT).mark())
        .isNotEqualTo(part("Buses.", "Tramwaje.", State.DRAFT).mark())
        .isNotEqualTo(part("Buses.", "Autobusy.", State.CHECKED).mark());
  }

  @Test
  void words_are_the_same_after_a_browser_has_sent_them() {
    assertThat(TranslatedText.digest("One.\nTwo."))
        .isEqualTo(TranslatedText.digest("One.\r\nTwo. "))
        .isNotEqualTo(TranslatedText.digest("One. Two."));
  }

  private static TranslatedText part(String original, String words, State state) {
    return new TranslatedText(
        "about", original, words, state, new TranslatedText.Done("Asha", Instant.EPOCH), null);
  }
}
