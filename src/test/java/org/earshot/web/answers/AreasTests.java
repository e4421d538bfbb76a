package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Arrivals;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Where people live is counted, looked at and compared like any answer, by areas with names. */
@IntegrationTest
class AreasTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Audit audit;

  @Value("${earshot.conversations}")
  private Path conversations;

  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private WhereFrom people;

  @BeforeEach
  void open() {
    run++;
    slug = "where-" + run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    people = new WhereFrom(slug, arrivals);
    people.opens(api, conversations);
    officer = Visitor.signedIn(port, invitations, "where" + run + "@example.org", Role.OFFICER);
    officer.get("/console");
  }

  /** Names hold for the whole organisation, and others' tests count what is open. */
  @AfterEach
  void close_and_forget_the_names() {
    api.post(people.address() + "/close");
    jdbc.update("delete from area_held");
    jdbc.update("delete from area");
    jdbc.update("delete from area_list");
  }

  @Test
  void the_first_part_of_a_postcode_is_kept_in_code_and_nothing_of_the_rest() {
    people.answer(1, "my postcode is LE4 5AB", "yes", "1");

    assertThat(rows())
        .containsExactly(
            Map.entry("home", "p:LE4"), Map.entry("bus", "b:true"), Map.entry("late", "o:ten"));
    assertThat(
            jdbc.queryForList(
                "select question from answer where question = 'home' and response = ? and (words is"
                    + " not null or said is not null)",
                String.class,
                id()))
        .isEmpty();
    assertThat(api.get(people.address() + "/responses").body()).contains("\"home\":\"LE4\"");
    assertThat(api.get(people.address() + "/exports/responses.csv?originals=true").body())
        .contains("LE4,answered")
        .doesNotContain("5AB");
  }

  @Test
  void it_is_counted_narrowed_and_compared_and_small_numbers_are_hidden() {
    people.answer(14, "LE4", "yes", "2");
    people.answer(12, "LE2", "no");
    people.answer(11, "LE10", "yes");
    people.answer(3, "LE5", "no");

    String all = page("");
    assertThat(all)
        .contains(
            "40 people answered", "These are the first parts of postcodes", "Name your areas");
    assertThat(row(all, "LE4")).contains("14", "35%");
    assertThat(row(all, "LE2")).contains("12");
    assertThat(row(all, "LE10")).as("the smallest beside it").contains("not shown");
    assertThat(row(all, "LE5")).contains("not shown");
    assertThat(all.indexOf(">LE4<")).isLessThan(all.lastIndexOf(">LE2<"));

    assertThat(page("?area=home%3DLE4")).contains("14 people match");
    assertThat(row(page("?area=home%3DLE4"), "LE4")).as("all of them").contains("14", "100%");
    assertThat(page("?area=home%3DLE5")).contains("How many people match is not shown");
    assertThat(page("?area=home%3DLE10"))
        .as("with those that are told it would leave three")
        .contains("How many people match is not shown");
    assertThat(page("?area=home%3DZE9&given=bus%3Dtrue"))
        .as("nobody is from there")
        .contains("25 people match");

    String compared = page("?by=question%3Dhome");
    assertThat(compared)
        .contains("LE4<br>", "14 answered", "not shown")
        .doesNotContain("fewer than 10");
    assertThat(row(compared, "Yes")).contains("100% (14)", "not shown").doesNotContain("11");

    String byBus = page("?by=question%3Dbus");
    assertThat(row(byBus, "LE4")).contains("(14)");
    assertThat(row(byBus, "LE5")).contains("not shown");
  }

  @Test
  void programs_get_all_of_it_and_files_to_share_hide_small_numbers() {
    people.answer(11, "LE4", "yes", "2");
    people.answer(10, "LE2", "no");
    people.answer(2, "LE5", "no");
    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: le4\nCity & south: LE2, LE5");

    JsonNode home = api.get(people.address() + "/results?whole=true").json().get(0);
    assertThat(home.path("counts").toString())
        .isEqualTo(
            "[{\"value\":\"city-south\",\"label\":\"City & south\",\"count\":12,\"hidden\":null},"
                + "{\"value\":\"belgrave\",\"label\":\"Belgrave\",\"count\":11,\"hidden\":null},"
                + "{\"value\":\"outside\",\"label\":\"Outside our areas\",\"count\":0,"
                + "\"hidden\":null}]");
    assertThat(home.path("codes").toString())
        .contains("{\"code\":\"LE5\",\"area\":\"city-south\",\"count\":2,\"hidden\":null}");
    assertThat(api.get(people.address() + "/results").json().get(0).path("codes").toString())
        .contains("\"code\":\"LE5\",\"area\":\"city-south\",\"count\":null")
        .contains("\"code\":\"LE2\",\"area\":\"city-south\",\"count\":null");

    String told = api.get(people.address() + "/exports/results.csv").body();
    assertThat(told)
        .contains("everyone,,home,What is your postcode?,City & south,12,52")
        .contains("area,City & south,home,What is your postcode?,LE5,not shown,")
        .contains("area,City & south,home,What is your postcode?,LE2,not shown,")
        .contains("area,Belgrave,bus,Do you take the bus?,Yes,11,100");
    assertThat(api.get(people.address() + "/exports/responses.csv").body())
        .contains("home,home.area,home.status", "LE5,city-south,answered");
    assertThat(api.get(people.address() + "/exports/responses.csv?values=labels").body())
        .contains("LE5,City & south,answered");
    assertThat(api.get(people.address() + "/exports/codebook.csv").body())
        .contains("home.area,home_area", "the area that the postcode is in");
  }

  @Test
  void names_hold_for_every_consultation_and_their_codes_stand_under_them() {
    people.answer(13, "LE4", "yes", "2");
    people.answer(11, "LE1", "yes");
    people.answer(10, "LE2", "no");
    people.answer(10, "NG1", "no");
    assertThat(officer.get("/console/areas").body()).contains("No area has a name yet");

    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4\nCity centre: LE1 LE2");

    String all = page("");
    assertThat(row(all, "City centre")).contains("21");
    assertThat(row(all, "Belgrave")).contains("13");
    assertThat(row(all, "Outside our areas")).contains("10");
    assertThat(all)
        .contains("First parts of postcodes in each area", ">LE1<", ">NG1<")
        .doesNotContain("Name your areas");
    assertThat(page("?area=home%3Dcity-centre")).contains("21 people match");
    assertThat(page("?area=home%3Doutside")).contains("10 people match");
    assertThat(row(page("?by=question%3Dhome"), "Yes")).contains("52% (11)");

    officer.post("/console/areas", "seen", "1", "areas", "The centre: LE1, LE2");
    assertThat(page("?area=home%3Dcity-centre"))
        .as("an address outlives another name")
        .contains("21 people match", "The centre");
    assertThat(row(page(""), "Outside our areas")).contains("23");
    String history = officer.get("/console/areas").body();
    assertThat(history).contains("How they were", "Belgrave: LE4", "Officer where" + run);

    officer.post("/console/areas/back", "seen", "2", "number", "1");
    assertThat(row(page(""), "Belgrave")).contains("13");
    assertThat(audit.page(0, 5))
        .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("brought earlier areas back"));
  }

  @Test
  void a_report_that_was_approved_is_counted_by_the_areas_of_that_day_for_good() {
    people.answer(15, "LE4", "yes", "2");
    people.answer(12, "LE1", "yes");
    people.answer(2, "B1", "no");
    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4\nCity centre: LE1");
    api.post(people.address() + "/close");
    String report = "/consultations/" + slug + "/report";
    assertThat(Visitor.to(port).get(report).body())
        .as("before it is approved others may count by other areas")
        .contains("Do you take the bus?")
        .doesNotContain("Belgrave");
    approved();
    String approved = row(Visitor.to(port).get(report).body(), "Belgrave");
    assertThat(approved).contains("15");

    officer.post("/console/areas", "seen", "1", "areas", "Belgrave: LE4, B1\nCity centre: LE1");

    assertThat(row(Visitor.to(port).get(report).body(), "Belgrave")).isEqualTo(approved);
    assertThat(row(page(""), "Belgrave")).contains("15");
    assertThat(api.get(people.address() + "/exports/results.csv").body())
        .contains("Belgrave,15,")
        .doesNotContain("Belgrave,17");
    assertThat(officer.get("/console/areas").body())
        .contains(
            "These keep the areas they had when their report was approved",
            "/console/consultations/" + slug);
  }

  private void approved() {
    String desk = "/console/consultations/" + slug + "/report";
    officer.get(desk);
    officer.post(
        desk,
        "about",
        "Buses.",
        "who",
        "People.",
        "findings[0].words",
        "They are late.",
        "views",
        "Late.",
        "limits",
        "Few answered.");
    Visitor second =
        Visitor.signedIn(port, invitations, "where-second" + run + "@example.org", Role.OFFICER);
    second.get(desk);
    second.post(desk + "/approve", "version", "1");
  }

  @Test
  void what_is_wrong_with_areas_is_said_line_by_line_and_nothing_is_saved() {
    String wrong = "Belgrave LE4\nCity: LE1, LE2 1AA\n\ncity: LE3\nEast: LE1\nWest:\n: LE9";

    String page = officer.post("/console/areas", "seen", "0", "areas", wrong).body();

    assertThat(page)
        .contains("Line 1: write a name, a colon and first parts of postcodes")
        .contains("Line 2: “1AA” is no first part of a postcode")
        .contains("Line 4: “city” is named in line 2 already")
        .contains("Line 5: LE1 stands in line 2 already")
        .contains("Line 6: write the first part of a postcode")
        .contains("Line 7: write a name before the colon")
        .contains("Belgrave LE4");
    assertThat(jdbc.queryForList("select number from area_list")).isEmpty();

    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4");
    assertThat(officer.post("/console/areas", "seen", "0", "areas", "East: LE5").body())
        .contains("Somebody else saved areas meanwhile", "East: LE5", "Belgrave: LE4")
        .as("theirs read, it can be saved")
        .contains("name=\"seen\" value=\"1\"");
    Visitor analyst =
        Visitor.signedIn(port, invitations, "looks" + run + "@example.org", Role.ANALYST);
    assertThat(analyst.get("/console/areas").status()).isEqualTo(403);
    assertThat(analyst.get("/console/consultations/" + slug + "/results").status()).isEqualTo(200);
  }

  @Test
  void a_changed_a_corrected_and_a_forgotten_postcode_count_as_they_are_now() {
    people.answer(2, "LE2", "no");

    people.says(WhereFrom.phone(0), "CHANGE 1", "actually LE4 1AB", "1");
    assertThat(codes()).containsEntry("LE4", 1L).containsEntry("LE2", 1L);

    people.says(WhereFrom.phone(1), "BACK", "BACK", "LE3");
    assertThat(codes()).containsEntry("LE4", 1L).containsEntry("LE3", 1L);

    String response = "/console/consultations/" + slug + "/responses/" + id();
    officer.post(
        response + "/answers/home", "pick", "answered", "typed", "LE9 9ZZ", "why", "They rang us");
    assertThat(codes()).containsEntry("LE9", 1L).doesNotContainKey("LE4");
    assertThat(officer.get(response).body().replaceFirst("(?s)>Messages<.*", ""))
        .contains("LE9", "In their words: <bdi lang=\"en\" class=\"earshot-lines\">LE4<")
        .doesNotContain("9ZZ", "1AB");
    Long correction =
        jdbc.queryForObject("select max(id) from correction where response = ?", Long.class, id());
    officer.post(response + "/corrections/" + correction + "/undo");
    assertThat(codes()).containsEntry("LE4", 1L).doesNotContainKey("LE9");

    people.says(WhereFrom.phone(1), "FORGET", "yes");
    assertThat(codes()).containsOnlyKeys("LE4");
  }

  @Test
  void a_postcode_on_a_sheet_of_paper_counts_like_one_in_a_text() {
    String desk = "/console/consultations/" + slug + "/assisted";
    officer.get(desk);
    String draft = path(officer.post(desk, "way", "paper", "language", "en"));
    officer.post(
        draft, "a.consent:take_part", "yes", "a.home", "le4 5ab", "a.bus", "no", "a.late", "ten");
    officer.post(draft + "/check", "sheet", "3");

    assertThat(codes()).containsExactly(Map.entry("LE4", 1L));
    assertThat(api.get(people.address() + "/exports/responses.csv?originals=true").body())
        .contains("paper,en,", "LE4,answered,,LE4,copied")
        .doesNotContainIgnoringCase("5ab");
  }

  private static String path(HttpCaller.Answer next) {
    return next.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void reach_compares_areas_with_figures_that_a_council_loaded() {
    people.answer(15, "LE4", "yes", "2");
    people.answer(10, "LE1", "yes");
    people.answer(10, "LE2", "no");
    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4\nCity centre: LE1 LE2");
    String figures =
        "area,question,answers,group,people,out_of,share,population,source,year,licence\n"
            + "Busford,area,LE4,Belgrave,300,1000,,,Council,2026,\n"
            + "Busford,area,LE1 LE2,The centre,600,1000,,,Council,2026,\n"
            + "Busford,area,LE2,Half of it,100,1000,,,Council,2026,\n";
    officer.upload(
        "/console/population", "file", figures.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String reach = "/console/consultations/" + slug + "/reach";
    officer.get(reach);
    officer.post(reach + "/area", "area", "Busford");

    String page = officer.get(reach).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertThat(page)
        .contains("Belgrave 30.0% (300 people) 15 42.9%")
        .contains("The centre 60.0% (600 people) 20 57.1%")
        .contains("Outside our areas not known 0")
        .doesNotContain("Half of it");
  }

  @Test
  void the_report_s_draft_says_by_area_who_answered_and_no_postcode_is_a_finding() {
    people.answer(15, "LE4", "yes", "2");
    people.answer(12, "LE2", "no");
    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4");
    api.post(people.address() + "/close");

    String draft = officer.get("/console/consultations/" + slug + "/report").body();

    assertThat(draft)
        .contains("By area: Belgrave 15, Outside our areas 12. 27 people told us where.")
        .contains("Do you take the bus? 15 of 27 people said: Yes.")
        .doesNotContain("What is your postcode? 15 of 27");
  }

  @Test
  void many_codes_are_told_the_largest_first_and_the_rest_together() {
    List<String> districts =
        List.of("LE1", "LE2", "LE3", "LE4", "LE5", "LE6", "LE7", "LE8", "LE9", "LE10", "LE11");
    for (String district : districts) {
      copy(10 + districts.indexOf(district), district);
    }
    for (String district : List.of("NG1", "NG2", "NG3", "NG4")) {
      copy(4, district);
    }

    String all = page("");

    assertThat(row(all, "LE11")).contains("20");
    assertThat(row(all, "NG1")).as("the twelfth").contains("not shown");
    assertThat(row(all, "LE1")).as("the smallest beside it").contains("not shown");
    assertThat(row(all, "Other areas")).contains("12");
    assertThat(all.indexOf(">LE11<")).isLessThan(all.indexOf(">LE10<"));
    assertThat(all).contains("All other areas");
    assertThat(page("?area=home%3Dother")).contains("12 people match");
    assertThat(api.get(people.address() + "/results?whole=true").body())
        .contains("\"code\":\"NG4\"");
  }

  /** People who were forgotten since: only their answers are there. */
  private void copy(int many, String district) {
    if (jdbc.queryForList("select id from response where consultation = ?", slug).isEmpty()) {
      people.answer(1, "LE1", "no");
      jdbc.update("update response set subject = null where consultation = ?", slug);
    }
    UUID like = id();
    boolean first = district.equals("LE1");
    for (int i = first ? 1 : 0; i < many; i++) {
      UUID id = UUID.randomUUID();
      jdbc.update(
          "insert into response (id, consultation, version, channel, language, state, agreed,"
              + " consent, started_at, heard_at, nudged, later) select ?, consultation, version,"
              + " channel, language, state, agreed, consent, started_at, heard_at, nudged, later"
              + " from response where id = ?",
          id,
          like);
      jdbc.update(
          "insert into answer (response, question, kind, coded, language, position, consent, at)"
              + " select ?, question, kind, case when question = 'home' then ? else coded end,"
              + " language, position, consent, at from answer where response = ?",
          id,
          "p:" + district,
          like);
    }
  }

  private String page(String query) {
    return officer.get("/console/consultations/" + slug + "/results" + query).body();
  }

  /** The row of a table that begins with this. */
  private static String row(String page, String label) {
    int at = page.indexOf(">" + label.replace("&", "&amp;") + "</th>");
    assertThat(at).as("a row of " + label).isPositive();
    return page.substring(at, page.indexOf("</tr>", at));
  }

  private Map<String, Long> codes() {
    Map<String, Long> codes = new java.util.HashMap<>();
    for (JsonNode code :
        api.get(people.address() + "/results?whole=true").json().get(0).path("codes")) {
      codes.put(code.path("code").asString(), code.path("count").asLong());
    }
    return codes;
  }

  /** Who began first. */
  private UUID id() {
    return jdbc.queryForList(
            "select id from response where consultation = ? order by started_at, heard_at, id limit"
                + " 1",
            UUID.class,
            slug)
        .getFirst();
  }

  private List<Map.Entry<String, String>> rows() {
    return jdbc.query(
        "select a.question, a.coded from answer a join response r on r.id = a.response where"
            + " r.consultation = ? and a.kind = 'ANSWERED' order by a.position",
        (row, number) -> Map.entry(row.getString(1), row.getString(2)),
        slug);
  }
}
