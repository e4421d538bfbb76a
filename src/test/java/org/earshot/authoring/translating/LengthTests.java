package org.earshot.authoring.translating;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.authoring.translating.Length.Dear;
import org.junit.jupiter.api.Test;

/** What a message costs, and which character makes it dear. */
class LengthTests {

  @Test
  void one_letter_can_double_the_price() {
    Length length =
        Length.of("Autobusy jeżdżą co dzień. ".replace("ą", "a").replace("ń", "n").repeat(4));
    assertThat(length.messages()).isEqualTo(2);
    assertThat(length.dear()).containsExactly(new Dear("ż", "z"));
    assertThat(length.without()).isEqualTo(1);
  }

  @Test
  void a_language_that_needs_its_letters_is_not_told_to_drop_them() {
    assertThat(Length.of("کیا آپ حصہ لینا چاہتے ہیں؟").dear()).isEmpty();
  }

  @Test
  void more_than_three_are_too_long() {
    assertThat(Length.of("a".repeat(153 * 3)).tooLong()).isFalse();
    assertThat(Length.of("a".repeat(153 * 3 + 1)).tooLong()).isTrue();
    assertThat(Length.of("").messages()).isZero();
  }
}
