package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.junit.jupiter.api.Test;

class QuestionsGateTests {

  @Test
  void special_category_data_needs_a_condition_that_allows_it() {
    assertThat(found("{}", "religion", "ethnic_asian", "ethnic_white", "sex"))
        .singleElement()
        .asString()
        .contains("protection.legal_basis.equality", "Religion", "Ethnic group: background")
        .doesNotContain("Sex;");
    assertThat(
            found(
                "{\"protection\": {\"legal_basis\": {\"equality\": \"public_task\"}}}", "religion"))
        .hasSize(1);
  }

  @Test
  void nothing_is_said_where_there_is_one_or_nothing_special_is_asked() {
    String monitored =
        "{\"protection\": {\"legal_basis\": {\"equality\": \"equality_monitoring\"}}}";
    assertThat(found(monitored, "religion", "disability")).isEmpty();
    assertThat(found("{}", "age_band", "sex", "unpaid_care")).isEmpty();
    assertThat(found("{}")).isEmpty();
  }

  @Test
  void what_is_told_before_a_mark_or_a_yes_is_told_before_the_choice_that_matters() {
    Question role = choice("role");
    Question told = question("told", Type.INFORMATION, Section.MAIN);
    Question mark = question("mark", Type.RATING, Section.MAIN);
    Question open = question("open", Type.TEXT, Section.MAIN);

    assertThat(formal(role, told, mark, open)).isEmpty();
    assertThat(formal(role, told, choice("preferred"), open)).isEmpty();
    assertThat(formal(role, mark, open))
        .singleElement()
        .asString()
        .contains("before they are told anything");
    assertThat(formal(choice("preferred"), told, open))
        .as("told afterwards")
        .singleElement()
        .asString()
        .contains("before they are told anything");
  }

  private static Question choice(String id) {
    Shape shape = new Shape(List.of("first", "second"), Set.of(), null, null, false);
    return new Question(id, Type.CHOICE, shape, Condition.ALWAYS, Section.MAIN);
  }

  private static List<GateCheck> formal(Question... questions) {
    return check("{\"kind\": \"consultation\"}", List.of(questions));
  }

  private static List<GateCheck> found(String record, String... asked) {
    List<Question> questions = new ArrayList<>();
    questions.add(question("anything", Type.TEXT, Section.MAIN));
    for (String id : asked) {
      questions.add(question(id, Type.CHOICE, Section.MONITORING));
    }
    return check(record, questions);
  }

  private static List<GateCheck> check(String record, List<Question> questions) {
    Wording english = new Wording(Locale.ENGLISH, true, "T", "W", "M", "T", Map.of(), Map.of());
    Conversation conversation =
        new Conversation(
            "c",
            "c-1",
            Locale.ENGLISH,
            List.of("C"),
            questions,
            Map.of(Locale.ENGLISH, english),
            Contact.NONE);
    return QuestionsGate.check(SetUps.soundBut(record), conversation);
  }

  private static Question question(String id, Type type, Section section) {
    return new Question(id, type, Shape.OPEN, Condition.ALWAYS, section);
  }
}
