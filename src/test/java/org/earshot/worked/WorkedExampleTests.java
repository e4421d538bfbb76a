package org.earshot.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A worked example: two thousand invented people answer in three languages on three channels, an
 * officer reads what they wrote, the council reports, answers them and looks back. Then every
 * number on every page is what plain code counts in the file that anybody may take away.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExampleTests {

  private static final long SEED = 20261122;
  private static final Map<String, String> CHANNELS =
      Map.of("sms", "SMS", "whatsapp", "WhatsApp", "telegram", "Telegram");

  private final List<Somebody> people = Crowd.of(SEED, Exercise.KEYWORD);
  private WorkedHouse house;
  private Exercise exercise;
  private Export export;
  private List<Question> questions;
  private List<Integer> marks;

  @BeforeAll
  void isWorkedThrough() throws Exception {
    house = new WorkedHouse();
    exercise = new Exercise(house);
    exercise.opens();
    Crowd.speaks(people, house);
    export = exercise.responses();
    exercise.codes(export);
    exercise.closes();
    exercise.reports();
    exercise.answers();
    everyoneIsTold();
    marks = exercise.ratings(people);
    everythingHasLeft();
    exercise.evaluates();
    questions = Question.in(Export.read(exercise.get("/exports/codebook.csv")));
  }

  @AfterAll
  void end() {
    house.close();
  }

  private void everyoneIsTold() {
    until(() -> exercise.deliveries().path("sent").asLong() >= told());
  }

  /** The thanks for a mark leave after it was taken. */
  private void everythingHasLeft() {
    until(() -> house.leaving() == 0);
  }

  private static void until(BooleanSupplier so) {
    for (int i = 0; i < 6000 && !so.getAsBoolean(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertThat(so.getAsBoolean()).as("after ten minutes").isTrue();
  }

  private long told() {
    return people.stream().filter(Somebody::toBeTold).count();
  }

  private Question question(String id) {
    return questions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private long finished(Export some) {
    return some.column("completed_at").size();
  }

  /** "1787 (91%)". */
  private static String withShare(long part, long whole) {
    return part == 0 && whole == 0 ? "0" : part + " (" + Few.percent(part, whole) + ")";
  }

  @Test
  void the_export_holds_what_each_person_said_and_nothing_else() {
    List<String> said =
        people.stream()
            .map(Somebody::cells)
            .filter(cells -> !cells.isEmpty())
            .map(cells -> new TreeMap<>(cells).toString())
            .sorted()
            .toList();

    assertThat(export.lines().stream().map(WorkedExampleTests::told).sorted())
        .containsExactlyElementsOf(said);
    assertThat(export.counts("language").keySet()).containsExactlyInAnyOrder("en", "gu", "pl");
  }

  /** What a line tells of what was said; when and in which version is nobody's answer. */
  private static String told(Map<String, String> line) {
    Map<String, String> told = new TreeMap<>(line);
    boolean finished = !told.getOrDefault("completed_at", "").isEmpty();
    Stream.of(
            "id",
            "started_at",
            "completed_at",
            "version",
            "after_closing",
            "anything_else.written_in")
        .forEach(told::remove);
    told.values().removeIf(String::isEmpty);
    if (finished) {
      told.put("completed", "yes");
    }
    return told.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"console results", "public report"})
  void results_are_counted_with_small_numbers_hidden(String where) {
    boolean console = where.startsWith("console");
    Seen page =
        new Seen(
            console
                ? exercise.page(Exercise.CONSOLE + "/results")
                : exercise.publicPage(Exercise.PUBLIC + "/report"));

    assertThat(page.words()).contains(export.size() + " people took part.");
    for (Question question : questions) {
      Seen section = page.under(question.ask());
      if (console || !question.id().equals("anything_else")) {
        sees(section, question, export);
      } else {
        seesThemes(section);
      }
    }
    assertThat(question("hours").rows(export).toString()).contains(Few.NOT_SHOWN);
  }

  /** What people wrote is told to everybody by its themes. */
  private void seesThemes(Seen section) {
    Export texts = export.where("anything_else.status", "answered");
    assertThat(section.words()).contains(texts.size() + " people answered.");
    assertThat(section.rows())
        .isEqualTo(toldThemes(themes(texts)).stream().map(row -> row.subList(0, 2)).toList());
  }

  private static void sees(Seen section, Question question, Export of) {
    assertThat(section.words()).contains(question.answered(of).size() + " people answered.");
    assertThat(section.rows()).as(question.id()).isEqualTo(question.rows(of));
    String median = question.median(of);
    if (!median.isEmpty()) {
      assertThat(section.words())
          .contains(
              "Half of them said %s or less, half of them %s or more.".formatted(median, median));
    }
  }

  /** What is told is true; more may be hidden than in the results of everybody. */
  private static void seesSome(Seen section, Question question, Export of) {
    assertThat(section.words()).contains(question.answered(of).size() + " people answered.");
    List<List<String>> truth = question.rows(of);
    assertThat(section.rows()).hasSameSizeAs(truth);
    for (int row = 0; row < truth.size(); row++) {
      List<String> hidden = List.of(truth.get(row).getFirst(), Few.NOT_SHOWN, "");
      assertThat(section.rows().get(row)).isIn(truth.get(row), hidden);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel=sms", "language=gu", "partner=TEACLUB", "given=caring%3Dtrue"})
  void narrowed_results_are_of_those_who_match(String narrowed) {
    String[] wanted = narrowed.replace("given=", "").split("=|%3D");
    Export some = export.where(wanted[0], wanted[1]);

    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/results?" + narrowed));

    assertThat(page.words())
        .containsAnyOf(some.size() + " people match.", "How many people match is not shown");
    for (Question question : questions) {
      if (!page.under(question.ask()).words().contains("Not shown: fewer than 10")) {
        seesSome(page.under(question.ask()), question, some);
      }
    }
  }

  @Test
  void of_a_group_too_small_to_tell_of_nothing_is_told() {
    assertThat(export.count("partner", Crowd.CHURCH)).isBetween(1L, 9L);
    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/results?partner=" + Crowd.CHURCH));

    assertThat(page.words()).contains("How many people match is not shown");
    assertThat(page.page().select("main table")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel", "language", "partner", "question=hours", "question=breaks"})
  void groups_side_by_side_tell_the_truth_and_no_small_number(String by) {
    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/results?by=" + by.replace("=", "%3D")));
    Groups groups = Groups.by(by.replace("question=", ""), questions, export);

    for (Question question : questions) {
      if (!question.counts(export).isEmpty()
          && !question.kind().equals("number")
          && !by.endsWith("=" + question.id())) {
        new Comparison(groups, question).isOn(page.under(question.ask()));
      }
    }
  }

  @Test
  void live_figures_are_exact() {
    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/live"));

    assertThat(page.says("Began")).isEqualTo("" + export.size());
    assertThat(page.says("Finished")).isEqualTo(withShare(finished(export), export.size()));
    assertThat(page.says("Half of them took at most")).isEqualTo(Took.half(export));
    assertThat(page.table("Each question with those who were asked it").rows())
        .isEqualTo(questions.stream().map(this::asked).toList());
    assertThat(page.table("By channel").rows())
        .containsExactlyInAnyOrderElementsOf(spread("channel", CHANNELS));
    assertThat(page.table("By language").rows())
        .containsExactlyInAnyOrderElementsOf(spread("language", Phrases.LANGUAGES));
    assertThat(page.table("By partner").rows())
        .containsExactlyInAnyOrderElementsOf(
            spread(
                "partner",
                Map.of("", "No partner", Crowd.CLUB, "The tea club", Crowd.CHURCH, "St Mary's")));
    long began =
        page.under("When people answered").rows().stream()
            .mapToLong(row -> Long.parseLong(row.get(1)))
            .sum();
    assertThat(began).isEqualTo(export.size());
  }

  /** Who went silent did so before the first question or before the last of the matter itself. */
  private List<String> asked(Question question) {
    long answered = question.answered(export).size();
    long skipped = export.count(question.id() + ".status", "skipped");
    Export silent = export.where("completed_at", "");
    long stand =
        switch (question.id()) {
          case "caring" -> silent.count("caring.status", "");
          case "anything_else" ->
              silent.where(line -> !"".equals(line.get("caring.status"))).size();
          default -> 0;
        };
    long all = answered + skipped + stand;
    return List.of(
        question.ask(),
        "" + all,
        "" + answered,
        "" + skipped,
        "0",
        stand == 0 ? "0" : withShare(stand, all));
  }

  private List<List<String>> spread(String column, Map<String, String> names) {
    return names.keySet().stream()
        .map(
            key -> {
              Export some = export.where(column, key);
              return List.of(
                  Objects.requireNonNull(names.get(key)),
                  "" + some.size(),
                  withShare(finished(some), some.size()));
            })
        .toList();
  }

  @Test
  void what_was_sent_is_what_the_providers_took() {
    List<List<String>> sent = new ArrayList<>();
    CHANNELS.forEach(
        (channel, name) -> {
          List<String> taken = house.taken(channel);
          boolean text = channel.equals("sms");
          long parts = taken.stream().mapToLong(Parts::of).sum();
          sent.add(
              List.of(
                  name,
                  "" + taken.size(),
                  text ? "" + parts : "–",
                  text ? "£%.2f".formatted(parts * 0.04) : "No price"));
        });

    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/live"));

    assertThat(page.table("What was sent, by channel").rows())
        .containsExactlyInAnyOrderElementsOf(sent);
  }

  @Test
  void home_and_the_consultations_own_page_say_how_many_began_and_finished() {
    long began = export.size();
    assertThat(
            new Seen(exercise.page("/console"))
                .table("Closed: consultations with their figures")
                .rows()
                .getFirst()
                .subList(1, 3))
        .containsExactly("" + began, "" + finished(export));
    assertThat(new Seen(exercise.page(Exercise.CONSOLE)).words())
        .contains(began + " began, " + finished(export) + " finished");
    assertThat(new Seen(exercise.page(Exercise.CONSOLE + "/responses")).words())
        .contains(began + " people have begun.");
  }

  @Test
  void themes_are_counted_as_the_officer_coded_them() {
    Export texts = export.where("anything_else.status", "answered");
    List<List<String>> exact = themes(texts);

    Seen book = new Seen(exercise.page(Exercise.CONSOLE + "/themes/anything_else/book"));
    assertThat(book.table("Themes").rows()).isEqualTo(exact);

    Seen told = new Seen(exercise.page(Exercise.CONSOLE + "/themes"));
    assertThat(told.words()).contains(texts.size() + " of " + texts.size() + " read");
    assertThat(told.under(question("anything_else").ask()).rows()).isEqualTo(toldThemes(exact));
    assertThat(JsonMapper.shared().readTree(exercise.get("/themes")).path(0).path("read").asLong())
        .isEqualTo(texts.size());
  }

  @Test
  void each_text_is_exported_with_the_themes_that_it_was_coded_with() {
    Export coded = exercise.responses();
    assertThat(coded.size()).isEqualTo(export.size());
    for (Map<String, String> line : coded.lines()) {
      String text = line.getOrDefault("anything_else", "");
      assertThat(line.get("anything_else.themes_read")).isEqualTo(text.isEmpty() ? "" : "true");
      for (String theme : Phrases.themes()) {
        String found = Exercise.isStrong(line) ? "strong" : "yes";
        String column = "anything_else.theme." + theme.toLowerCase(Locale.ROOT).replace(' ', '_');
        assertThat(line.get(column))
            .isEqualTo(text.isEmpty() ? "" : Phrases.themesIn(text).contains(theme) ? found : "no");
      }
    }
  }

  private static List<List<String>> themes(Export texts) {
    return Phrases.themes().stream()
        .map(
            theme -> {
              Export its =
                  texts.where(
                      line ->
                          Phrases.themesIn(line.getOrDefault("anything_else", "")).contains(theme));
              return List.of(theme, "", "" + its.size(), "" + its.where(Exercise::isStrong).size());
            })
        .sorted(Comparator.comparing((List<String> row) -> -Long.parseLong(row.get(2))))
        .toList();
  }

  private static List<List<String>> toldThemes(List<List<String>> exact) {
    List<String> texts = Few.shown(exact.stream().map(row -> Long.parseLong(row.get(2))).toList());
    List<List<String>> told = new ArrayList<>();
    for (List<String> row : exact) {
      String shown = texts.get(told.size());
      long strong = Long.parseLong(row.get(3));
      long others = Long.parseLong(row.get(2)) - strong;
      boolean hidden = shown.equals(Few.NOT_SHOWN);
      told.add(
          List.of(
              row.getFirst(),
              shown,
              hidden ? Few.NOT_SHOWN : Few.shown(List.of(strong, others)).getFirst()));
    }
    return told;
  }

  @Test
  void the_report_says_in_sentences_what_was_counted() {
    String words = new Seen(exercise.publicPage(Exercise.PUBLIC + "/report")).words();

    assertThat(words)
        .contains("By channel: " + listed("channel", CHANNELS) + ".")
        .contains("By language: " + listed("language", Phrases.LANGUAGES) + ".")
        .contains(mostSaid("caring"), mostSaid("hours"), mostSaid("breaks"))
        .contains(
            mostSaid("good_at_listening")
                .replaceFirst("said: (\\d)", "gave $1, on a scale from 1 to 5"))
        .contains(
            "Half of the %d people who answered said %s or less"
                .formatted(
                    question("notice").answered(export).size(), question("notice").median(export)))
        .contains(
            question("anything_else").answered(export).size() + " people answered in their own");
    assertThat(new Seen(exercise.publicPage(Exercise.PUBLIC + "/report/one-page")).words())
        .contains(export.size() + " people took part.", mostSaid("caring"), mostSaid("hours"));
    assertThat(new Seen(exercise.page(Exercise.CONSOLE + "/report")).words())
        .contains(told() + " people have asked to be told", mostSaid("breaks"));
  }

  private String listed(String column, Map<String, String> names) {
    return String.join(
        ", ",
        export.counts(column).entrySet().stream()
            .map(one -> names.get(one.getKey()) + " " + one.getValue())
            .toList());
  }

  private String mostSaid(String id) {
    Question question = question(id);
    Map<String, Long> counts = question.counts(export);
    long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    String label =
        counts.keySet().stream()
            .filter(one -> Objects.equals(counts.get(one), most))
            .findFirst()
            .orElseThrow();
    long answered = question.answered(export).size();
    return "%d of %d people said: %s.".formatted(most, answered, label);
  }

  @Test
  void everyone_who_asked_was_told_once() {
    JsonNode deliveries = exercise.deliveries();
    assertThat(deliveries.path("total").asLong()).isEqualTo(told());
    assertThat(deliveries.path("sent").asLong()).isEqualTo(told());
    Seen desk = new Seen(exercise.page(Exercise.CONSOLE + "/outcome"));
    assertThat(List.of("Letters", "Waiting", "Sent", "Failed", "Opted out"))
        .extracting(desk::says)
        .containsExactly("" + told(), "0", "" + told(), "0", "0");
    assertThat(desk.words()).contains(told() + " people have asked to be told.");
    Phrases.LANGUAGES.forEach(
        (language, name) ->
            assertThat(desk.words())
                .contains(
                    name
                        + " ("
                        + people.stream()
                            .filter(one -> one.toBeTold() && one.language.equals(language))
                            .count()
                        + ")"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "public"})
  void whether_people_felt_listened_to_stands_beside_the_outcome(String where) {
    Seen page =
        new Seen(
            where.equals("console")
                ? exercise.page(Exercise.CONSOLE + "/outcome")
                : exercise.publicPage(Exercise.PUBLIC + "/outcome"));
    Seen listened = page.under("Did people feel listened to?");

    assertThat(listened.words())
        .contains(
            "%d people answered, of %d who were asked. Half of them said %s or less"
                .formatted(marks.size(), told(), middleMark()));
    List<String> shown = Few.shown(marked());
    List<List<String>> rows = new ArrayList<>();
    for (int mark = 1; mark <= 5; mark++) {
      String count = shown.get(mark - 1);
      boolean hidden = count.equals(Few.NOT_SHOWN);
      rows.add(
          List.of(
              "" + mark, count, hidden ? "" : Few.percent(marked().get(mark - 1), marks.size())));
    }
    assertThat(listened.rows()).isEqualTo(rows);
    assertThat(shown).contains(Few.NOT_SHOWN);
  }

  private List<Long> marked() {
    return Stream.of(1, 2, 3, 4, 5)
        .map(mark -> marks.stream().filter(mark::equals).count())
        .toList();
  }

  private String middleMark() {
    return Question.median(marks.stream().sorted().map(Integer::longValue).toList());
  }

  @Test
  void the_evaluation_shows_what_is_known() {
    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/evaluation"));
    long answers =
        questions.stream()
            .mapToLong(
                one -> one.answered(export).size() + export.count(one.id() + ".status", "skipped"))
            .sum();

    assertThat(page.says("People who began")).isEqualTo("" + export.size());
    assertThat(page.says("People who answered to the end")).isEqualTo("" + finished(export));
    assertThat(page.says("Answers")).isEqualTo("" + answers);
    assertThat(page.says("Partners who brought people"))
        .isEqualTo("" + export.counts("partner").size());
    assertThat(page.says("People who asked to be told the outcome")).isEqualTo("" + told());
    assertThat(page.says("Letters delivered, or sent without a report so far"))
        .isEqualTo("" + told());
    assertThat(page.says("Letters that failed")).isEqualTo("0");
    assertThat(page.says("Things that people raised and the outcome answers"))
        .isEqualTo("" + Phrases.themes().size());
    assertThat(page.says("Whether people felt listened to"))
        .startsWith(
            "%d people answered of %d who were asked. Middle answer %s,"
                .formatted(marks.size(), told(), middleMark()))
        .endsWith(spoken());
    assertThat(page.says("Lessons written down")).isEqualTo("1");
    assertThat(page.says("Of those who were written to about the outcome, were told"))
        .isEqualTo("100%");
    assertThat(page.says("People by the way they took part").split(", "))
        .containsExactlyInAnyOrderElementsOf(
            begun("channel", CHANNELS).stream().map(one -> String.join(" ", one)).toList());
    long smsParts = house.taken("sms").stream().mapToLong(Parts::of).sum();
    assertThat(page.says("Cost of the text messages so far"))
        .contains(" for " + smsParts + " parts");
    assertThat(page.words()).contains("1 of 16 marked");
  }

  private String spoken() {
    List<String> shown = Few.shown(marked());
    return "(1: %s, 2: %s, 3: %s, 4: %s, 5: %s)".formatted(shown.toArray());
  }

  @Test
  void reach_compares_with_the_census() {
    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/reach"));

    assertThat(page.words()).contains("People who take part: %,d.".formatted(export.size()));
    Export groups = export.where("ethnic_group.status", "answered");
    assertThat(page.under(question("ethnic_group").ask()).rows())
        .contains(
            Census.line(
                "Asian or Asian British",
                "43.4%",
                43.4,
                groups.count("ethnic_group", "asian"),
                groups.size()),
            Census.line(
                "White", "40.9%", 40.9, groups.count("ethnic_group", "white"), groups.size()));
    Export carers = export.where("caring.status", "answered");
    assertThat(page.under(question("caring").ask()).rows())
        .contains(
            Census.line(
                "Unpaid carers",
                "7.7% (26,527 people)",
                7.7,
                carers.count("caring", "true"),
                carers.size()));
    assertThat(page.under("Language they answered in").rows())
        .contains(
            Census.line(
                "Gujarati",
                "12.6% (44,887 people)",
                100.0 * 44_887 / 355_571,
                export.count("language", "gu"),
                export.size()),
            Census.line(
                "Polish",
                "2.2% (7,940 people)",
                100.0 * 7_940 / 355_571,
                export.count("language", "pl"),
                export.size()));
  }

  @Test
  void the_annual_report_adds_up() {
    Seen page = new Seen(exercise.page("/console/annual-report"));
    long smsParts = house.taken("sms").stream().mapToLong(Parts::of).sum();

    assertThat(page.says("Consultations")).isEqualTo("1");
    assertThat(page.says("People who took part")).isEqualTo("" + export.size());
    assertThat(page.says("Answered to the end"))
        .isEqualTo(withShare(finished(export), export.size()));
    assertThat(page.says("Time to answer")).contains(Took.half(export));
    assertThat(page.says("Feedback reports")).isEqualTo("1 of 1 in time");
    assertThat(page.says("Told what came of it")).startsWith("100%");
    assertThat(page.says("Felt listened to"))
        .isEqualTo(
            "middle answer %s from 1 (not at all) to 5 (very much), %d people answered"
                .formatted(middleMark(), marks.size()));
    assertThat(page.says("Text messages sent")).isEqualTo(smsParts + " parts");
    assertThat(page.says("Lessons learned and published")).isEqualTo("1");
    int points = Phrases.themes().size();
    assertThat(page.says("Points that people made"))
        .isEqualTo(
            points + ": " + points + " done, 0 will be done, 0 cannot be done, 0 not decided yet");
    assertThat(page.says("Promised by a day")).isEqualTo("nothing");
    assertThat(page.says("Took part for the first time")).startsWith("100% of those");
    assertThat(page.table("How people took part").rows())
        .containsExactlyInAnyOrderElementsOf(begun("channel", CHANNELS));
    assertThat(page.table("The languages that people answered in").rows())
        .containsExactlyInAnyOrderElementsOf(begun("language", Phrases.LANGUAGES));
    assertThat(page.table("Each consultation with its figures").rows().getFirst().subList(3, 9))
        .containsExactly(
            "" + export.size(), "" + finished(export), "In time", "In time", "100%", middleMark());
  }

  @Test
  void over_the_years_it_has_what_people_said_after_the_outcome() {
    Seen page = new Seen(exercise.page("/console/over-the-years"));
    List<String> shown = Few.shown(marked());
    List<String> good = shown.subList(3, 5);
    long said = marks.stream().filter(mark -> mark > 3).count();
    String share = good.contains(Few.NOT_SHOWN) ? Few.NOT_SHOWN : Few.percent(said, marks.size());

    Seen listened = page.under("Whether people felt listened to, asked after the outcome");
    assertThat(listened.table("By year").rows().getFirst().subList(1, 4))
        .containsExactly("1", "" + marks.size(), share);
    assertThat(listened.table("By consultation").rows().getFirst().subList(2, 5))
        .containsExactly("" + marks.size(), middleMark(), share);
    assertThat(page.table("First-time participants by year").rows().getFirst().subList(1, 4))
        .containsExactly("" + export.size(), "0", "100%");
  }

  private List<List<String>> begun(String column, Map<String, String> names) {
    return export.counts(column).entrySet().stream()
        .map(one -> List.of(Objects.requireNonNull(names.get(one.getKey())), "" + one.getValue()))
        .toList();
  }

  @Test
  void the_file_of_results_says_the_same_as_the_page() {
    Export file = Export.read(exercise.get("/exports/results.csv"));
    for (Question question : questions) {
      Export its = file.where("by", "everyone").where("question", question.id());
      for (List<String> row : question.rows(export)) {
        assertThat(its.where("answer", row.getFirst()).column("people"))
            .containsExactly(row.get(1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel", "language", "partner", "ethnic_group", "disability"})
  void and_of_each_group_what_the_comparison_says(String by) {
    Export file = Export.read(exercise.get("/exports/results.csv")).where("by", by);
    String address = by.contains("_") || by.equals("disability") ? "question%3D" + by : by;
    Seen page = new Seen(exercise.page(Exercise.CONSOLE + "/results?by=" + address));

    assertThat(file.counts("group")).hasSizeGreaterThan(1);
    for (String id : file.counts("question").keySet()) {
      Seen section = page.under(question(id).ask());
      List<String> head = section.head();
      for (List<String> row : section.rows()) {
        for (int i = 1; i < row.size(); i++) {
          String group = group(file, head.get(i));
          Export line = file.where("group", group).where("question", id);
          assertThat(line.where("answer", row.getFirst()).column("people"))
              .as(group + ": " + row)
              .containsExactly(row.get(i).replaceFirst(".*\\((\\d+)\\)", "$1"));
        }
      }
    }
  }

  private static String group(Export file, String head) {
    return file.counts("group").keySet().stream()
        .filter(head::startsWith)
        .max(Comparator.comparing(String::length))
        .orElseThrow(() -> new AssertionError("no group " + head));
  }

  @Test
  void programs_are_told_the_same_and_on_request_what_the_answers_come_to() {
    JsonNode told = JsonMapper.shared().readTree(exercise.get("/results"));
    JsonNode whole = JsonMapper.shared().readTree(exercise.get("/results?whole=true"));
    for (Question question : questions) {
      JsonNode its = line(told, question);
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode count : its.path("counts")) {
        boolean hidden = count.path("count").isNull();
        assertThat(count.path("hidden").isNull()).isNotEqualTo(hidden);
        String label = count.path("label").asString();
        rows.add(List.of(label, hidden ? Few.NOT_SHOWN : count.path("count").toString()));
      }
      assertThat(rows)
          .isEqualTo(question.rows(export).stream().map(row -> row.subList(0, 2)).toList());
      exact(line(whole, question), question);
    }
  }

  private void exact(JsonNode line, Question question) {
    assertThat(line.path("answered").asLong()).isEqualTo(question.answered(export).size());
    assertThat(line.path("skipped").asLong())
        .isEqualTo(export.count(question.id() + ".status", "skipped"));
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode count : line.path("counts")) {
      counts.put(count.path("label").asString(), count.path("count").asLong());
    }
    assertThat(counts)
        .isEqualTo(
            new TreeMap<>(
                question.kind().equals("number")
                    ? export.counts(question.id())
                    : question.counts(export)));
  }

  private static JsonNode line(JsonNode results, Question question) {
    for (JsonNode line : results) {
      if (line.path("question").asString().equals(question.id())) {
        return line;
      }
    }
    throw new AssertionError("nothing of " + question.id());
  }
}
