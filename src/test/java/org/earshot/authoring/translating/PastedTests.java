package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earshot.authoring.translating.Passage.Kind;
import org.junit.jupiter.api.Test;

/** What Word puts in goes; what the language needs stays. */
class PastedTests {

  @Test
  void marks_of_word_become_plain() {
    assertThat(Pasted.clean(" \u201CGP\u2011led\u201D\u00A0care\u2026\r\nnow\u0007 "))
        .isEqualTo("\"GP-led\" care...\nnow");
  }

  @Test
  void joiners_and_their_contrary_stay() {
    assertThat(Pasted.clean("می\u200Cخواهم ക്\u200D \u200Fא"))
        .isEqualTo("می\u200Cخواهم ക്\u200D \u200Fא");
  }

  @Test
  void a_label_has_one_line() {
    Passage label = new Passage("questions/a/options/b", Kind.OPTION, "a", "b", "x");
    assertThat(Pasted.into(label, "one \n two")).isEqualTo("one two");
  }

  @Property(tries = 500)
  void no_letter_is_lost(@ForAll String pasted) {
    assertThat(letters(Pasted.clean(pasted)))
        .isEqualTo(letters(java.text.Normalizer.normalize(pasted, java.text.Normalizer.Form.NFC)));
  }

  @Property(tries = 300)
  void cleaning_twice_is_cleaning_once(@ForAll String pasted) {
    String clean = Pasted.clean(pasted);
    assertThat(Pasted.clean(clean)).isEqualTo(clean);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
