package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUps;
import org.earshot.web.forms.Problems;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SectionFormTests {

  /** Every field of the record but those that its own form does not ask for. */
  private static final SetUp FULL =
      SetUps.soundBut(
          """
          {"opens_on": "2026-12-01", "recordings": "no",
           "evidence": [{"what": "One in three", "source": "Survey", "date": "2026-03-31",
             "link": "https://council.example/survey"}, {"what": "Little else"}],
           "partners": [{"name": "Age Concern", "join_word": "AGE", "payment": "£150"}],
           "incentive": {"prize": "A £5 voucher", "everyone": "yes", "draw_on": "2027-04-14",
             "terms": "https://council.example/thanks",
             "translations": [{"language": "pl", "prize": "Bon", "checked_by": "Jan"}]},
           "cost": {"budget": "£2,000", "people_expected": 400, "messages_expected": 9},
           "background": {"history": "H", "what_changes": "W", "limits": "L",
             "options_drawn_up": "O", "success": "S",
             "documents": [{"title": "The plan", "link": "https://council.example/plan"}]},
           "follows": "breaks", "together_with": [{"name": "The trust"}],
           "announcement": {"show": "yes", "month": "2026-12"},
           "substantial": {"reduces": "yes", "closes": "no", "moves": "no",
             "changes_model": "yes", "few_people": "no"},
           "duties": [{"law": "Housing Act 1985, section 105", "asks": "To ask tenants"}],
           "scrutiny": {"comments": [{"who": "Forum", "date": "2026-11-01", "said": "Too long",
             "changed": "Two questions fewer"}],
             "assurance": {"body": "Committee", "date": "2026-11-20", "said": "Go on"}},
           "stakeholders": [{"name": "Carers", "type": "carers", "influence": "low",
             "interest": "high", "how": "A letter", "reached_on": "2026-11-30"}],
           "approach": {"stage": "final", "level": "co_produce", "why_not_higher": "N",
             "impact": "statutory"},
           "protection": {"legal_basis": {"take_part": "public_task",
             "be_told_outcome": "consent", "be_asked_again": "consent",
             "equality": "equality_monitoring", "invite": "legitimate_interests"},
             "retention": "Six years", "equality": "Most carers are women"}}
          """);

  private final Problems problems = new Problems();

  @Test
  void every_section_reads_what_it_wrote_and_together_they_hold_the_whole_record() {
    SetUp copied = SetUps.of(Map.of());
    for (Section section : sections()) {
      SectionForm form = SectionWriting.form(section, SetUpTree.values(FULL, section.fields()));
      copied = SetUpTree.with(copied, SectionReading.read(form, problems));
    }
    assertThat(copied).isEqualTo(FULL);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void what_was_emptied_is_taken_from_the_record() {
    SetUp emptied = FULL;
    for (Section section : sections()) {
      emptied = SetUpTree.with(emptied, SectionReading.read(sent(section), problems));
    }
    assertThat(emptied).isEqualTo(SetUps.of(Map.of()));
  }

  @Test
  void every_question_has_one_section_only_and_says_what_it_is() {
    List<String> names =
        sections().stream().flatMap(part -> part.fields().stream()).map(Field::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(sections().stream().flatMap(part -> part.fields().stream()))
        .allSatisfy(field -> assertThat(field.label()).isNotBlank());
  }

  @Test
  void every_problem_is_named_at_once_by_its_input() {
    read(
        sent(
            PurposeSections.ABOUT,
            "evidence[0].date.day",
            "1",
            "evidence[1].what",
            "Something",
            "evidence[1].date.day",
            "31",
            "evidence[1].date.month",
            "February",
            "evidence[1].date.year",
            "2026"));
    read(sent(PracticeSections.CONVERSATION, "cost.people_expected", "many"));
    read(sent(PromiseSections.LEAD, "lead.email", "nobody"));
    read(sent(PurposeSections.ABOUT, "kind", "survey"));

    assertThat(problems.all())
        .extracting(Problems.Problem::field)
        .containsExactly(
            "evidence[0].date", "evidence[1].date", "cost.people_expected", "lead.email", "kind");
  }

  @Test
  void a_number_is_read_as_people_write_it() {
    assertThat(read(sent(PracticeSections.CONVERSATION, "cost.people_expected", " 2,000 ")))
        .extractingByKey("cost.people_expected")
        .hasToString("2000");
  }

  @Test
  void rows_without_words_are_left_out_and_the_others_move_up() {
    SectionForm form =
        sent(
            PeopleSections.STAKEHOLDERS,
            "partners[0].name",
            " ",
            "partners[7].name",
            "Age Concern",
            "partners[7].join_word",
            "AGE",
            "partners[x].name",
            "Nobody");

    assertThat(form.count(partners())).isEqualTo(1);
    assertThat(form.value("partners[0].name")).isEqualTo("Age Concern");
    assertThat(read(form).get("partners"))
        .hasToString("[{\"name\":\"Age Concern\",\"join_word\":\"AGE\"}]");
  }

  @Test
  void a_row_more_or_fewer_loses_nothing_that_was_typed() {
    SectionForm one =
        sent(PeopleSections.STAKEHOLDERS, "partners[0].name", "One", "partners[1].name", "Two");

    SectionForm more = one.adding("partners");
    assertThat(more.rows(partners())).containsExactly("partners[0]", "partners[1]", "partners[2]");
    assertThat(more.value("partners[1].name")).isEqualTo("Two");

    SectionForm fewer = one.removing("partners[0]");
    assertThat(fewer.rows(partners())).containsExactly("partners[0]");
    assertThat(fewer.value("partners[0].name")).isEqualTo("Two");
  }

  @Test
  void there_is_always_a_row_to_type_in() {
    assertThat(sent(PeopleSections.STAKEHOLDERS).rows(partners())).containsExactly("partners[0]");
    assertThat(sent(PeopleSections.STAKEHOLDERS).adding("partners").rows(partners())).hasSize(2);
  }

  private Map<String, JsonNode> read(SectionForm form) {
    return SectionReading.read(form, problems);
  }

  private static List<Section> sections() {
    return Sections.GROUPS.stream().flatMap(group -> group.sections().stream()).toList();
  }

  private static Field partners() {
    return PeopleSections.STAKEHOLDERS.field("partners");
  }

  private static SectionForm sent(Section section, String... fields) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      typed.put(fields[i], List.of(fields[i + 1]));
    }
    return SectionForm.sent(section, typed);
  }
}
