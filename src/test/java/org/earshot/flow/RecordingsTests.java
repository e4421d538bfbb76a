package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Voice notes and pictures as answers. */
class RecordingsTests {

  private static final Said VOICE = Said.recording(Recording.VOICE, Talk.NOON);
  private static final Said PICTURE = Said.recording(Recording.PICTURE, Talk.NOON);

  private final Conversation conversation =
      new Example()
          .consent(Purpose.TAKE_PART)
          .open("story", Type.TEXT, "What happened?")
          .yesNo("caring", "Do you look after someone?", Condition.ALWAYS)
          .conversation("example");

  @Test
  void before_consent_nothing_is_kept_and_words_are_asked_for() {
    Talk talk = Talk.about(conversation).say("BREAKS").hear(VOICE);

    assertThat(talk.turn().recorded()).isNull();
    assertThat(said(talk)).contains("write_too");
  }

  @Test
  void whoever_sends_pictures_to_a_closed_question_is_thanked_each_time_and_never_misunderstood() {
    Talk talk = Talk.withConsent(conversation).say("The bus");
    for (int times = 1; times <= 5; times++) {
      talk = talk.hear(PICTURE);

      assertThat(said(talk))
          .contains("picture_noted", "write_too", "Do you look after someone?")
          .doesNotContain("not_understood", "offer_skip_or_person");
    }
  }

  @Test
  void an_open_question_is_answered_by_a_voice_note_and_the_next_one_asked() {
    Talk talk = Talk.withConsent(conversation).hear(VOICE);

    assertThat(talk.turn().recorded()).isEqualTo("story");
    assertThat(said(talk)).contains("voice_kept", "Do you look after someone?");
    assertThat(talk.progress().answer("story"))
        .hasValueSatisfying(answer -> assertThat(answer.kind()).isEqualTo(Answer.Kind.WAITING));
  }

  @Test
  void a_closed_question_is_asked_again_and_the_voice_note_kept() {
    Talk talk = Talk.withConsent(conversation).say("The bus").hear(PICTURE);

    assertThat(talk.turn().recorded()).isEqualTo("caring");
    assertThat(said(talk)).contains("picture_noted", "write_too", "Do you look after someone?");
    assertThat(talk.progress().answer("caring")).isEmpty();
  }

  @Test
  void whoever_will_not_write_after_a_voice_note_is_asked_again_and_can_still_answer() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes").hear(VOICE).say("no");

    assertThat(said(talk)).contains("How many hours a week?");
    assertThat(talk.say("2").progress().answer("hours")).isPresent();
  }

  @Test
  void a_caption_is_the_answer_and_the_picture_is_kept_beside_it() {
    Talk talk =
        Talk.withConsent(conversation).hear(Said.caption("The bus", Recording.PICTURE, Talk.NOON));

    assertThat(talk.turn().recorded()).isEqualTo("story");
    assertThat(said(talk)).contains("picture_noted");
    assertThat(talk.progress().answer("story").orElseThrow().value())
        .isEqualTo(new Value.Words("The bus"));
  }

  @Test
  void a_voice_note_takes_nothing_away_that_was_written() {
    Talk talk = Talk.withConsent(conversation).say("The bus", "BACK").hear(VOICE);

    assertThat(talk.turn().recorded()).isEqualTo("story");
    assertThat(talk.progress().answer("story").orElseThrow().value())
        .isEqualTo(new Value.Words("The bus"));
  }

  @Test
  void a_consultation_that_takes_none_asks_for_words() {
    Talk talk = Talk.withConsent(conversation.taking(false)).hear(VOICE);

    assertThat(talk.turn().recorded()).isNull();
    assertThat(said(talk)).contains("words_only").doesNotContain("voice_kept");
    assertThat(Talk.withConsent(conversation.taking(false)).say("MORE").turn().replies().toString())
        .doesNotContain("privacy_recordings");
  }

  @Test
  void about_equality_no_picture_is_kept() {
    Conversation asking =
        new Example()
            .consent(Purpose.TAKE_PART)
            .consent(Purpose.EQUALITY)
            .monitoring("age", "How old are you?", "Young", "Old")
            .conversation("example");

    Talk talk = Talk.withConsent(asking).hear(PICTURE);

    assertThat(talk.turn().recorded()).isNull();
  }

  @Test
  void an_answer_knows_what_read_it() {
    Talk talk = Talk.withConsent(conversation).say("The bus").tap("caring:yes");

    assertThat(talk.progress().answer("caring").orElseThrow().by()).isEqualTo(ReadBy.TAP);
  }

  private static String said(Talk talk) {
    return String.join("\n", talk.turn().replies().stream().map(Reply::text).toList());
  }
}
