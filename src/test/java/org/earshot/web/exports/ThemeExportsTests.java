package org.earshot.web.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.themes.Reading;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What officers found in texts stands in every file of responses, a column for each theme. */
@IntegrationTest
class ThemeExportsTests {

  private static final String TEXT = "anything_else";
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Arrivals arrivals;
  @Autowired private Themes themes;
  @Autowired private Reading reading;
  @Autowired private JdbcTemplate jdbc;

  private HttpCaller api;
  private String slug;

  /** Of five people one writes nothing, and what one wrote is not read. */
  @BeforeEach
  void open() {
    slug = "coded-away-" + ++run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Coded away", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    Theme bus = book("Buses & minibus");
    Theme cost = book("Cost of living");
    says(0, "late bus", Set.of(bus), Set.of());
    says(1, "dear and late bus", Set.of(bus, cost), Set.of(cost));
    says(2, "fine as it is", Set.of(), Set.of());
    answers(3, "not read yet");
    answers(4, "skip");
  }

  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void in_tables_as_codes_or_as_words() {
    String codes = file("responses.csv");
    assertThat(codes.lines().findFirst().orElseThrow())
        .contains(
            "anything_else.written_in,anything_else.themes_read,anything_else.theme.buses_minibus,"
                + "anything_else.theme.cost_of_living,");
    assertThat(codes)
        .contains("late bus,answered,en,true,yes,no,")
        .contains("dear and late bus,answered,en,true,yes,strong,")
        .contains("fine as it is,answered,en,true,no,no,")
        .contains("not read yet,answered,en,false,,,")
        .contains(",skipped,,,,,");
    assertThat(file("responses.csv?values=labels"))
        .contains(" – theme: Buses & minibus", " – themes read")
        .contains("dear and late bus,answered,en,Yes,Yes,\"Yes, strongly\",");
  }

  @Test
  void in_a_workbook_and_for_programs() throws IOException {
    byte[] book = api.bytes(address("responses.xlsx"));
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      List<Row> rows = workbook.getFirstSheet().read();
      int at = column(rows.get(0), "anything_else.theme.cost_of_living");
      assertThat(rows.subList(1, 4))
          .extracting(row -> row.getCellText(at))
          .containsExactlyInAnyOrder("no", "strong", "no");
    }
    JsonNode people = api.get(address("responses.json")).json();
    assertThat(people.get(1).path("anything_else.theme.cost_of_living").asString())
        .isEqualTo("strong");
    assertThat(people.get(3).path("anything_else.themes_read").asBoolean()).isFalse();
    assertThat(people.get(3).path("anything_else.theme.cost_of_living").isNull()).isTrue();
  }

  private static int column(Row header, String name) {
    for (int i = 0; i < header.getCellCount(); i++) {
      if (name.equals(header.getCellText(i))) {
        return i;
      }
    }
    throw new AssertionError("no column " + name);
  }

  @Test
  void for_statistics_as_numbers_with_labels_and_in_the_codebook() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    byte[] archive = api.bytes(address("responses-spss.zip"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(files.get("responses.csv"))
        .contains("anything_else_themes_read,anything_else_theme_buses_minibus,")
        .contains("dear and late bus,answered,en,1,1,2,")
        .contains("not read yet,answered,en,0,,,");
    assertThat(files.get("read-responses.sps"))
        .contains("    anything_else_theme_cost_of_living F8.0")
        .contains("  /anything_else_theme_cost_of_living\r\n    0 'No'\r\n    1 'Yes'\r\n")
        .contains("    2 'Yes, strongly'");
    assertThat(file("codebook.csv"))
        .contains(
            "anything_else.theme.cost_of_living,anything_else_theme_cost_of_living,anything_else,text"
                + ",,,,,Cost of living: When money is short,")
        .contains("anything_else,text,,,strong,2,\"Yes, strongly\",");
  }

  @Test
  void what_was_coded_before_somebody_wrote_anew_counts_no_more() {
    Texting.texts(arrivals, phone(0), "BACK", "the trams too");

    assertThat(file("responses.csv")).contains(",the trams too,answered,en,false,,,");
  }

  @Test
  void of_more_people_than_are_read_at_once() {
    UUID like = response("dear and late bus");
    for (int i = 0; i < 1_200; i++) {
      copy(like, UUID.randomUUID());
    }

    List<String> lines = file("responses.csv").lines().toList();
    assertThat(lines).hasSize(1 + 5 + 1_200);
    assertThat(lines)
        .filteredOn(line -> line.contains("late bus,answered,en,true,yes,strong,"))
        .hasSize(1_201);
  }

  private UUID response(String words) {
    for (JsonNode one : api.get("/api/v1/consultations/" + slug + "/responses").json()) {
      if (one.path("answers").path(TEXT).asString("").equals(words)) {
        return UUID.fromString(one.path("id").asString());
      }
    }
    throw new AssertionError("nobody said " + words);
  }

  /** Somebody who was forgotten since: only what they said is there, and what was found in it. */
  private void copy(UUID like, UUID id) {
    jdbc.update(
        "insert into response (id, consultation, version, channel, language, state, agreed,"
            + " consent, started_at, heard_at, nudged, later) select ?, consultation, version,"
            + " channel, language, state, agreed, consent, started_at, heard_at, nudged, later"
            + " from response where id = ?",
        id,
        like);
    jdbc.update(
        "insert into answer (response, question, kind, coded, words, language, position, consent,"
            + " at) select ?, question, kind, coded, words, language, position, consent, at from"
            + " answer where response = ?",
        id,
        like);
    jdbc.update(
        "insert into text_read (response, question, officer, at) select ?, question, officer, at"
            + " from text_read where response = ?",
        id,
        like);
    jdbc.update(
        "insert into coding (response, question, theme, strong, suggested, officer, at) select ?,"
            + " question, theme, strong, suggested, officer, at from coding where response = ?",
        id,
        like);
  }

  private String file(String name) {
    return api.get(address(name)).body();
  }

  private String address(String name) {
    return "/api/v1/consultations/" + slug + "/exports/" + name;
  }

  private Theme book(String name) {
    return themes.add(slug, TEXT, new Theme.Wording(name, "When money is short", false));
  }

  private void says(int person, String words, Set<Theme> found, Set<Theme> strong) {
    answers(person, words);
    UUID response = newest();
    Reading.Batch batch =
        new Reading.Batch(
            slug, TEXT, Set.of(response), ids(found), ids(strong), House.CLOCK.instant());
    assertThat(reading.code(batch, "an analyst")).isEqualTo(1);
  }

  private UUID newest() {
    JsonNode people = api.get("/api/v1/consultations/" + slug + "/responses").json();
    return UUID.fromString(people.get(people.size() - 1).path("id").asString());
  }

  private static Set<UUID> ids(Set<Theme> themes) {
    return themes.stream().map(Theme::id).collect(java.util.stream.Collectors.toSet());
  }

  private void answers(int person, String words) {
    Texting.texts(arrivals, phone(person), "Breaks", "yes", "no", "4", words);
  }

  private static Address phone(int person) {
    return new Address("telegram", "27320" + (100 * run + person));
  }
}
