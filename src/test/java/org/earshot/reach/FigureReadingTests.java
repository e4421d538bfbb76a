package org.earshot.reach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.sheets.Table;
import org.earshot.flow.Question;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.earshot.language.ShippedLocales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of population figures: what is read, and what is wrong by row and column. */
class FigureReadingTests {

  private static final String HEADINGS =
      "area,question,answers,group,people,out_of,share,population,source,year,licence\n";

  @Test
  void people_and_shares_are_read_however_spreadsheets_write_them() {
    FigureReading read =
        read(
            "Upton,age_band,16_to_24,16 to 24,\"1,200\",\"10,000\",,All,Register,2025,\n"
                + "Upton,age_band,25_to_34 35_to_44,25 to 44,,,43.4%,All,Register,2025,OGL\n");

    assertThat(read.faults()).isEmpty();
    assertThat(read.figures()).hasSize(2);
    assertThat(read.figures().get(0).percent()).isCloseTo(12.0, within(1e-9));
    assertThat(read.figures().get(1).percent()).isCloseTo(43.4, within(1e-9));
    assertThat(read.figures().get(1).answers().options())
        .containsExactlyInAnyOrder("25_to_34", "35_to_44");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",age_band,16_to_24,16 to 24,1,10,,,Register,2025, | A | Say which area it is.",
        "Upton,Age band,16_to_24,16 to 24,1,10,,,Register,2025, | B | Write the question’s id",
        "Upton,age_band,16?,16 to 24,1,10,,,Register,2025, | C | Write the ids of the answers",
        "Upton,age_band,16_to_24,,1,10,,,Register,2025, | D | Say what the group is called.",
        "Upton,age_band,16_to_24,16 to 24,some,10,,,Register,2025, | E | Write a whole number",
        "Upton,age_band,16_to_24,16 to 24,,,,,Register,2025, | E | Say how many people they are",
        "Upton,age_band,16_to_24,16 to 24,11,10,,,Register,2025, | F | at least as many",
        "Upton,age_band,16_to_24,16 to 24,,,143,,Register,2025, | G | from 0 to 100",
        "Upton,age_band,16_to_24,16 to 24,1,10,12,,Register,2025, | G | 1 of 10 is 10.0%",
        "Upton,age_band,16_to_24,16 to 24,1,10,,,,2025, | I | Say where the figure is from.",
        "Upton,age_band,16_to_24,16 to 24,1,10,,,Register,25, | J | Write a year with four digits"
      })
  void what_is_wrong_is_said_by_row_and_column(String row, String column, String words) {
    FigureReading read = read("Upton,sex,male,Men,1,2,,,Register,2025,\n" + row + "\n");

    assertThat(read.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(3);
              assertThat(fault.column()).isEqualTo(column);
              assertThat(fault.words()).contains(words);
            });
  }

  @Test
  void the_same_group_twice_and_more_than_everybody_are_found() {
    String white = "Upton,ethnic_group,white,White,,,60,,Register,2025,\n";
    String asian = "UPTON,ethnic_group,asian,Asian,,,40.6,,Register,2025,\n";

    assertThat(read(white + white).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.words()).contains("The same group stands in row 2"));
    assertThat(read(white + asian).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.words()).contains("come to 100.6% of everybody"));
  }

  @Test
  void a_missing_column_and_a_file_without_figures_are_said() {
    assertThat(FigureReading.of(table("area,people\nUpton,3\n")).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.words()).contains("There is no column “question”"));
    assertThat(FigureReading.of(table(new ShippedFigures().template())).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.words()).contains("no figures below"));
  }

  @Test
  void the_template_has_every_answer_of_every_standard_question_about_who_people_are() {
    String template = new ShippedFigures().template();
    for (String id : ShippedLocales.phrasebook().monitoringIds()) {
      if (id.equals(Question.OTHER_FORMAT)) {
        continue; // what people need is no group of a population
      }
      StandardQuestion question =
          ShippedLocales.phrasebook().monitoring(Locale.ENGLISH, id).orElseThrow();
      for (Map.Entry<String, String> option : question.options().entrySet()) {
        boolean compared =
            !option.getKey().equals("prefer_not_to_say")
                && !(id.equals("disability") && option.getKey().equals("no"));
        if (compared) {
          assertThat(template).containsPattern(figure(id, option.getKey()));
        }
      }
    }
  }

  /** Questions with two steps are compared under the name of what they come to together. */
  private static String figure(String question, String option) {
    String known =
        switch (question) {
          case "day_to_day" -> "disabled";
          case "ethnic_white", "ethnic_mixed", "ethnic_asian", "ethnic_black", "ethnic_other" ->
              "ethnic_background";
          case "unpaid_care" -> option.equals("no") ? "caring" : "hours_of_care";
          default -> question;
        };
    String answers = known.equals("caring") ? "yes" : option;
    return "(?m)^," + known + ",([a-z_]+ )*" + answers + "( [a-z_]+)*,";
  }

  /** The numbers are those of the Census tables, typed in here once more. */
  @ParameterizedTest
  @CsvSource({
    "Leicester, ethnic_group, asian, 43.4",
    "Brent, ethnic_group, other, 10.0",
    "North West Leicestershire, ethnic_group, white, 95.9",
    "Leicester, caring, yes, 7.7",
    "Leicester, hours_of_care, 50_or_more, 32.080",
    "Brent, hours_of_care, 20_to_34 35_to_49, 26.379",
    "South-east London (six boroughs), hours_of_care, up_to_9 10_to_19, 50.701",
    "Leicester, language, gu, 12.624",
    "Brent, language, !en, 33.7",
    "Leicestershire, language, pa, 0.599",
    "Leicester, english_proficiency, not_well, 6.902"
  })
  void the_census_comes_with_it(String area, String question, String answers, double percent) {
    List<Figure> found =
        new ShippedFigures()
            .of(area).stream()
                .filter(figure -> figure.question().equals(question))
                .filter(figure -> figure.answers().equals(Answers.read(answers)))
                .toList();

    assertThat(found)
        .singleElement()
        .satisfies(figure -> assertThat(figure.percent()).isCloseTo(percent, within(0.001)));
    assertThat(found.get(0).origin().source()).startsWith("Census 2021, table TS0");
    assertThat(found.get(0).origin().licence()).contains("Open Government Licence");
  }

  @Test
  void the_boroughs_have_people_and_no_shares_because_no_total_is_known() {
    assertThat(new ShippedFigures().of("Lewisham"))
        .hasSize(2)
        .allSatisfy(figure -> assertThat(figure.percent()).isNull())
        .extracting(Figure::people)
        .containsExactly(6818L, 3370L);
  }

  @ParameterizedTest
  @CsvSource({
    "Leicester City Council, Leicester",
    "North West Leicestershire District Council, North West Leicestershire",
    "Partners for Brent, Brent",
    "South East London ICS, South-east London (six boroughs)",
    "Leicester and Brent together, ''",
    "Your council, ''"
  })
  void an_area_is_guessed_where_the_organisations_name_is_clear(String organisation, String area) {
    List<String> areas = new ShippedFigures().all().stream().map(Figure::area).distinct().toList();
    assertThat(AreaGuess.of(organisation, areas).orElse("")).isEqualTo(area);
  }

  private static FigureReading read(String rows) {
    return FigureReading.of(table(HEADINGS + rows));
  }

  private static Table table(String text) {
    return Table.of(text.getBytes(UTF_8));
  }
}
