package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

  @Test
  void lines_end_with_crlf_and_an_empty_cell_is_nothing() throws IOException {
    assertThat(line("a", null, "b")).isEqualTo("a,,b\r\n");
  }

  @Test
  void commas_quotes_and_line_breaks_are_quoted() throws IOException {
    assertThat(line("one, two", "say \"no\"", "up\ndown"))
        .isEqualTo("\"one, two\",\"say \"\"no\"\"\",\"up\ndown\"\r\n");
  }

  @Test
  void several_choices_are_joined() throws IOException {
    assertThat(line(List.of("home", "day"))).isEqualTo("home|day\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void what_a_spreadsheet_would_run_gets_an_apostrophe(String text) throws IOException {
    assertThat(line(text)).isEqualTo("'" + text + "\r\n");
  }

  @Test
  void numbers_stay_numbers_even_below_zero() throws IOException {
    assertThat(line(new BigDecimal("-5"), true)).isEqualTo("-5,true\r\n");
  }

  private static String line(@Nullable Object... cells) throws IOException {
    StringWriter out = new StringWriter();
    new Csv(out).line(Arrays.asList(cells));
    return out.toString();
  }
}
