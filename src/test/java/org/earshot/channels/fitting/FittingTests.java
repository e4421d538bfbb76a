package org.earshot.channels.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.earshot.channels.Fitting;
import org.earshot.channels.Fitting.Fitted;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTests {

  private static final List<Choice> BREAKS =
      List.of(
          new Choice("breaks:home", "Help at home"),
          new Choice("breaks:day", "A day centre"),
          new Choice("breaks:away", "A few days away"));
  private static final List<Choice> YES_NO =
      List.of(new Choice("caring:yes", "Yes"), new Choice("caring:no", "No"));

  private final Fitting fitting = new ChannelFitting();

  @Test
  void sms_lists_the_choices_by_number_and_tells_how_to_reply() {
    Fitted fitted = fitting.fit("sms", one(BREAKS));

    assertThat(fitted.text())
        .isEqualTo(
            "Which would help?\n1. Help at home\n2. A day centre\n3. A few days away\nReply with a"
                + " number");
    assertThat(fitted.buttons()).isEmpty();
    assertThat(fitted.segments()).isEqualTo(1);
  }

  @Test
  void sms_does_not_list_yes_and_no() {
    Message message = new Message("Do you care for someone?", YES_NO, false, "Reply YES or NO");

    assertThat(fitting.fit("sms", message).text())
        .isEqualTo("Do you care for someone?\nReply YES or NO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sms", "whatsapp", "telegram"})
  void how_to_reply_stands_also_where_there_is_nothing_to_choose(String channel) {
    Message message =
        new Message("When did you move in?", List.of(), false, "Reply with a date, for example …");

    assertThat(fitting.fit(channel, message).text())
        .startsWith("When did you move in?\nReply with a date, for example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"whatsapp", "telegram"})
  void where_there_are_buttons_they_take_the_place_of_the_list(String channel) {
    assertThat(fitting.fit(channel, one(BREAKS)))
        .isEqualTo(new Fitted("Which would help?", BREAKS, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"whatsapp", "telegram"})
  void several_choices_are_typed_everywhere(String channel) {
    Message several =
        new Message("Which would help?", BREAKS, true, "Reply with numbers, such as 1 3", true);

    Fitted fitted = fitting.fit(channel, several);

    assertThat(fitted.buttons()).isEmpty();
    assertThat(fitted.text()).contains("\n3. A few days away\nReply with numbers, such as 1 3");
  }

  @ParameterizedTest
  @CsvSource({
    "whatsapp, 3, 20, true",
    "whatsapp, 3, 21, false",
    "whatsapp, 4, 24, true",
    "whatsapp, 10, 24, true",
    "whatsapp, 10, 25, false",
    "whatsapp, 11, 5, false",
    "telegram, 10, 40, true",
    "telegram, 10, 41, false",
    "telegram, 11, 5, false"
  })
  void buttons_have_limits(String channel, int choices, int length, boolean buttons) {
    List<Choice> labels =
        IntStream.range(0, choices)
            .mapToObj(i -> new Choice("q:" + i, "%0" + length + "d"))
            .map(
                c -> new Choice(c.id(), c.label().formatted(Integer.parseInt(c.id().substring(2)))))
            .toList();

    assertThat(fitting.fit(channel, one(labels)).buttons().isEmpty()).isEqualTo(!buttons);
  }

  @Test
  void a_question_too_long_for_a_whatsapp_button_is_written_out() {
    Message message = new Message("a".repeat(1025), BREAKS, true, "Reply with a number");

    assertThat(fitting.fit("whatsapp", message).text()).contains("\n1. Help at home\n");
  }

  @Test
  void an_id_too_long_for_telegram_is_written_out() {
    List<Choice> choices =
        List.of(new Choice("ભ".repeat(22), "Yes"), new Choice("caring:no", "No"));

    assertThat(fitting.fit("telegram", one(choices)).buttons()).isEmpty();
  }

  @Test
  void equal_labels_cannot_be_buttons() {
    List<Choice> choices = List.of(new Choice("a", "Yes"), new Choice("b", "Yes"));

    assertThat(fitting.fit("whatsapp", one(choices)).buttons()).isEmpty();
  }

  @Test
  void marks_are_listed_once() {
    List<Choice> marks = List.of(new Choice("good:1", "1"), new Choice("good:2", "2"));

    assertThat(fitting.fit("sms", one(marks)).text())
        .isEqualTo("Which would help?\n1\n2\nReply with a number");
  }

  @Test
  void typographic_marks_become_plain_in_an_sms_only() {
    String fancy = "“Don’t” – 5—6 − 7‑8 … a\u00A0b\u200B\u202Fc";

    assertThat(fitting.fit("sms", Message.of(fancy)).text())
        .isEqualTo("\"Don't\" - 5-6 - 7-8 ... a b c");
    assertThat(fitting.fit("whatsapp", Message.of(fancy)).text()).isEqualTo(fancy);
    assertThat(Segments.of(PlainMarks.of("– — “ ” …")).units()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cześć, żółw w Łodzi",
        "¿Cuándo? ç á í ó ú",
        "می‌خواهم",
        "ક્‍ષ",
        "آپ کس کی دیکھ بھال کرتے ہیں؟",
        "ŵ ŷ",
        "👨‍👩‍👧"
      })
  void no_accent_and_no_joiner_is_ever_lost(String text) {
    assertThat(fitting.fit("sms", Message.of(text)).text()).isEqualTo(text);
  }

  @Test
  void an_accent_written_apart_joins_its_letter() {
    assertThat(Segments.of(fitting.fit("sms", Message.of("cafe\u0301")).text()).encoding())
        .isEqualTo(Segments.Encoding.GSM_7);
  }

  @Test
  void segments_of_a_text_in_several_messages_add_up() {
    String text = "word ".repeat(400).strip();

    Fitted fitted = fitting.fit("sms", Message.of(text));

    assertThat(fitted.text()).isEqualTo(text);
    assertThat(fitted.segments()).isEqualTo(11 + 3);
  }

  @Test
  void an_unknown_channel_is_refused_in_words() {
    assertThatThrownBy(() -> fitting.fit("pigeon", Message.of("coo")))
        .hasMessageContaining("sms, whatsapp or telegram");
  }

  private static Message one(List<Choice> choices) {
    return new Message("Which would help?", choices, true, "Reply with a number");
  }
}
