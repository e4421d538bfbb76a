package org.earshot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CipherTests {

  private final Cipher cipher = TestCipher.fresh();

  @Test
  void the_same_address_has_the_same_pseudonym() {
    assertThat(cipher.pseudonym("sms", "+447700900001"))
        .isEqualTo(cipher.pseudonym("sms", "+447700900001"));
  }

  @Test
  void another_address_channel_or_key_has_another() {
    SubjectId one = cipher.pseudonym("sms", "+447700900001");

    assertThat(cipher.pseudonym("sms", "+447700900002")).isNotEqualTo(one);
    assertThat(cipher.pseudonym("whatsapp", "+447700900001")).isNotEqualTo(one);
    assertThat(TestCipher.fresh().pseudonym("sms", "+447700900001")).isNotEqualTo(one);
  }

  @Test
  void the_same_words_never_look_the_same_twice() {
    assertThat(cipher.encrypt("yes", "answer")).isNotEqualTo(cipher.encrypt("yes", "answer"));
  }

  @Test
  void what_was_sealed_for_one_use_does_not_open_for_another() {
    byte[] sealed = cipher.encrypt("+447700900001", "participant.address");

    assertThatThrownBy(() -> cipher.decrypt(sealed, "answer.words"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("900001");
  }

  @Test
  void every_script_survives() {
    String words = "હા, ચોક્કસ · نعم · 👍 · \u0000";

    assertThat(cipher.decrypt(cipher.encrypt(words, "w"), "w")).isEqualTo(words);
  }
}
