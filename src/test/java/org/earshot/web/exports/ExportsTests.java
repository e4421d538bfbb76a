package org.earshot.web.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be taken away from a consultation, over HTTP. */
@IntegrationTest
class ExportsTests {

  private static final String SLUG = "taken-away";
  private static final String EXPORTS = "/api/v1/consultations/" + SLUG + "/exports/";

  private static final String COLUMNS =
      "id,channel,language,started_at,completed_at,version,partner,after_closing,caring,caring.status,caring.comment,"
          + "hours,hours.status,hours.comment,breaks.home,breaks.day,breaks.away,breaks.none,"
          + "breaks.status,breaks.comment,notice,notice.status,notice.comment,good_at_listening,"
          + "good_at_listening.status,good_at_listening.comment,anything_else,"
          + "anything_else.status,anything_else.written_in,age_band";

  @LocalServerPort private int port;
  @Autowired private Arrivals arrivals;
  @Autowired private Invitations invitations;
  @Autowired private Audit audit;

  private HttpCaller api;
  private int received;

  @BeforeEach
  void someoneHasAnswered() {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String consultation = "/api/v1/consultations/" + SLUG;
    if (api.get(consultation).status() == 404) {
      api.put(consultation, SetUpRecord.of("Taken away", "short-breaks"));
      api.post(consultation + "/open");
      List.of("BREAKS", "yes", "yes", "2", "1 and 3", "14 days", "skip", "=SUM(A1), more", "no")
          .forEach(this::says);
    }
  }

