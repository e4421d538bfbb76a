package org.earshot.worked;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.earshot.House;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One consultation from its opening to its evaluation, as two officers take it through. */
final class Exercise {

  static final String SLUG = "worked";
  static final String CONSOLE = "/console/consultations/" + SLUG;
  static final String PUBLIC = "/consultations/" + SLUG;
  static final String KEYWORD = "BREAKS";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String API = "/consultations/" + SLUG;
  private static final int AT_ONCE = 200;

  private final WorkedHouse house;
  private final Visitor asha;
  private final Visitor ben;
  private final Map<String, String> themes = new HashMap<>();

  Exercise(WorkedHouse house) {
    this.house = house;
    this.asha = house.officer("asha");
    this.ben = house.officer("ben");
  }

  Visitor officer() {
    return asha;
  }

  /** A page as an officer sees it. */
  Document page(String path) {
    return parsed(asha.get(path));
  }

  /** A page as everybody sees it. */
  Document publicPage(String path) {
    return parsed(house.passerBy().get(path));
  }

  private static Document parsed(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.response().uri() + " answered " + answer.status());
    }
    return Jsoup.parse(answer.body());
  }

  String get(String path) {
    return house.api("GET", API + path, "");
  }

  Export responses() {
    return Export.read(get("/exports/responses.csv"));
  }

  void opens() {
    LocalDate today = LocalDate.ofInstant(House.CLOCK.instant(), ZoneOffset.UTC);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("title", "Short breaks, worked through");
    record.put("conversation", "short-breaks");
    record.put("languages", List.of("en", "gu", "pl"));
    record.put("kind", "engagement");
    record.put("purpose", "To choose how to spend the short breaks money");
    record.put("why_now", "The budget is set in spring");
    record.put("can_change", "Which breaks we pay for");
    record.put("cannot_change", "Who is entitled to an assessment");
    record.put("who_decides", "The cabinet");
    record.put("decision_on", today.plusDays(80).toString());
    record.put(
        "lead",
        Map.of("name", "Priya Elm", "email", "priya.elm@example.org", "phone", "07700 900123"));
    record.put("audience", "Carers");
    record.put("already_known", "Carers asked for more notice");
    record.put("how_answers_are_used", "The cabinet reads them");
    record.put("closes_on", today.plusDays(30).toString());
    record.put("feedback_by", today.plusDays(60).toString());
    record.put("outcome_by", today.plusDays(110).toString());
    record.put("safeguarding_phone", "07700 900124");
    record.put(
        "partners",
        List.of(
            Map.of("name", "The tea club", "join_word", Crowd.CLUB),
            Map.of("name", "St Mary's", "join_word", Crowd.CHURCH)));
    house.api("PUT", API, JSON.writeValueAsString(record));
    house.api("POST", API + "/open", "");
    asha.get(CONSOLE + "/reach");
    saved(asha.post(CONSOLE + "/reach/area", "area", "Leicester"));
  }

  /** Reads every text, and says which themes it has; every third one is strongly felt. */
  void codes(Export responses) {
    String page = CONSOLE + "/themes/anything_else";
    asha.get(page + "/book");
    Phrases.themes().forEach(name -> saved(asha.post(page + "/book", "name", name)));
    for (JsonNode theme : JSON.readTree(get("/themes")).path(0).path("themes")) {
      themes.put(theme.path("name").asString(), theme.path("id").asString());
    }
    Map<Set<String>, List<String>> alike = new HashMap<>();
    Map<Set<String>, List<String>> strong = new HashMap<>();
    responses
        .where(line -> !line.getOrDefault("anything_else", "").isEmpty())
        .lines()
        .forEach(
            line ->
                (isStrong(line) ? strong : alike)
                    .computeIfAbsent(
                        Phrases.themesIn(line.getOrDefault("anything_else", "")),
                        any -> new ArrayList<>())
                    .add(line.get("id")));
    alike.forEach((found, ids) -> code(page, "theme", found, ids));
    strong.forEach((found, ids) -> code(page, "strong", found, ids));
  }

  /** What the officer takes for a strong feeling: somebody gives us the lowest mark. */
  static boolean isStrong(Map<String, String> line) {
    return "1".equals(line.get("good_at_listening"));
  }

  private void code(String page, String how, Set<String> found, List<String> ids) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> form = new ArrayList<>();
      ids.subList(from, Math.min(ids.size(), from + AT_ONCE))
          .forEach(id -> form.addAll(List.of("response", id)));
      found.forEach(name -> form.addAll(List.of(how, themes.getOrDefault(name, ""))));
      form.addAll(List.of("shown", House.CLOCK.instant().toString()));
      saved(asha.post(page, form.toArray(String[]::new)));
    }
  }

  void closes() {
    house.api("POST", API + "/close", "");
  }

  /** The report stays as it was drafted, and gets its translations; another officer approves it. */
  void reports() {
    Document desk = page(CONSOLE + "/report");
    List<String> form = new ArrayList<>();
    for (Element field : desk.select("main form textarea, main form input[name=begun]")) {
      String typed = field.is("textarea") ? field.wholeText().strip() : field.val();
      boolean translation = field.attr("name").startsWith("translations");
      form.addAll(List.of(field.attr("name"), translation ? "1, 2, 3." : typed));
    }
    saved(asha.post(CONSOLE + "/report", form.toArray(String[]::new)));
    approved("/report");
    saved(ben.post(CONSOLE + "/report/send"));
  }

  private void approved(String paper) {
    ben.get(CONSOLE + paper);
    saved(ben.post(CONSOLE + paper + "/approve", "version", "1"));
    ben.get(CONSOLE + paper);
  }

  void answers() {
    List<Map<String, Object>> items = new ArrayList<>();
    List<Map<String, Object>> translated = new ArrayList<>();
    for (String theme : Phrases.themes()) {
      items.add(
          Map.of(
              "theme", theme,
              "you_said", "You wrote about it",
              "status", "done",
              "we_did", "It is put right",
              "themes", List.of(themes.getOrDefault(theme, ""))));
      translated.add(Map.of("theme", theme, "you_said", "S", "we_did", "D"));
    }
    Map<String, Object> words = Map.of("summary", "Z", "items", translated);
    Map<String, Object> outcome =
        Map.of(
            "summary",
            "Seventeen more places",
            "items",
            items,
            "translations",
            Map.of("gu", words, "pl", words));
    house.api("PUT", API + "/outcome", JSON.writeValueAsString(outcome));
    approved("/outcome");
    saved(ben.post(CONSOLE + "/outcome/send"));
  }

  JsonNode deliveries() {
    return JSON.readTree(get("/outcome/deliveries"));
  }

  /** What those who were told say to the closing question; every tenth says nothing. */
  List<Integer> ratings(List<Somebody> people) {
    Random chance = new Random(5);
    List<Integer> marks = new ArrayList<>();
    for (Somebody one : people) {
      if (one.toBeTold() && chance.nextInt(10) > 0) {
        int mark = marks.size() < 7 ? 1 : 2 + chance.nextInt(4);
        house.saysInside(one.channel, one.address, Integer.toString(mark));
        marks.add(mark);
      }
    }
    return marks;
  }

  void evaluates() {
    String page = CONSOLE + "/evaluation";
    Document form = page(page);
    String begun = form.select("input[name=begun]").val();
    saved(asha.post(page, "begun", begun, "marks[METHODS]", "1", "notes[METHODS]", "Most texted."));
    saved(
        asha.post(
            page + "/lessons/new",
            "part",
            form.select("input[name=part]").val(),
            "item",
            "The minibus",
            "issue",
            "Nobody had asked about it",
            "action",
            "Ask about transport",
            "published",
            "yes"));
  }

  private static void saved(Answer answer) {
    if (answer.status() != 302) {
      throw new AssertionError(
          answer.status() + " " + Jsoup.parse(answer.body()).select("main").text());
    }
  }
}
