package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.security.Tokens;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A number or address that somebody wrote is read by officers, and by nobody with a lesser role.
 */
@IntegrationTest
class HiddenNumbersTests {

  private static final String TEXT =
      "Ring my son on 07700 900814 or (0116) 496 0814, or sam.o@example.org. I have cared since"
          + " 01/02/2019";
  private static final String HIDDEN =
      "Ring my son on …814 or …814, or …@…. I have cared since 01/02/2019";

  private static final String SPENT =
      """
        - id: spent
          ask: How many pounds should we spend?
          type: number
          min: 0
          max: 9000000
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Tokens tokens;
  @Autowired private Arrivals arrivals;
  @Autowired private JdbcTemplate jdbc;

  @Value("${earshot.conversations}")
  private Path conversations;

  private HttpCaller api;
  private Visitor officer;
  private Visitor analyst;
  private String slug;
  private String response;
  private int texts;

  @BeforeEach
  void somebody_writes_a_number() throws IOException {
    run++;
    slug = "hidden-numbers-" + run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"),
        Files.readString(conversations.resolve("short-breaks/conversation.yaml"))
            .replace("conversation: short-breaks", "conversation: " + slug)
            .replace("[BREAKS]", "[HIDDEN" + run + "]")
            .replace("  - id: anything_else", SPENT + "  - id: anything_else"));
    String record = SetUpRecord.of("Hidden " + run, slug).replace("[\"en\", \"ur\"]", "[\"en\"]");
    assertThat(api.put("/api/v1/consultations/" + slug, record).status()).isLessThan(300);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isLessThan(300);
    List.of("HIDDEN" + run, "yes", "no", "4 because 07700 900815 never answers", "1500000", TEXT)
        .forEach(this::says);
    response =
        Objects.requireNonNull(
            jdbc.queryForObject(
                "select cast(id as varchar(40)) from response where consultation = ?",
                String.class,
                slug));
    officer =
        Visitor.signedIn(port, invitations, "sees" + run + "@hidden.example.org", Role.OFFICER);
    analyst =
        Visitor.signedIn(port, invitations, "reads" + run + "@hidden.example.org", Role.ANALYST);
  }

  /** Others' tests look for quotes, and count what is open. */
  @AfterEach
  void close_and_quote_nobody() {
    jdbc.update("delete from quote where response = ?", UUID.fromString(response));
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void on_every_page_that_shows_what_people_wrote() {
    String themes = "themes/anything_else";
    for (String page :
        List.of(
            "responses/" + response,
            "comments/anything_else",
            themes,
            themes + "?show=all&words=son",
            themes + "/answers/" + response + "/quote")) {
      String address = "/console/consultations/" + slug + "/" + page;
      assertThat(officer.get(address).body())
          .as("for an officer: " + page)
          .contains("07700 900814")
          .doesNotContain("contact details. Where people");
      assertThat(analyst.get(address).body())
          .as("for an analyst: " + page)
          .contains("Ring my son on …814", "since 01/02/2019")
          .contains("Your account sees nobody’s contact details")
          .doesNotContain("900814", "900815", "496 0814", "sam.o");
    }
  }

  @Test
  void and_an_amount_that_was_understood_is_none() {
    String page = "/console/consultations/" + slug + "/responses/" + response;

    assertThat(officer.get(page).body()).contains(">1500000</strong>");
    assertThat(analyst.get(page).body()).contains(">1500000</strong>");
  }

  @Test
  void and_is_not_found_by_looking_for_it() {
    String search = "/console/consultations/" + slug + "/themes/anything_else?show=all&words=";

    for (String words : List.of("900814", "0814", "sam.o", "07700")) {
      assertThat(officer.get(search + words).body()).as(words).contains("Ring my son");
      assertThat(analyst.get(search + words).body()).as(words).doesNotContain("Ring my son");
    }
    assertThat(analyst.get(search + "2019").body()).contains("Ring my son");
  }

  @Test
  void in_every_file_and_by_every_program_that_is_an_analyst() throws IOException {
    HttpCaller program =
        HttpCaller.to(port).bearer(tokens.issue("Hidden " + run, Role.ANALYST, null));
    Map<String, String> told = files(api);
    Map<String, String> hidden = files(program);

    assertThat(told).allSatisfy((file, all) -> assertThat(all).as(file).contains("07700 900814"));
    assertThat(hidden)
        .allSatisfy(
            (file, all) ->
                assertThat(all)
                    .as(file)
                    .contains(HIDDEN)
                    .doesNotContain("900814", "900815", "496 0814", "sam.o"));
    String console = "/console/consultations/" + slug;
    assertThat(analyst.get(console + "/responses.csv").body())
        .contains(HIDDEN)
        .doesNotContain("900814");
    assertThat(analyst.get(console + "/exports/file?file=responses.csv&originals=true").body())
        .contains(HIDDEN)
        .doesNotContain("900814", "900815");
    assertThat(analyst.get(console + "/exports").body())
        .contains("Your account sees nobody’s contact details");
    assertThat(officer.get(console + "/responses.csv").body()).contains("07700 900814");
  }

  @Test
  void and_nobody_is_quoted_with_it_whoever_quotes_them() {
    String quote =
        "/console/consultations/" + slug + "/themes/anything_else/answers/" + response + "/quote";
    String words = "Ring my son on (…) or (…), or (…). I have cared since 01/02/2019";

    assertThat(officer.get(quote).body()).contains(words + "</textarea>");
    assertThat(analyst.get(quote).body()).contains(words + "</textarea>");
    String[] form = {"marked", words, "agreed", "They said so on the phone", "nothing", "yes"};
    assertThat(analyst.post(quote, form).body()).doesNotContain("There is a problem");
    assertThat(officer.get("/console/consultations/" + slug + "/themes").body())
        .contains(words)
        .doesNotContain("900814");
  }

  private Map<String, String> files(HttpCaller by) throws IOException {
    String at = "/api/v1/consultations/" + slug;
    return Map.of(
        "responses", by.get(at + "/responses").body(),
        "table", by.with("Accept", "text/csv").get(at + "/responses").body(),
        "csv", by.get(at + "/exports/responses.csv?originals=true").body(),
        "json", by.get(at + "/exports/responses.json?originals=true").body(),
        "jsonl", by.get(at + "/exports/responses.jsonl").body(),
        "xlsx", workbook(by.bytes(at + "/exports/responses.xlsx?originals=true")),
        "spss", unpacked(by.bytes(at + "/exports/responses-spss.zip")));
  }

  private static String workbook(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read().stream()
          .flatMap(row -> row.stream().filter(cell -> cell != null))
          .map(cell -> cell.getText())
          .collect(Collectors.joining("\n"));
    }
  }

  private static String unpacked(byte[] archive) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private void says(String text) {
    arrivals.arrive(
        new Inbound(
            new Address("sms", "+4477009008" + (20 + run)),
            "SMhidden" + run + "-" + texts++,
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }
}
