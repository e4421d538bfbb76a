package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.flow.Hearing;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.earshot.language.ShippedLocales;
import org.junit.jupiter.api.Test;

/** Nobody agrees to take part by a word that means something else. */
class ConsentRepliesTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  /** "Mam" is "I have" in Polish, and somebody's mother in English. */
  @Test
  void a_verb_that_answers_other_questions_is_no_consent_in_any_language() {
    List<String> agreed = new ArrayList<>();
    for (String tag : SampleConversation.LANGUAGES) {
      List<String> verbs =
          ShippedLocales.lexicon().words(Locale.forLanguageTag(tag), CommandWords.AFFIRMING);
      for (String own : SampleConversation.LANGUAGES) {
        Hearing hearing = SampleConversation.hearing(own);
        Question consent =
            hearing.conversation().question(Purpose.TAKE_PART.questionId()).orElseThrow();
        for (String verb : verbs) {
          if (Verdict.said(understanding.read(verb, consent, hearing)).equals("yes")) {
            agreed.add(own + ": " + verb);
          }
        }
      }
    }
    assertThat(agreed).isEmpty();
  }

  @Test
  void a_verb_may_mean_yes_where_it_is_asked_in_its_own_language_and_nowhere_else() {
    assertThat(caring("pl", "mam")).isEqualTo("propose yes");
    assertThat(caring("pl", "tak mam")).isEqualTo("yes");
    assertThat(caring("en", "mam")).isEqualTo("again");
  }

  private String caring(String language, String said) {
    Hearing hearing = SampleConversation.hearing(language);
    Question question = hearing.conversation().question("caring").orElseThrow();
    return Verdict.said(understanding.read(said, question, hearing));
  }
}
