package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterInTroubleTests {

  @ParameterizedTest
  @CsvSource({
    "unclear, May have arrived",
    "needs_set_up, Set-up at fault",
    "failed, Not delivered",
    "sent, Not delivered"
  })
  void an_officer_is_told_what_is_wrong_with_it(String status, String words) {
    Outbox.Trouble trouble =
        new Outbox.Trouble(
            7,
            "sms",
            Letter.Kind.INVITATION,
            "breaks",
            status,
            "30034",
            "Not registered",
            Instant.EPOCH);
    assertThat(LetterInTrouble.of(trouble))
        .isEqualTo(
            new LetterInTrouble(
                7,
                "An invitation to breaks (letter 7) by SMS",
                Instant.EPOCH,
                "Not registered",
                words));
  }
}
