package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.flow.Hearing;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Wording.Asked;
import org.earshot.language.ShippedLocales;
import org.junit.jupiter.api.Test;

/**
 * What people say about themselves is read in every language, and never guessed at: these answers
 * say who they are.
 */
class EqualityRepliesTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @Test
  void every_reply_of_the_tables_is_read_right() {
    ReplyScore all = ReplyMeasure.of(ReplyTable.equality(), row -> true).all();

    assertThat(all.total()).isGreaterThan(140);
    assertThat(all.notes()).isEmpty();
  }

  @Test
  void every_answer_can_be_given_by_its_number_its_label_and_each_of_its_other_words() {
    List<String> wrong = new ArrayList<>();
    for (String tag : SampleConversation.LANGUAGES) {
      Hearing hearing = SampleConversation.hearing(tag);
      for (String id : ShippedLocales.phrasebook().monitoringIds()) {
        Question question = hearing.conversation().question(id).orElseThrow();
        if (question.type() == Type.CHOICE) {
          answers(question, hearing, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void answers(Question question, Hearing hearing, List<String> wrong) {
    Asked asked = hearing.wording().asked(question.id());
    List<String> options = question.shape().options();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      heard(question, hearing, String.valueOf(i + 1), option, wrong);
      heard(question, hearing, asked.options().getOrDefault(option, ""), option, wrong);
    }
    for (Map.Entry<String, List<String>> one : asked.synonyms().entrySet()) {
      assertThat(options).as(hearing.language() + " " + question.id()).contains(one.getKey());
      one.getValue().forEach(word -> heard(question, hearing, word, one.getKey(), wrong));
    }
  }

  private void heard(
      Question question, Hearing hearing, String said, String meant, List<String> wrong) {
    String heard = Verdict.said(understanding.read(said, question, hearing));
    boolean kept =
        heard.equals(meant) || (meant.equals("prefer_not_to_say") && heard.equals("skip"));
    if (!kept) {
      Locale language = hearing.language();
      wrong.add(
          language + " " + question.id() + " \"" + said + "\" must be " + meant + ", was " + heard);
    }
  }
}
