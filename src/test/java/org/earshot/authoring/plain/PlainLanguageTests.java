package org.earshot.authoring.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program can tell about plain English. */
class PlainLanguageTests {

  private final PlainLanguage plain = new PlainLanguage(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          We utilise the money well.;       utilise;       use
          We liaise with partners.;         liaise;        work with
          Approximately half of you.;       Approximately; about
          Hard to reach groups.;            Hard to reach; easy to overlook
          Bring fruit, e.g. apples.;        e.g.;          for example
          Our stakeholders told us.;        stakeholders;  people and groups
          Breakfast and/or lunch;           and/or;        or
          What are the key challenges?;     key challenges; important challenges
          Key dates are below.;             Key dates;     important dates
          We will progress this plan.;      will progress; will work on
          It progressed slowly.;            progressed;    worked on
          This should impact fares.;        should impact; should affect
          We must advance the scheme.;      must advance;  must improve
          We want to counter the fall.;     to counter;    to prevent
          We want to foster better links.;  to foster;     to encourage
          We can land the bid.;             can land;      can get
          """)
  void a_word_is_found_with_what_to_say_instead(String text, String found, String instead) {
    assertThat(plain.text(text))
        .anySatisfy(
            hint -> {
              assertThat(hint.found()).isEqualTo(found);
              assertThat(hint.instead()).startsWith(instead);
              assertThat(hint.source()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It will be leveraged.;      leveraged;    used
          We are leveraging it.;      leveraging;   using
          She utilises it.;           utilises;     uses
          We were assisted.;          assisted;     helped
          We liaised with them.;      liaised;      worked with
          We tackled litter.;         tackled;      solved
          """)
  void what_is_said_instead_has_the_ending_of_the_word(String text, String found, String instead) {
    assertThat(plain.text(text))
        .filteredOn(hint -> hint.found().equals(found))
        .singleElement()
        .satisfies(hint -> assertThat(hint.instead()).startsWith(instead))
        .satisfies(hint -> assertThat(hint.mend()).contains("\"" + instead + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It was commenced.", "The purchases.", "Two one-stop shops."})
  void nothing_is_offered_where_the_form_that_fits_is_not_known(String text) {
    assertThat(plain.text(text))
        .singleElement()
        .satisfies(hint -> assertThat(hint.instead()).isEmpty())
        .satisfies(hint -> assertThat(hint.mend()).startsWith("Say "));
  }

  @Test
  void a_sentence_in_capitals_is_said_once_and_its_words_are_no_abbreviations() {
    assertThat(plain.text("PLEASE TELL US WHAT YOU THINK. Text STOP to stop."))
        .extracting(Hint::what)
        .containsExactly("is in capitals");
    assertThat(plain.text("Text MY ANSWERS to read them.")).isEmpty();
  }

  @Test
  void one_text_that_is_much_too_hard_is_said_to_be() {
    String hard =
        "Multidisciplinary organisational accountability necessitates comprehensive participatory"
            + " infrastructure considerations, notwithstanding administrative impracticability"
            + " throughout constituent localities.";

    assertThat(plain.prose(hard))
        .singleElement()
        .satisfies(hint -> assertThat(hint.what()).isEqualTo("has a reading age of more than 18"))
        .satisfies(hint -> assertThat(PlainLanguage.saidSo(hint.what())).isTrue());
    assertThat(plain.prose("Multidisciplinary accountability")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which of these would help you? You can pick more than one.",
        "How good are we at listening to carers? 1 is very poor and 5 is very good.",
        "The NHS and the GP. Text STOP to end.",
        "Help at home",
        "10 to 19 hours",
        "We will text you what is decided by 30 June 2027.",
        "It will be published by the end of May.",
        "We meet at 10:30 am. Encounter, countertop.",
        "16 of 32 people want more lights.",
        "Do you have the key code, the door key or a key safe? The key opens the gate.",
        "Are you a key worker? We use this land for play, and progress is slow.",
        "We give you advance notice, in advance. People with advanced illness.",
        "Ask at the counter. Do you want to foster a young child, or help foster carers?",
        "Read the progress report. They land at noon.",
        "16 out of 32 people said: More lights."
      })
  void plain_words_are_left_alone(String text) {
    assertThat(plain.text(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When and where should we meet?",
        "Are you between 18 and 25?",
        "How easy was it to take part? 1 is very hard and 5 is very easy.",
        "What help do you use for cooking and cleaning?",
      })
  void one_question_is_left_alone(String question) {
    assertThat(plain.question(question)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Do you agree that buses are late?;    leads people to say yes
          Don’t you think buses are late?;      leads people to say yes
          Are buses late? Or trains?;           asks two things
          What do you need, and who gives it?;  asks two things
          What works well and what does not?;   asks two things
          Is the help good and easy to get?;    asks two things
          How happy are you with cost and food?;  asks two things
          It was decided by the cabinet.;       does not say first who does it
          About 1 of 3 buses;                   has a share or a percentage, which many people find hard
          About 40% of carers;                  has a share or a percentage, which many people find hard
          See bit.ly/abc;                       has a shortened link, which looks like fraud
          The ICB decides.;                     has the capitals "ICB"
          Unfortunately there is no money.;     judges or takes sides
          """)
  void forms_are_found(String text, String what) {
    assertThat(plain.question(text)).extracting(Hint::what).containsExactly(what);
  }

  @Test
  void long_sentences_and_long_messages_are_counted() {
    assertThat(plain.text("word ".repeat(26) + "."))
        .extracting(Hint::what)
        .containsExactly("has a sentence of 26 words");
    assertThat(plain.text("One is here. Two is here. Three is here. Four is here."))
        .extracting(Hint::what)
        .containsExactly("has 4 sentences");
  }

  @Test
  void the_organisations_own_words_go_first_and_its_glossary_is_known() {
    PlainLanguage ours =
        new PlainLanguage(
            List.of(
                new HouseWord("dementia", "memory problems"),
                new HouseWord("ICB", ""),
                new HouseWord("tackle", "face")));

    assertThat(ours.text("The ICB will tackle Dementia."))
        .extracting(Hint::found, hint -> hint.instead().getFirst())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Dementia", "memory problems"),
            org.assertj.core.api.Assertions.tuple("tackle", "face"));
  }

  @ParameterizedTest
  @CsvSource({
    "cat,1",
    "carers,2",
    "listening,3",
    "assessment,3",
    "able,2",
    "used,1",
    "wanted,2",
    "hours,1",
    "communication,5"
  })
  void syllables_are_counted_roughly(String word, int count) {
    assertThat(Syllables.of(word)).isBetween(count - 1, count + 1);
  }

  @Test
  void hard_texts_have_a_higher_reading_age_than_easy_ones() {
    int easy = Measures.of("We want to help you. Tell us what you need.").readingAge();
    int hard =
        Measures.of(
                "The commissioning organisation facilitates multidisciplinary collaboration throughout integrated neighbourhood partnerships.")
            .readingAge();
    assertThat(easy).isLessThanOrEqualTo(9);
    assertThat(hard).isGreaterThan(16);
  }
}
