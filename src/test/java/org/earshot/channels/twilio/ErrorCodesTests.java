package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.earshot.channels.sending.Receipt.FixSetUp;
import org.earshot.channels.sending.Receipt.GiveUp;
import org.earshot.channels.sending.Receipt.OptedOut;
import org.earshot.channels.sending.Receipt.Retry;
import org.earshot.channels.sending.Receipt.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodesTests {

  @Test
  void every_code_stands_in_the_table_once_and_is_sorted() throws IOException {
    List<String> codes;
    try (InputStream file =
        Objects.requireNonNull(ErrorCodes.class.getResourceAsStream("error-codes.txt"))) {
      codes =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" ")[0])
              .toList();
    }

    assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    assertThat(codes).allSatisfy(code -> assertThat(ErrorCodes.forCallback(code)).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({
    "20003, FixSetUp", "20005, FixSetUp", "20404, FixSetUp", "20429, Retry", "20500, Retry",
    "20503, Retry", "21211, GiveUp", "21265, GiveUp", "21408, FixSetUp", "21601, FixSetUp",
    "21606, FixSetUp", "21659, FixSetUp", "21602, FixSetUp", "21603, FixSetUp", "21604, FixSetUp",
    "21619, FixSetUp", "21608, FixSetUp", "21609, FixSetUp", "21610, OptedOut", "21611, Retry",
    "21612, GiveUp", "21614, GiveUp", "21617, FixSetUp", "21620, FixSetUp", "21635, GiveUp",
    "21654, FixSetUp", "21655, FixSetUp", "21656, FixSetUp", "21701, FixSetUp", "21703, FixSetUp",
    "21704, FixSetUp", "30001, Retry", "30002, FixSetUp", "30003, Retry", "30004, GiveUp",
    "30005, GiveUp", "30006, GiveUp", "30007, GiveUp", "30008, Retry", "30010, FixSetUp",
    "30017, Retry", "30410, Retry", "30018, FixSetUp", "30024, FixSetUp", "30019, GiveUp",
    "30020, Retry", "30021, Retry", "30022, Retry", "30023, Retry", "30027, Retry",
    "30032, FixSetUp", "30034, FixSetUp", "30450, GiveUp", "35111, FixSetUp", "35114, FixSetUp",
    "35118, FixSetUp", "63001, FixSetUp", "63002, FixSetUp", "63007, FixSetUp", "63003, GiveUp",
    "63005, FixSetUp", "63006, FixSetUp", "63021, FixSetUp", "63008, FixSetUp", "63020, FixSetUp",
    "63022, FixSetUp", "63009, Retry", "63010, Retry", "63012, Retry", "63013, FixSetUp",
    "63014, OptedOut", "63015, FixSetUp", "63016, FixSetUp", "63017, Retry", "63018, Retry",
    "63019, Retry", "63023, Retry", "63024, GiveUp", "63026, FixSetUp", "63027, FixSetUp",
    "63028, FixSetUp", "63030, FixSetUp", "63031, FixSetUp", "63032, GiveUp", "63036, GiveUp",
    "63038, Retry", "63040, FixSetUp", "63041, FixSetUp", "63042, FixSetUp", "63049, Retry",
    "63051, FixSetUp"
  })
  void a_code_means_the_same_in_an_answer_and_in_a_callback(int code, String kind) {
    assertThat(ErrorCodes.forAnswer(400, code).getClass().getSimpleName()).isEqualTo(kind);
    assertThat(ErrorCodes.forCallback(Integer.toString(code)))
        .isEqualTo(ErrorCodes.forAnswer(400, code));
  }

  @Test
  void a_server_fault_may_have_taken_the_message_whatever_its_code() {
    assertThat(ErrorCodes.forAnswer(500, 20500)).isInstanceOf(Unclear.class);
    assertThat(ErrorCodes.forAnswer(503, null)).isInstanceOf(Unclear.class);
  }

  @Test
  void a_429_was_not_taken() {
    assertThat(ErrorCodes.forAnswer(429, null)).isEqualTo(new Retry("20429", null, false));
  }

  @Test
  void an_unknown_code_is_never_dropped() {
    assertThat(ErrorCodes.forAnswer(400, 29999)).isInstanceOf(FixSetUp.class);
    assertThat(ErrorCodes.forAnswer(404, null)).isInstanceOf(FixSetUp.class);
    assertThat(ErrorCodes.forCallback("39999"))
        .isEqualTo(new Retry("39999", Duration.ofMinutes(15), false));
    assertThat(ErrorCodes.forCallback("29999")).isInstanceOf(FixSetUp.class);
    assertThat(ErrorCodes.forCallback("")).isEqualTo(new GiveUp("no code"));
  }

  @Test
  void the_officer_reads_what_to_mend() {
    assertThat(ErrorCodes.forAnswer(401, null))
        .isInstanceOfSatisfying(
            FixSetUp.class, fix -> assertThat(fix.reason()).contains("earshot.twilio.auth-token"));
    assertThat(ErrorCodes.forAnswer(400, 21610)).isEqualTo(new OptedOut("21610"));
  }
}
