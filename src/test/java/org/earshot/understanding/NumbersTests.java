package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.flow.Condition;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.junit.jupiter.api.Test;

/** Digits of every script, and every number word that ICU has for our languages. */
class NumbersTests {

  private static final Question ANY_NUMBER =
      new Question(
          "any_number", Type.NUMBER, Question.Shape.OPEN, Condition.ALWAYS, Question.Section.MAIN);

  private final Understanding understanding = ShippedUnderstanding.at(ReplyTablesTests.CLOCK);

  @Test
  void digits_of_every_script_are_read_in_every_language() {
    List<String> wrong = new ArrayList<>();
    for (String language : SampleConversation.LANGUAGES) {
      Hearing hearing = SampleConversation.hearing(language);
      for (int zero : zeros()) {
        for (int n = 0; n < 200; n++) {
          check(written(n, zero), n, hearing, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void number_words_from_0_to_199_are_read_in_every_language() {
    List<String> wrong = new ArrayList<>();
    for (String language : SampleConversation.LANGUAGES) {
      Hearing hearing = SampleConversation.hearing(language);
      RuleBasedNumberFormat format =
          new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
      for (String rules : format.getRuleSetNames()) {
        boolean cardinal = !rules.contains("ordinal") && !rules.contains("year");
        for (int n = 0; n < 200 && cardinal; n++) {
          check(format.format(n, rules), n, hearing, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_digit_of_any_script_chooses_its_option() {
    for (String language : SampleConversation.LANGUAGES) {
      Hearing hearing = SampleConversation.hearing(language);
      Question often = hearing.conversation().question("often").orElseThrow();
      for (int zero : zeros()) {
        assertThat(understanding.read(written(2, zero), often, hearing))
            .isEqualTo(
                new Meaning.Understood(
                    new Value.Chosen("every_week"),
                    null,
                    ReadBy.OPTION_NUMBER,
                    hearing.language()));
      }
    }
  }

  private void check(String reply, int expected, Hearing hearing, List<String> wrong) {
    Meaning meaning = understanding.read(reply, ANY_NUMBER, hearing);
    boolean right =
        meaning instanceof Meaning.Understood understood
            && understood.value() instanceof Value.Amount amount
            && amount.number().compareTo(BigDecimal.valueOf(expected)) == 0;
    if (!right) {
      wrong.add(Map.entry(hearing.language(), reply) + " was " + meaning);
    }
  }

  private static Set<Integer> zeros() {
    Set<Integer> zeros = new TreeSet<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && UCharacter.digit(c) == 0) {
        zeros.add(c);
      }
    }
    return zeros;
  }

  private static String written(int number, int zero) {
    StringBuilder written = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> written.appendCodePoint(zero + digit - '0'));
    return written.toString();
  }
}
