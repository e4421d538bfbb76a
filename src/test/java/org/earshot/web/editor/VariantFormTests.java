package org.earshot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.IntegrationTest;
import org.earshot.authoring.Manuscripts;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officers ask a question differently of some people, in its form and without JavaScript. */
@IntegrationTest
class VariantFormTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  private Visitor asha;
  private String name;

  @BeforeEach
  void begin() {
    run++;
    name = "varied-" + run;
    asha = Visitor.signedIn(port, invitations, "varies" + run + "@example.org", Role.OFFICER);
    asha.get("/console/conversations/new");
    asha.post(
        "/console/conversations/new",
        "title",
        "Varied " + run,
        "name",
        name,
        "keywords",
        "varied" + run,
        "begin",
        "blank");
    asha.post(address() + "/library", "entry", "role", "base", revision() + "");
    asha.post(address() + "/questions/new", list(HELP));
  }

  private static final List<String> HELP =
      List.of(
          "type",
          "CHOICE",
          "ask",
          "What would help you?",
          "options[0].id",
          "home",
          "options[0].label",
          "Help at home",
          "options[1].id",
          "day",
          "options[1].label",
          "A day centre");

  private static final List<String> CARER =
      List.of(
          "variants[0].ask",
          "What would help you to care?",
          "variants[0].asked.how",
          "menus",
          "variants[0].asked.parts[0].question",
          "role",
          "variants[0].asked.parts[0].test",
          "ANY_OF",
          "variants[0].asked.parts[0].values",
          "carer",
          "variants[0].labels[0].option",
          "home",
          "variants[0].labels[0].label",
          "",
          "variants[0].labels[1].option",
          "day",
          "variants[0].labels[1].label",
          "A day centre for them");

  @Test
  void other_words_are_added_from_menus_and_stand_as_a_sentence() {
    assertThat(asha.get(question()).body())
        .contains("Ask it differently of some people", "Add words for some people");

    change(CARER);

    assertThat(main())
        .contains(
            "    variants:\n"
                + "      carer:\n"
                + "        when: role == 'carer'\n"
                + "        ask: What would help you to care?\n"
                + "        options:\n"
                + "          day: A day centre for them\n");
    assertThat(asha.get(address()).body())
        .contains(
            "Said to people",
            "whose answer to “Which of these best describes you?” is “I look after a"
                + " relative or friend, unpaid”",
            "What would help you to care?",
            "A day centre for them");
    assertThat(asha.get(question()).body())
        .contains("A day centre for them", "value=\"carer\" checked", "Only this question, in the");
  }

  @Test
  void the_phone_plays_the_words_for_them_with_their_cost() {
    change(CARER);

    String asked =
        asha.post(question(), list(HELP, CARER, List.of("do", "play", "from", "alone:carer")))
            .body();
    assertThat(phone(asked))
        .contains("What would help you to care?", "A day centre for them", "1 part")
        .doesNotContain("What would help you?");

    String after = asha.get(address() + "?do=say&say=carer&from=first_question").body();
    assertThat(phone(after)).contains("What would help you to care?", "A day centre for them");
    String others = asha.get(address() + "?do=say&say=worker&from=first_question").body();
    assertThat(phone(others)).contains("What would help you?").doesNotContain("for them");
  }

  @Test
  void buttons_add_order_and_remove_without_saving_or_losing_anything() {
    String added = asha.post(question(), list(HELP, CARER, List.of("do", "variant-add"))).body();
    assertThat(added).contains("What would help you to care?", "name=\"variants[1].ask\"");

    List<String> second =
        List.of("variants[1].ask", "What would you like?", "variants[1].asked.how", "expert");
    String moved =
        asha.post(question(), list(HELP, CARER, second, List.of("do", "variant-up:1"))).body();
    assertThat(form(moved).indexOf("What would you like?"))
        .isLessThan(form(moved).indexOf("What would help you to care?"));

    String part =
        asha.post(question(), list(HELP, CARER, List.of("do", "variant-part-add:0"))).body();
    assertThat(part).contains("name=\"variants[0].asked.parts[1].question\"");

    String gone =
        asha.post(question(), list(HELP, CARER, List.of("do", "variant-remove:0"))).body();
    assertThat(form(gone)).doesNotContain("What would help you to care?");
    assertThat(main()).doesNotContain("variants");
  }

  @Test
  void removed_words_come_back_with_undo_and_what_stays_keeps_its_name() {
    change(CARER);
    change(List.of());
    assertThat(main()).doesNotContain("variants");

    asha.get(address());
    asha.post(address() + "/undo", "base", revision() + "");
    assertThat(main()).contains("ask: What would help you to care?");

    List<String> reworded = new ArrayList<>(CARER);
    reworded.set(1, "What would make caring easier?");
    reworded.addAll(List.of("variants[0].id", "carer"));
    change(reworded);
    assertThat(main()).contains("      carer:\n", "What would make caring easier?");
    assertThat(
            asha.get(address() + "/compare?from=" + (revision() - 1) + "&to=" + revision()).body())
        .contains("In other words (carer)", "What would help you to care?");
  }

  @Test
  void what_is_missing_is_said_beside_the_field_and_everything_typed_stays() {
    String page =
        asha.post(
                question(), list(HELP, List.of("variants[0].ask", "What would help you to care?")))
            .body();

    assertThat(page)
        .contains("There is a problem", "href=\"#variants[0].asked.parts[0].question\"")
        .contains("What would help you to care?");

    String wrong =
        asha.post(
                question(),
                list(
                    HELP,
                    List.of(
                        "variants[0].ask",
                        "What would help you to care?",
                        "variants[0].asked.how",
                        "expert",
                        "variants[0].asked.cel",
                        "roll == 'carer'")))
            .body();
    assertThat(wrong).contains("href=\"#variants[0].asked.cel\"", "roll");
    assertThat(main()).doesNotContain("variants");
  }

  @Test
  void plainer_words_go_into_them_with_one_click() {
    List<String> wordy = new ArrayList<>(CARER);
    wordy.set(1, "What would you utilise?");
    change(wordy);
    assertThat(asha.get(address()).body())
        .contains("Put “use” for “utilise”")
        .doesNotContain("The wording for");

    asha.post(
        address() + "/replace",
        "place",
        "help/variants/carer/ask",
        "found",
        "utilise",
        "instead",
        "use",
        "base",
        revision() + "");
    assertThat(main()).contains("What would you use?");

    String typed =
        asha.post(question(), list(HELP, wordy, List.of("do", "use:variant0:utilise:use"))).body();
    assertThat(form(typed)).contains("What would you use?");
  }

  @Test
  void the_question_that_they_depend_on_goes_only_together_with_them() {
    change(CARER);
    assertThat(asha.get(address() + "/questions/role/remove").body())
        .contains("put in other words", "What would help you?");

    asha.post(address() + "/questions/role/remove", "base", revision() + "", "conditions", "on");
    assertThat(main()).contains("What would help you?").doesNotContain("variants", "id: role");
  }

  @Test
  void the_library_has_a_question_in_words_for_carers_and_for_those_they_care_for() {
    assertThat(asha.get(address() + "/library").body()).contains("In other words for some people");
    asha.post(address() + "/library", "entry", "listened", "base", revision() + "");
    asha.post(address() + "/library", "entry", "listened", "base", revision() + "");
    assertThat(main()).contains("when: who == 'carer'", "when: who_2 == 'cared_for'");
  }

  /** What stands in the form, without the phone beside it. */
  private static String form(String page) {
    return page.substring(0, page.indexOf("aria-label=\"Phone\""));
  }

  private static String phone(String page) {
    return page.substring(page.indexOf("id=\"phone-log\""));
  }

  private void change(List<String> variants) {
    assertThat(asha.post(question(), list(HELP, variants)).status()).isEqualTo(302);
  }

  /** All of these fields, of the newest version. */
  @SafeVarargs
  private String[] list(List<String>... fields) {
    List<String> all = new ArrayList<>(List.of("base", revision() + ""));
    for (List<String> some : fields) {
      all.addAll(some);
    }
    return all.toArray(String[]::new);
  }

  private String question() {
    return address() + "/questions/help";
  }

  private String address() {
    return "/console/conversations/" + name;
  }

  private String main() {
    return String.valueOf(manuscripts.latest(name).orElseThrow().files().get("conversation.yaml"));
  }

  private int revision() {
    return manuscripts.latest(name).orElseThrow().revision();
  }
}
