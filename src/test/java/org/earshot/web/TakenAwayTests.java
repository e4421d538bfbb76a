package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.privacy.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Nobody takes anything away unseen: a download that breaks off stands in the history too. */
@IntegrationTest
class TakenAwayTests {

  private static final String SLUG = "broken-off";

  @LocalServerPort private int port;
  @Autowired private Arrivals arrivals;
  @Autowired private Audit audit;
  @Autowired private WebApplicationContext house;

  @BeforeEach
  void somebodyAnswers() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + SLUG, SetUpRecord.of("Broken off", "short-breaks"));
    api.post("/api/v1/consultations/" + SLUG + "/open");
    Texting.texts(arrivals, new Address("simulator", "sms:07700900717"), "Breaks", "yes");
  }

  @ParameterizedTest
  @CsvSource({
    "/console/consultations/broken-off/responses.csv, downloaded the responses broken-off",
    "/api/v1/consultations/broken-off/responses, downloaded the responses broken-off",
    "/api/v1/consultations/broken-off/exports/responses.xlsx, "
        + "took answers that may identify people broken-off/responses.xlsx",
    "/console/consultations/broken-off/exports/file?file=results.csv, "
        + "took results or a codebook broken-off/results.csv",
    "/console/consultations/broken-off/assisted/letters.csv, "
        + "downloaded the list of those to be told by letter broken-off",
    "/console/consultations/broken-off/draw/winners.csv, "
        + "downloaded the contacts of winners broken-off",
  })
  void what_breaks_off_at_the_first_byte_is_in_the_history(String address, String entry)
      throws Exception {
    long before = times(entry);
    DeadLine line = new DeadLine();

    on(line).perform(get(address).header("Accept", "*/*"));

    assertThat(line.tried).isPositive();
    assertThat(times(entry)).isEqualTo(before + 1);
  }

  @Test
  void what_is_not_there_is_not_taken() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    long before = audit.count();
    assertThat(api.get("/api/v1/consultations/nowhere/responses").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/consultations/broken-off/exports/nothing.csv").status())
        .isEqualTo(404);
    assertThat(audit.count()).isEqualTo(before);
  }

  private long times(String entry) {
    return audit.page(0, 500).stream()
        .map(one -> (one.what() + " " + one.about()).strip())
        .filter(entry::equals)
        .count();
  }

  /** The house as it is, on this line. */
  private MockMvc on(DeadLine line) {
    return MockMvcBuilders.webAppContextSetup(house)
        .addFilters(
            (request, response, rest) ->
                rest.doFilter(
                    request,
                    new HttpServletResponseWrapper((HttpServletResponse) response) {
                      @Override
                      public ServletOutputStream getOutputStream() {
                        return line;
                      }
                    }))
        .build();
  }

  /** Carries nothing. */
  private static final class DeadLine extends ServletOutputStream {

    private int tried;

    @Override
    public void write(int one) throws IOException {
      tried++;
      throw new IOException("The line is dead");
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      write(0);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {}
  }
}
