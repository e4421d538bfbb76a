package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;

/** Whatever is sent, nothing throws, and the same words always mean the same. */
class AnyTextTests {

  private static final Understanding UNDERSTANDING =
      ShippedUnderstanding.at(ReplyTablesTests.CLOCK);
  private static final Hearing HEARING = SampleConversation.hearing("pl");
  private static final String BITS =
      "yes no 1 2 3 13 1.5 , . - / or and not but haan ૨ ۳ નથી نہیں nie sí ½ ⭐ 👍 le2 1ab monday"
          + " tomorrow stop please a b 10 to 15 hours about $ ( ) ? ! \n";

  @Property(tries = 300)
  void any_string_is_heard_without_throwing(@ForAll @StringLength(max = 200) String text) {
    hearEverything(text);
  }

  @Property(tries = 300)
  void any_mix_of_words_that_mean_something_is_heard(
      @ForAll @net.jqwik.api.constraints.Size(max = 12)
          java.util.List<@net.jqwik.api.constraints.IntRange(max = 48) Integer> picks) {
    String[] bits = BITS.split(" ");
    StringBuilder text = new StringBuilder();
    picks.forEach(pick -> text.append(bits[pick % bits.length]).append(pick % 3 == 0 ? "" : " "));
    hearEverything(text.toString());
  }

  private static void hearEverything(String text) {
    Conversation conversation = HEARING.conversation();
    for (Question question : conversation.questions()) {
      Meaning meaning = UNDERSTANDING.read(text, question, HEARING);
      assertThat(UNDERSTANDING.read(text, question, HEARING)).isEqualTo(meaning);
      check(question, meaning);
    }
    UNDERSTANDING.command(text, Locale.ENGLISH, HEARING.offered());
    UNDERSTANDING.namedLanguage(text, HEARING);
    UNDERSTANDING.when(text, Locale.ENGLISH, Instant.EPOCH);
    UNDERSTANDING.alarming(text);
  }

  /** Every value fits its question. */
  private static void check(Question question, Meaning meaning) {
    Value value =
        meaning instanceof Meaning.Understood understood
            ? understood.value()
            : meaning instanceof Meaning.Unsure unsure ? unsure.candidate() : null;
    if (value instanceof Value.Chosen chosen) {
      assertThat(question.shape().options()).contains(chosen.option());
    }
    if (value instanceof Value.ChosenMany chosen) {
      assertThat(question.shape().options()).containsAll(chosen.options());
      assertThat(chosen.options()).doesNotHaveDuplicates();
    }
    if (value instanceof Value.Amount amount) {
      assertThat(NumberReader.isWithin(question.shape(), amount.number())).isTrue();
    }
  }
}
