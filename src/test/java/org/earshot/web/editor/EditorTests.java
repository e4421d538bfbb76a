package org.earshot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.earshot.IntegrationTest;
import org.earshot.authoring.Manuscripts;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Conversations are written in forms, by several officers at once, and nothing typed is lost. */
@IntegrationTest
class EditorTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private Audit audit;
  private Visitor asha;
  private String name;

  @BeforeEach
  void begin() {
    run++;
    name = "written-" + run;
    asha = Visitor.signedIn(port, invitations, "writes" + run + "@example.org", Role.OFFICER);
    asha.get("/console/conversations/new");
    asha.post(
        "/console/conversations/new",
        "title",
        "Written " + run,
        "name",
        name,
        "keywords",
        "park" + run,
        "begin",
        "blank");
  }

  @Test
  void from_an_empty_page_to_a_conversation_that_nothing_is_wrong_with() {
    frame(revision() + "");
    add("type", "YES_NO", "ask", "Do you use the park?", "asked.how", "always");
    add(
        "type",
        "CHOICE",
        "ask",
        "When do you use it?",
        "options[0].label",
        "In the morning",
        "options[1].label",
        "In the evening",
        "options[2].label",
        "",
        "asked.how",
        "menus",
        "asked.parts[0].question",
        "use_park",
        "asked.parts[0].test",
        "YES");

    String page = asha.get(address()).body();

    assertThat(page)
        .contains("Do you use the park?", "In the morning", "Asked only if")
        .contains("is yes")
        .doesNotContain("To mend", "Look at");
    assertThat(main()).contains("when: use_park", "morning: In the morning");
    assertThat(audit.page(0, 10)).extracting(entry -> entry.what()).contains("added a question");
    assertThat(asha.get("/console/conversations").body())
        .contains("Written " + run)
        .contains("<div class=\"govuk-hint earshot-plain\">" + name + "</div>");
  }

  /** Each click, and each time that the page before is sent again, tells what it was made from. */
  @Test
  void a_double_click_and_the_back_button_add_a_question_once() {
    String base = revision() + "";
    for (int click = 0; click < 3; click++) {
      add("base", base, "type", "YES_NO", "ask", "Do you use the park?");
    }
    assertThat(main()).containsOnlyOnce("Do you use the park?");

    String now = revision() + "";
    asha.post(address() + "/library", "entry", "english", "base", now);
    asha.post(address() + "/library", "entry", "english", "base", now);
    assertThat(main()).containsOnlyOnce("How well can you speak English?");
  }

  @Test
  void what_is_wrong_with_a_form_is_said_and_everything_typed_stays() {
    HttpCaller.Answer refused =
        asha.post(
            address() + "/questions/new",
            "type",
            "CHOICE",
            "ask",
            "Which one do you like?",
            "options[0].label",
            "Only one");

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.body())
        .contains("There is a problem", "Enter at least two options", "Error: New question")
        .contains("Which one do you like?", "Only one");
    assertThat(revision()).isEqualTo(1);
  }

  @Test
  void buttons_within_the_form_save_nothing_and_lose_nothing() {
    String page =
        asha.post(
                address() + "/questions/new",
                "do",
                "option-up:1",
                "type",
                "CHOICE",
                "ask",
                "Which?",
                "options[0].label",
                "Second",
                "options[1].label",
                "First")
            .body();

    assertThat(page.indexOf("value=\"First\"")).isLessThan(page.indexOf("value=\"Second\""));
    assertThat(page).contains("Which?");
    assertThat(revision()).isEqualTo(1);
  }

  @Test
  void the_phone_asks_for_each_consent_in_its_place_once_the_questions_have_begun() {
    String phone = "/console/conversations/short-breaks?do=say&from=first_question&said=no&said=4";

    assertThat(log(asha.get(phone + "&say=nothing").body()))
        .doesNotContain("Would you like to take part?", "How old are you?")
        .contains("May we ask 3 questions about you?");
    assertThat(log(asha.get(phone + "&said=nothing&say=no").body()))
        .contains("Shall we send you a message to say what was decided")
        .doesNotContain("How old are you?");
  }

  private static String log(String page) {
    return page.substring(page.indexOf("id=\"phone-log\""));
  }

  @Test
  void the_phones_settings_stay_open_for_whoever_has_just_changed_them() {
    String whole = "/console/conversations/short-breaks?channel=whatsapp&do=";
    assertThat(asha.get(whole + "play").body()).contains("<details class=\"phone__settings\" open");
    assertThat(asha.get(whole + "say&say=yes").body())
        .contains("<details class=\"phone__settings\">");
  }

  @Test
  void the_phone_plays_what_is_typed_before_it_is_saved_and_replays_what_was_said() {
    String page =
        asha.post(
                address() + "/questions/new",
                "do",
                "say",
                "type",
                "YES_NO",
                "ask",
                "Do you like ducks?",
                "said",
                "perhaps",
                "say",
                "yes please")
            .body();

    assertThat(page).contains("Reply YES or NO", "perhaps", "yes please", "1 part");
    assertThat(page).contains("name=\"said\"");
    assertThat(main()).doesNotContain("ducks");
    assertThat(
            asha.post(
                    address() + "/phone/question",
                    "type",
                    "YES_NO",
                    "ask",
                    "Do you utilise the pond?",
                    "channel",
                    "whatsapp")
                .body())
        .contains("Do you utilise the pond?", "phone--whatsapp", "bubble__choice", "Put “use”");
  }

  @Test
  void two_officers_who_change_different_questions_keep_both_changes() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    add("type", "TEXT", "ask", "Which ducks?");
    int began = revision();
    change("use_park", began, "Do you go to the park?");

    assertThat(change("ducks", began, "Which birds?").status()).isEqualTo(302);

    assertThat(main()).contains("Do you go to the park?", "Which birds?");
  }

  @Test
  void two_officers_who_change_the_same_words_are_shown_both_and_choose() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    int began = revision();
    change("use_park", began, "Do you go to the park?");
    Visitor ben = Visitor.signedIn(port, invitations, "ben" + run + "@example.org", Role.OFFICER);
    String form = address() + "/questions/use_park";
    ben.get(form);

    String page =
        ben.post(form, "base", began + "", "type", "YES_NO", "ask", "Do you walk there?").body();

    assertThat(page)
        .contains("Officer writes" + run + " changed this while you were writing")
        .contains("Do you go to the park?", "Do you walk there?");
    assertThat(main()).contains("Do you go to the park?");
    String place = page.replaceAll("(?s).*name=\"(keep:[^\"]*)\".*", "$1");
    ben.post(
        form,
        "base",
        began + "",
        "type",
        "YES_NO",
        "ask",
        "Do you walk there?",
        "seen",
        revision() + "",
        place,
        "MINE");
    assertThat(main()).contains("Do you walk there?").doesNotContain("go to the park");
  }

  @Test
  void whoever_chooses_theirs_and_types_on_is_asked_again() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    int began = revision();
    change("use_park", began, "Do you go to the park?");
    Visitor ben = Visitor.signedIn(port, invitations, "bea" + run + "@example.org", Role.OFFICER);
    String form = address() + "/questions/use_park";
    ben.get(form);
    String page =
        ben.post(form, "base", began + "", "type", "YES_NO", "ask", "Do you walk there?").body();
    assertThat(page).contains("“Do you walk there?”, Words");
    String place = page.replaceAll("(?s).*name=\"(keep:[^\"]*)\".*", "$1");
    String mine = place.replaceFirst("keep", "mine");
    String[] theirs = {
      "base",
      began + "",
      "type",
      "YES_NO",
      "seen",
      revision() + "",
      place,
      "THEIRS",
      mine,
      "Do you walk there?"
    };

    assertThat(ben.post(form, with(theirs, "ask", "How often do you walk there?")).body())
        .contains("Choose which words to keep", "How often do you walk there?");
    assertThat(main()).contains("Do you go to the park?");

    ben.post(form, with(theirs, "ask", "Do you walk there?"));
    assertThat(main()).contains("Do you go to the park?").doesNotContain("walk there");
  }

  private static String[] with(String[] fields, String name, String value) {
    return Stream.concat(Arrays.stream(fields), Stream.of(name, value)).toArray(String[]::new);
  }

  @Test
  void a_removed_id_is_never_given_again_and_undo_brings_the_question_back() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    add("type", "TEXT", "ask", "What else?");
    asha.post(address() + "/questions/use_park/remove", "base", revision() + "");
    assertThat(main()).doesNotContain("use_park");

    asha.get(address());
    asha.post(address() + "/undo", "base", revision() + "");
    assertThat(main()).contains("id: use_park");

    asha.post(address() + "/redo", "base", revision() + "");
    add("type", "YES_NO", "ask", "Do you use the park?");
    assertThat(main()).contains("id: use_park_2");
    assertThat(asha.get(address() + "/history").body())
        .contains(
            "removed “Do you use the park?”",
            "undid: removed “Do you use the park?”",
            "brought back: removed",
            "Officer writes" + run);
  }

  @Test
  void undo_goes_back_change_by_change_and_redo_forward_again() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    add("type", "TEXT", "ask", "What else?");
    asha.get(address());
    step("undo");
    step("undo");
    assertThat(main()).doesNotContain("What else?", "use_park");

    assertThat(asha.get(address()).body()).contains("Redo: added “Do you use the park?”");
    step("redo");
    step("redo");
    assertThat(main()).contains("What else?", "use_park");
    assertThat(step("redo")).contains("There is nothing to bring back.");
  }

  private String step(String which) {
    asha.post(address() + "/" + which, "base", revision() + "");
    return asha.get(address()).body();
  }

  @Test
  void undo_says_whose_change_it_takes_back() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    Visitor ben = Visitor.signedIn(port, invitations, "bo" + run + "@example.org", Role.OFFICER);
    assertThat(ben.get(address()).body())
        .contains("Undo: added “Do you use the park?” (Officer writes" + run + ")");
  }

  @Test
  void versions_stand_side_by_side_in_words() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    int before = revision();
    change("use_park", before, "Do you go to the park?");

    assertThat(asha.get(address() + "/compare?from=" + before + "&to=" + revision()).body())
        .contains("Words", "Do you use the park?", "Do you go to the park?")
        .contains("earshot-stack", "data-label=\"Before\"", "data-label=\"After\"")
        .doesNotContain("ask:");
  }

  @Test
  void plainer_words_go_in_with_one_click() {
    add("type", "TEXT", "ask", "How would you utilise it?");
    assertThat(asha.get(address()).body()).contains("Put “use” for “utilise”");

    asha.post(
        address() + "/replace",
        "place",
        "utilise/ask",
        "found",
        "utilise",
        "instead",
        "use",
        "base",
        revision() + "");

    assertThat(main()).contains("How would you use it?");
  }

  @Test
  void the_organisations_words_are_offered_in_every_conversation() {
    add("type", "TEXT", "ask", "Does dementia worry you?");
    asha.post("/console/words-we-use", "word", "Dementia", "instead", "memory problems");
    assertThat(asha.get(address()).body()).contains("Put “memory problems” for “dementia”");
    asha.post("/console/words-we-use/remove", "word", "dementia");
    assertThat(asha.get(address()).body()).doesNotContain("memory problems");
  }

  @Test
  void questions_come_from_the_library_with_their_conditions() {
    asha.post(address() + "/library", "entry", "carer", "base", revision() + "");
    asha.post(address() + "/library", "entry", "carer", "base", revision() + "");
    assertThat(main()).contains("when: caring\n", "id: caring_2", "when: caring_2");
  }

  @Test
  void the_equality_questions_are_ticked() {
    asha.post(address() + "/monitoring", "monitoring", "disability", "base", revision() + "");
    assertThat(main()).contains("monitoring:\n  - disability");
  }

  @Test
  void an_experts_condition_is_checked_as_it_is_saved() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    String page =
        asha.post(
                address() + "/questions/new",
                "type",
                "TEXT",
                "ask",
                "Why not?",
                "asked.how",
                "expert",
                "asked.cel",
                "use_parc == false")
            .body();
    assertThat(page).contains("There is a problem", "use_parc", "Why not?");
    assertThat(main()).doesNotContain("Why not");
  }

  @Test
  void bad_files_are_shown_and_never_saved() {
    add("type", "YES_NO", "ask", "Do you use the park?");
    int before = revision();
    asha.get(address() + "/import");

    String page =
        asha.post(
                address() + "/import",
                "base",
                before + "",
                "file:conversation.yaml",
                "conversation: [broken")
            .body();

    assertThat(page).contains("cannot be saved", "What stood there before is untouched");
    assertThat(revision()).isEqualTo(before);
    asha.post(
        address() + "/import", "base", before + "", "file:pl.yaml", "status: draft\ntitle: Park\n");
    assertThat(manuscripts.latest(name).orElseThrow().files()).containsKeys("pl.yaml");
    assertThat(asha.get(address() + ".zip").header("Content-Disposition")).contains(name + ".zip");
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertThat(asha.get("/console/conversations/nothing").status()).isEqualTo(404);
    assertThat(asha.get(address() + "/questions/nothing").status()).isEqualTo(404);
    assertThat(asha.get(address() + "/compare?from=1&to=99").status()).isEqualTo(404);
  }

  private void frame(String base) {
    asha.post(
        address() + "/frame",
        "base",
        base,
        "title",
        "Written " + run,
        "keywords",
        "park" + run,
        "welcome",
        "Sandwich Town Council is deciding about its park.",
        "more",
        "You can change the opening times. We cannot change the place.",
        "thanks",
        "Thank you. We will tell you by June.");
  }

  private void add(String... fields) {
    assertThat(asha.post(address() + "/questions/new", fields).status()).isEqualTo(302);
  }

  private HttpCaller.Answer change(String id, int base, String ask) {
    String type = id.equals("ducks") ? "TEXT" : "YES_NO";
    return asha.post(address() + "/questions/" + id, "base", base + "", "type", type, "ask", ask);
  }

  private String address() {
    return "/console/conversations/" + name;
  }

  private int revision() {
    return manuscripts.latest(name).orElseThrow().revision();
  }

  private String main() {
    return String.valueOf(manuscripts.latest(name).orElseThrow().files().get("conversation.yaml"));
  }
}
