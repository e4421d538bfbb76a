package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.earshot.consultations.SetUp;
import org.junit.jupiter.api.Test;

class SetUpFormTests {

  private static final SetUp FULL =
      new SetUp(
          "Short breaks",
          "short-breaks",
          List.of("en", "pl"),
          SetUp.Kind.consultation,
          "To decide.",
          "The grant ends.",
          "Which breaks.",
          "Who is entitled.",
          "The City Mayor",
          LocalDate.of(2027, 6, 30),
          new SetUp.Lead("Ada Officer", "ada@council.example", "07700 900100"),
          "Carers",
          "A survey in 2024.",
          "Two officers read them.",
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 2, 28),
          LocalDate.of(2027, 3, 31),
          LocalDate.of(2027, 5, 21),
          "07700 900101");

  private final Problems problems = new Problems();

  @Test
  void a_record_comes_back_from_the_form_as_it_went_in() {
    assertThat(SetUpForm.of(FULL).read(problems)).isEqualTo(FULL);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void gaps_stay_gaps_and_only_the_title_is_asked_for() {
    SetUp read = SetUpForm.blank().read(problems);

    assertThat(problems.all()).extracting(Problems.Problem::field).containsExactly("title");
    assertThat(read.lead()).isNull();
    assertThat(read.closesOn()).isNull();
  }

  @Test
  void every_problem_is_named_at_once() {
    SetUpForm form = bound("leadEmail=nobody", "kind=survey", "opensOn.day=1", "title=T");

    form.read(problems);

    assertThat(problems.all())
        .extracting(Problems.Problem::field)
        .containsExactlyInAnyOrder("kind", "leadEmail", "opensOn");
  }

  @Test
  void what_was_sent_is_what_the_form_holds() {
    SetUpForm form =
        bound("title=Parks", "languages=en", "languages=ur", "closesOn.day=3", "closesOn.year=x");

    assertThat(form.title()).isEqualTo("Parks");
    assertThat(form.languages()).containsExactly("en", "ur");
    assertThat(form.closesOn()).isEqualTo(new DateEntry("3", null, "x"));
  }

  private static SetUpForm bound(String... fields) {
    return Bound.to(SetUpForm.class, fields);
  }
}
