package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.language.Segments;
import org.junit.jupiter.api.Test;

/** What files become. */
class AssemblyTests {

  private static final Locale GUJARATI = Locale.of("gu");

  @Test
  void consent_questions_stand_in_their_places() {
    Conversation conversation = conversation(Map.of("conversation.yaml", Authored.SMALL));
    assertThat(conversation.questions())
        .extracting(Question::id)
        .containsExactly(
            "consent:take_part",
            "rides",
            "often",
            "consent:equality",
            "age_band",
            "consent:be_told_outcome");
    assertThat(conversation.questions())
        .extracting(Question::section)
        .containsExactly(
            Section.CONSENT,
            Section.MAIN,
            Section.MAIN,
            Section.CONSENT,
            Section.MONITORING,
            Section.CONSENT);
  }

  @Test
  void without_monitoring_nothing_is_asked_about_equality_and_asking_again_is_asked_only_on_wish() {
    String text = Authored.SMALL.replace("monitoring: [age_band]\n", "may_ask_again: true\n");
    assertThat(conversation(Map.of("conversation.yaml", text)).questions())
        .extracting(Question::id)
        .containsExactly(
            "consent:take_part",
            "rides",
            "often",
            "consent:be_told_outcome",
            "consent:be_asked_again");
  }

  @Test
  void what_happens_next_stands_in_the_first_words_where_it_costs_no_further_part() {
    Conversation brief = conversation(Map.of("conversation.yaml", Authored.SMALL));
    String next = brief.in(Locale.ENGLISH).say(Standing.FACTS_NEXT);
    assertThat(brief.introduction(Locale.ENGLISH)).endsWith(next);
    assertThat(next).isNotBlank();

    for (int more = 0; more < 160; more++) {
      Conversation longer =
          conversation(
              Map.of(
                  "conversation.yaml",
                  Authored.SMALL.replaceFirst("welcome: ", "welcome: " + "x".repeat(more))));
      String said = longer.introduction(Locale.ENGLISH);
      String without = said.replace("\n" + next, "");
      assertThat(Segments.of(said).count()).isEqualTo(Segments.of(without).count());
    }
  }

  @Test
  void the_words_of_a_variant_are_never_taken_for_those_of_a_consent() {
    String text =
        Authored.SMALL
            .replace("id: often", "id: consent")
            .replace(
                "    when: rides\n",
                "    variants:\n      take_part: {when: rides, ask: How often do you ride?}\n");
    Conversation conversation = conversation(Map.of("conversation.yaml", text));
    Question often = conversation.question("consent").orElseThrow();

    assertThat(often.forms())
        .extracting(form -> conversation.in(Locale.ENGLISH).asked(form).ask())
        .hasSize(2)
        .last()
        .isEqualTo("How often do you ride?");
  }

  @Test
  void monitoring_questions_are_choices_in_the_order_printed() {
    Conversation conversation = conversation(Map.of("conversation.yaml", Authored.SMALL));
    Question age = conversation.question("age_band").orElseThrow();
    assertThat(age.type()).isEqualTo(Type.CHOICE);
    assertThat(age.shape().options()).containsExactly("young", "old", "prefer_not_to_say");
    assertThat(conversation.in(Locale.ENGLISH).label("age_band", "old")).isEqualTo("en old");
  }

  @Test
  void standing_phrases_are_baked_in() {
    Wording words = conversation(Map.of("conversation.yaml", Authored.SMALL)).in(Locale.ENGLISH);
    assertThat(words.asked("consent:take_part").ask()).isEqualTo("en ask_take_part");
    assertThat(words.asked("consent:equality").ask()).isEqualTo("en ask_equality 1");
    assertThat(words.say(Standing.PROGRESS, Map.of("number", 3, "total", 6)))
        .isEqualTo("en progress 3 6");
    assertThat(words.say(Standing.SKIPPED)).isEqualTo("en skipped");
    assertThat(words.standing()).containsOnlyKeys(List.of(Standing.values()));
  }

  @Test
  void keywords_are_upper_case_and_words_lose_the_spaces_around_them() {
    String text =
        Authored.SMALL
            .replace("[SMALL]", "[small, Bus]")
            .replace("title: A small one", "title: |\n  A small one\n\n");
    Conversation conversation = conversation(Map.of("conversation.yaml", text));
    assertThat(conversation.keywords()).containsExactly("SMALL", "BUS");
    assertThat(conversation.in(Locale.ENGLISH).title()).isEqualTo("A small one");
  }

  @Test
  void a_draft_in_a_broken_translation_shows_what_is_missing() {
    Draft draft =
        Authored.read(Map.of("conversation.yaml", Authored.SMALL, "gu.yaml", "title: 'unclosed"));
    Wording words = Objects.requireNonNull(draft.conversation()).in(GUJARATI);
    assertThat(words.language()).isEqualTo(GUJARATI);
    assertThat(words.welcome()).isEqualTo("[welcome]");
    assertThat(words.asked("rides").ask()).isEqualTo("[rides]");
    assertThat(words.label("often", "daily")).isEqualTo("[daily]");
    assertThat(words.checked()).isFalse();
    assertThat(draft.ready()).containsExactly(Locale.ENGLISH);
  }

  @Test
  void a_whole_and_checked_translation_is_ready() {
    String gujarati =
        """
        status: checked
        checked_by: Asha Mistry
        title: t
        welcome: w
        more: m
        thanks: th
        questions:
          rides: {ask: r}
          often: {ask: o, options: {daily: d, weekly: we}, synonyms: {daily: [x]}}
        """;
    Draft draft = Authored.read(Map.of("conversation.yaml", Authored.SMALL, "gu.yaml", gujarati));
    assertThat(draft.ready()).containsExactlyInAnyOrder(Locale.ENGLISH, GUJARATI);
    Wording words = Objects.requireNonNull(draft.conversation()).in(GUJARATI);
    assertThat(words.checked()).isTrue();
    assertThat(words.label("often", "weekly")).isEqualTo("we");
    assertThat(words.asked("often").synonyms()).containsEntry("daily", List.of("x"));
  }

  private static Conversation conversation(Map<String, String> files) {
    return Objects.requireNonNull(Authored.read(files).conversation());
  }
}