  @Test
  void as_csv_in_codes_with_a_column_for_each_option() {
    HttpCaller.Answer answer = api.get(EXPORTS + "responses.csv");
    String[] lines = answer.body().split("\r\n", -1);

    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition")).contains("taken-away-responses.csv");
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).startsWith(COLUMNS);
    assertThat(lines[1])
        .contains(",sms,en,20")
        .contains(",true,answered,,10_to_19,answered,,true,false,true,false,answered,,14,answered,")
        .contains(",,skipped,,\"'=SUM(A1), more\",answered,en,");
    assertThat(answer.body()).doesNotContain("7700900");
  }

  @Test
  void in_the_words_of_any_language_that_it_was_asked_in() {
    String english = api.get(EXPORTS + "responses.csv?values=labels").body();
    assertThat(english)
        .contains("How many hours a week do you look after them?", "10 to 19 hours")
        .contains("Which of these would help you? You can pick more than one. – A day centre")
        .contains(",Yes,answered,,");
    String urdu = api.get(EXPORTS + "responses.csv?values=labels&language=ur").body();
    assertThat(urdu).doesNotContain("10 to 19 hours").contains("ہاں");
  }

  @Test
  void with_peoples_own_words_where_they_are_wanted() {
    assertThat(api.get(EXPORTS + "responses.csv?originals=true").body())
        .contains("breaks.said,breaks.read_by", "1 and 3", "14 days");
    assertThat(api.get(EXPORTS + "responses.csv").body()).doesNotContain("14 days");
  }

  @Test
  void as_a_workbook_in_which_nothing_is_a_formula() throws IOException {
    List<Row> rows = workbook("responses.xlsx?values=labels");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getCellText(0)).isEqualTo("id");
    assertThat(rows.get(1).stream().filter(cell -> cell != null).map(cell -> cell.getText()))
        .contains("10 to 19 hours", "'=SUM(A1), more", "14");
  }

  @Test
  void as_json_in_one_array_and_line_by_line() {
    JsonNode array = api.get(EXPORTS + "responses.json").json();
    String lines = api.get(EXPORTS + "responses.jsonl").body();

    assertThat(array).hasSize(1);
    assertThat(array.get(0).path("hours").asString()).isEqualTo("10_to_19");
    assertThat(array.get(0).path("breaks.home").asBoolean()).isTrue();
    assertThat(array.get(0).path("notice").asInt()).isEqualTo(14);
    assertThat(array.get(0).path("good_at_listening").isNull()).isTrue();
    assertThat(lines.lines()).hasSize(1);
    assertThat(JsonMapper.shared().readTree(lines)).isEqualTo(array.get(0));
  }

  @Test
  void for_spss_as_numbers_with_the_commands_that_label_them() throws IOException {
    Map<String, String> files = unpacked(api.bytes(EXPORTS + "responses-spss.zip"));
    String syntax = files.getOrDefault("read-responses.sps", "");
    String[] lines = files.getOrDefault("responses.csv", "").split("\r\n");

    assertThat(files).containsOnlyKeys("responses.csv", "read-responses.sps", "codebook.csv");
    assertThat(lines[0]).contains("caring,caring_status", "breaks_home,breaks_day");
    assertThat(lines[1])
        .contains(",1,answered,,2,answered,,1,0,1,0,answered,,14,answered,,-8,skipped,");
    assertThat(syntax)
        .contains("    hours F8.0\r\n", "    notice F16.4\r\n", "    anything_else A15\r\n")
        .contains("  /hours 'How many hours a week do you look after them?'")
        .contains("  /hours\r\n    1 '9 hours or less'", "    -8 'Skipped'")
        .contains("(-9, -8, -7).");
    assertThat(syntax.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
        .allMatch(length -> length < 256);
  }

  @Test
  void the_codebook_says_what_was_asked_in_each_language() {
    String book = api.get(EXPORTS + "codebook.csv").body();

    assertThat(book.lines().findFirst().orElseThrow())
        .isEqualTo("column,spss_name,question,type,version,language,code,spss_code,words,said_to");
    assertThat(book)
        .containsPattern("hours,hours,hours,choice,[0-9a-f]{64},en,10_to_19,2,10 to 19 hours")
        .containsPattern("breaks.day,breaks_day,breaks,choices,[0-9a-f]{64},en,true,1,A day centre")
        .containsPattern("hours,hours,hours,choice,[0-9a-f]{64},ur,,,\\S");
  }

  @Test
  void results_to_share_hide_small_numbers() throws IOException {
    String results = api.get(EXPORTS + "results.csv").body();

    assertThat(results.lines().findFirst().orElseThrow())
        .isEqualTo("by,group,question,ask,answer,people,percent,hidden");
    assertThat(results)
        .contains("everyone,,caring,", "(answered),fewer than 10,")
        .doesNotContain("SUM(A1)", ",1,", "sms");
    assertThat(workbook("results.xlsx")).hasSameSizeAs(results.lines().toList());
  }

  @Test
  void what_cannot_be_had_is_said() {
    HttpCaller.Answer language = api.get(EXPORTS + "responses.csv?values=labels&language=tlh");
    assertThat(language.status()).isEqualTo(400);
    assertThat(language.body()).contains("It was not asked in that language", "en");
    assertThat(api.get(EXPORTS + "responses.csv?values=numbers").status()).isEqualTo(400);
    assertThat(api.get(EXPORTS + "responses.doc").body()).contains("no file of that name");
    assertThat(HttpCaller.to(port).get(EXPORTS + "responses.csv").status()).isEqualTo(401);
  }

  @Test
  void the_console_warns_and_the_history_says_who_took_it() {
    Visitor officer =
        Visitor.signedIn(port, invitations, "exports@example.org", Officer.Role.OFFICER);
    String console = "/console/consultations/" + SLUG;

    assertThat(officer.get(console).body()).contains(console + "/exports");
    assertThat(officer.get(console + "/exports").body())
        .contains("may identify them", "Numbers under 10 are not shown", "1 response with");
    assertThat(officer.get(console + "/exports/file?file=responses.csv&values=labels").body())
        .contains("10 to 19 hours");
    assertThat(officer.get(console + "/exports/file?file=results.csv").status()).isEqualTo(200);
    assertThat(officer.get(console + "/exports/file?file=nothing").status()).isEqualTo(404);
    assertThat(officer.get(console + "/exports/file?file=codebook.csv&language=xx").status())
        .isEqualTo(400);
    assertThat(audit.page(0, 50))
        .extracting(entry -> entry.what() + ": " + entry.about())
        .contains(
            "took answers that may identify people: taken-away/responses.csv",
            "took results or a codebook: taken-away/results.csv");
  }

  private List<Row> workbook(String file) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(api.bytes(EXPORTS + file)))) {
      return book.getFirstSheet().read();
    }
  }

  private static Map<String, String> unpacked(byte[] archive) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private void says(String text) {
    arrivals.arrive(
        new Inbound(
            new Address("sms", "+447700900441"),
            "SMexports" + received++,
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }
}
