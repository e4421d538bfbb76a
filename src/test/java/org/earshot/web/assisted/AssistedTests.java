package org.earshot.web.assisted;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.assisted.SheetNumber;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.participants.ByHand;
import org.earshot.participants.Consent;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Somebody enters answers for people who answer on paper, by phone or face to face. */
@IntegrationTest
class AssistedTests {

  private static final String TELL = "be_told_outcome";

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Participants participants;
  @Autowired private Cipher cipher;
  @Autowired private JdbcClient jdbc;

  private int run;
  private String slug;
  private String desk;
  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void open() {
    run = ++runs;
    slug = "assisted-" + run;
    desk = "/console/consultations/" + slug + "/assisted";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Assisted " + run, "short-breaks"));
    officer = as("officer");
  }

  /** Others' tests count what is open. */
  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void before_it_has_opened_there_is_nothing_to_enter() {
    assertThat(words(officer.get(desk).body())).contains("once the consultation has opened");
    assertThat(officer.get(desk + "/sheet").status()).isEqualTo(404);
  }

  @Test
  void a_sheet_of_paper_is_entered_on_one_page_and_counts_like_a_text() {
    opened();
    String draft = begun("paper", "en");
    assertThat(words(officer.get(draft).body()))
        .contains("Taking part is up to you. Do you agree to take part?")
        .contains("1. Do you look after someone", "Leave it empty where the sheet does.")
        .contains(
            "2. How many hours a week do you look after them? Only for people who answered “Yes” (1.).")
        .contains("Only for people who answered “Yes” (1.) and “A few days away” (3.).");

    Answer saved = officer.post(draft, carer().typed());
    assertThat(saved.header("Location")).endsWith("/check");
    assertThat(words(officer.get(draft + "/check").body()))
        .contains("4. How many days&#39; notice do you need to plan a break? 14 days")
        .contains("They asked to be told the outcome")
        .contains("6. Is there anything else you want to tell us? The buses are late");

    assertThat(kept(draft, "phone", number(), "sheet", "17"))
        .contains("Kept as response", "You have entered the answers of one person so far");
    JsonNode response = responses().get(0);
    assertThat(response.path("channel").asString()).isEqualTo("paper");
    assertThat(response.path("completed_at").isNull()).isFalse();
    assertThat(response.path("answers").toString())
        .isEqualTo(
            "{\"caring\":true,\"hours\":\"10_to_19\",\"breaks\":[\"day\",\"away\"],\"notice\":14,"
                + "\"good_at_listening\":null,\"anything_else\":\"The buses are late\"}");
    assertThat(
            api.with("Accept", "text/csv")
                .get("/api/v1/consultations/" + slug + "/responses")
                .body())
        .startsWith("id,channel,language,started_at,completed_at,version,caring,")
        .contains(",paper,en,");
    String page = "/console/consultations/" + slug;
    assertThat(words(officer.get(page + "/live").body())).contains("Paper 1 1 (100%)");
    assertThat(words(officer.get(page + "/results").body())).contains("Paper");
    assertThat(words(officer.get(page + "/responses/" + response.path("id").asString()).body()))
        .contains("Given on paper and entered by Officer officer" + run, "Sheet 17")
        .contains("Read by: whoever wrote it down for them");
    assertThat(
            words(
                as("analyst", Role.ANALYST)
                    .get(page + "/responses/" + response.path("id").asString())
                    .body()))
        .contains("Given on paper and entered by Officer officer" + run)
        .doesNotContain("Sheet 17");
  }

  @Test
  void that_they_answer_for_an_organisation_is_marked_where_nobody_asks_it() {
    opened();
    String draft = entered("paper", carer());
    assertThat(words(officer.get(draft + "/check").body()))
        .contains("They answer for an organisation");
    assertThat(officer.post(draft + "/check", "phone", "", "organisation-named", "yes").body())
        .contains("Enter the name of the organisation that agreed to be named");
    kept(draft, "phone", "", "organisation-name", "Long Lane Trust", "organisation-named", "yes");

    String page = "/console/consultations/" + slug;
    assertThat(words(officer.get(page + "/results").body()))
        .contains("1 of those who took part answered for an organisation.", "Long Lane Trust");
    String response = page + "/responses/" + responses().get(0).path("id").asString();
    assertThat(words(officer.get(response).body()))
        .contains("For an organisation: Long Lane Trust , which may be named");
    assertThat(officer.get(page + "/exports/file?file=responses.csv").body())
        .contains(",organisation,Long Lane Trust,");
    byte[] name =
        jdbc.sql("select name from organisation_mark where consultation = ?")
            .param(slug)
            .query(byte[].class)
            .single();
    assertThat(new String(name, StandardCharsets.ISO_8859_1)).doesNotContain("Trust");
  }

  @Test
  void each_consent_is_in_the_ledger_with_its_words_and_who_asked() {
    opened();
    String draft = entered("phone", carer());
    officer.post(draft + "/check", "phone", number());

    List<Consent> ledger = participants.ledger(person());
    assertThat(ledger)
        .extracting(Consent::purpose, Consent::given)
        .contains(tuple("take_part", true), tuple(TELL, true), tuple("equality", false));
    assertThat(ledger.getFirst().request())
        .isEqualTo("Taking part is up to you. Do you agree to take part?");
    assertThat(ledger)
        .allSatisfy(
            line -> {
              assertThat(requireNonNull(line.by()).way()).isEqualTo(ByHand.PHONE);
              assertThat(line.said()).endsWith("by phone");
            });
  }

  @Test
  void whoever_gives_a_number_is_told_there_and_can_stop() {
    opened();
    String draft = entered("in_person", carer());
    officer.post(draft + "/check", "phone", number());

    assertThat(participants.countAgreed(slug, TELL)).isEqualTo(1);
    assertThat(participants.find(person()).orElseThrow().channel()).isEqualTo("sms");
    says("STOP");
    assertThat(participants.countAgreed(slug, TELL)).isZero();
    assertThat(responses().size()).isEqualTo(1);
  }

  @Test
  void forget_from_the_number_takes_what_was_entered_too() {
    opened();
    String draft = entered("paper", carer());
    officer.post(draft + "/check", "phone", number(), "sheet", "3");
    says("FORGET", "yes");

    assertThat(responses().size()).isZero();
    assertThat(count("select count(*) from assisted_entry where consultation = ?")).isZero();
    assertThat(participants.find(person())).isEmpty();
  }

  @Test
  void whoever_gives_no_number_is_on_the_list_for_letters_until_forgotten() {
    opened();
    String draft = entered("paper", carer());
    officer.post(draft + "/check", "phone", "", "sheet", "A-12");

    assertThat(participants.countAgreed(slug, TELL)).isZero();
    assertThat(words(officer.get(desk).body())).contains("One person asked to be told");
    assertThat(officer.get(desk + "/letters.csv").body())
        .startsWith(
            "response,sheet,language,given,partner,entered_by,entered_at,reach,needs_it_as\r\n")
        .contains(",A-12,en,paper,,Officer officer" + run + ",")
        .contains(",no address,\r\n");

    String response =
        "/console/consultations/" + slug + "/responses/" + responses().get(0).path("id").asString();
    officer.get(response + "/forget");
    officer.post(response + "/number");
    officer.post(response + "/forget");
    assertThat(responses().size()).isZero();
    assertThat(officer.get(desk + "/letters.csv").body().lines()).hasSize(1);
    assertThat(count("select count(*) from assisted_entry where consultation = ?")).isZero();
  }

  @Test
  void only_what_applies_is_kept_and_the_rest_is_shown_before() {
    opened();
    String draft =
        entered(
            "paper",
            SheetOfPaper.agreed()
                .answer("caring", "no")
                .answer("hours", "10_to_19")
                .answer("good_at_listening", "4"));

    assertThat(words(officer.get(draft + "/check").body()))
        .contains("Left out, since after the other answers these are not asked")
        .contains("2. How many hours a week");
    officer.post(draft + "/check");
    assertThat(responses().get(0).path("answers").toString())
        .isEqualTo("{\"caring\":false,\"good_at_listening\":4,\"anything_else\":null}");
  }

  @Test
  void equality_answers_are_kept_under_their_own_consent() {
    opened();
    String draft =
        entered(
            "paper",
            SheetOfPaper.agreed()
                .answer("caring", "no")
                .answer("consent:equality", "yes")
                .answer("disability", "~dont_know"));
    officer.post(draft + "/check", "phone", number());

    assertThat(
            count(
                "select count(*) from answer a join consent c on c.id = a.consent"
                    + " join response r on r.id = a.response where c.purpose = 'equality'"
                    + " and r.consultation = ?"))
        .isEqualTo(3);
  }

  @Test
  void without_agreement_nothing_is_kept_and_what_was_typed_stays() {
    opened();
    String draft =
        entered(
            "paper",
            SheetOfPaper.blank()
                .answer("caring", "yes")
                .answer("breaks", "away")
                .answer("notice", "many")
                .answer("anything_else", "Thank you all"));

    assertThat(officer.get(draft + "/check").header("Location")).endsWith("?check");
    assertThat(officer.get(draft + "?check").body())
        .contains("Nothing may be kept unless they agreed", "href=\"#a.consent:take_part\"")
        .contains("Enter a number", "href=\"#a.notice\"")
        .contains("Thank you all", "value=\"many\"");
    officer.post(draft + "/check");
    assertThat(responses().size()).isZero();
    assertThat(count("select count(*) from consent where consultation = ?")).isZero();
  }

  @Test
  void what_cannot_be_read_is_named_beside_its_question() {
    opened();
    String draft =
        entered(
            "paper",
            SheetOfPaper.agreed()
                .answer("caring", "yes")
                .answer("breaks", "none")
                .answer("breaks", "away")
                .answer("good_at_listening", "9"));
    assertThat(words(officer.get(draft + "?check").body()))
        .contains(
            "One of these cannot be chosen together with others", "Enter a number from 1 to 5");
    officer.post(
        draft,
        SheetOfPaper.agreed()
            .answer("caring", "yes")
            .answer("breaks", "away")
            .answer("notice", "12")
            .note("notice", "~unclear")
            .typed());
    assertThat(words(officer.get(draft + "?check").body()))
        .contains("Enter either an answer or why there is none");
  }

  @Test
  void one_question_at_a_time_asks_only_what_applies_and_goes_back() {
    opened();
    officer.get(desk);
    String draft =
        officer
            .post(desk, "way", "phone", "language", "en", "pace", "one")
            .header("Location")
            .replaceFirst("/ask$", "");
    assertThat(words(officer.get(draft + "/ask").body())).contains("Do you agree to take part?");
    answers(draft, "consent:take_part", "no");
    assertThat(words(officer.get(draft + "/ask").body())).contains("Nothing may be kept unless");
    answers(draft, "consent:take_part", "yes");
    Answer next = officer.get(draft + "/ask");
    while (next.status() == 200 && !next.body().contains("value=\"caring\"")) {
      String asked = hidden(next.body());
      answers(draft, asked, "no");
      next = officer.get(draft + "/ask");
    }
    answers(draft, "caring", "no");
    assertThat(words(officer.get(draft + "/ask").body()))
        .contains("How good are we at listening")
        .doesNotContain("How many hours");
    assertThat(officer.get(draft + "/ask").body()).contains("/ask?question=caring");
    answers(draft, "good_at_listening", "");
    answers(draft, "anything_else", "");
    next = officer.get(draft + "/ask");
    while (next.status() == 200) {
      answers(draft, hidden(next.body()), "no");
      next = officer.get(draft + "/ask");
    }
    assertThat(next.header("Location")).endsWith("/check");
    officer.post(draft + "/check");
    assertThat(responses().get(0).path("answers").toString())
        .isEqualTo("{\"caring\":false,\"good_at_listening\":null,\"anything_else\":null}");
  }

  @Test
  void a_number_that_has_answered_is_asked_about_and_nobody_counts_twice() {
    opened();
    says("BREAKS", "yes", "yes", "yes");
    String draft = entered("paper", carer());
    assertThat(words(officer.post(draft + "/check", "phone", number()).body()))
        .contains("Somebody has answered from this number already", "Whose answers are these?");
    assertThat(responses().size()).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from audit where about = ?"
                    + " and what = 'was told that a number has answered already'"))
        .isEqualTo(1);

    assertThat(officer.post(draft + "/check", "phone", number(), "same", "same").header("Location"))
        .endsWith("/discard");
    officer.post(draft + "/check", "phone", number(), "same", "other");
    assertThat(responses().size()).isEqualTo(2);
    assertThat(officer.get(desk + "/letters.csv").body().lines()).hasSize(2);
  }

  @Test
  void a_sheet_goes_on_where_its_person_only_agreed_by_text() {
    opened();
    says("BREAKS", "yes", "skip", "skip");
    assertThat(
            count(
                "select count(*) from answer a join response r on r.id = a.response where r.consultation = ?"))
        .isPositive();
    String draft = entered("paper", carer());
    assertThat(kept(draft, "phone", number())).contains("Kept as response");
    assertThat(responses().size()).isEqualTo(1);
    assertThat(responses().get(0).path("channel").asString()).isEqualTo("paper");
    assertThat(responses().get(0).path("answers").path("hours").asString()).isEqualTo("10_to_19");
    assertThat(participants.countAgreed(slug, TELL)).isEqualTo(1);
  }

  @Test
  void a_number_that_texted_stop_is_kept_and_the_officer_is_told() {
    opened();
    says("STOP");
    String draft = entered("paper", carer());
    assertThat(kept(draft, "phone", number())).contains("This number has texted STOP");
    assertThat(responses().size()).isEqualTo(1);
    assertThat(participants.countAgreed(slug, TELL)).isZero();
  }

  @Test
  void a_number_that_takes_no_texts_is_refused_and_nothing_is_lost() {
    opened();
    String draft = entered("paper", carer());
    assertThat(officer.post(draft + "/check", "phone", "0116 4960000", "sheet", "9").body())
        .contains("Enter a mobile number", "value=\"0116 4960000\"", "value=\"9\"");
    assertThat(responses().size()).isZero();
    assertThat(kept(draft, "phone", "")).contains("Kept as response");
    assertGone(officer.post(draft + "/check", "phone", ""));
    assertGone(officer.get(draft + "/check"));
    assertThat(responses().size()).isEqualTo(1);
  }

  @Test
  void nothing_that_was_typed_lands_unsealed() {
    opened();
    String draft = entered("paper", carer());
    officer.post(draft + "/check", "phone", "nobody", "sheet", "Sheet of Mrs Example");
    byte[] fields =
        jdbc.sql("select fields from assisted_draft where consultation = ?")
            .param(slug)
            .query(byte[].class)
            .single();
    assertThat(new String(fields, StandardCharsets.ISO_8859_1))
        .doesNotContain("buses", "Mrs Example", "nobody");
    officer.post(draft + "/check", "phone", number(), "sheet", "Sheet of Mrs Example");
    byte[] sheet =
        jdbc.sql("select sheet from assisted_entry where consultation = ?")
            .param(slug)
            .query(byte[].class)
            .single();
    assertThat(new String(sheet, StandardCharsets.ISO_8859_1)).doesNotContain("Mrs Example");
    assertThat(count("select count(*) from assisted_draft where consultation = ?")).isZero();
  }

  @Test
  void a_draft_is_its_officers_own_and_can_be_thrown_away() {
    opened();
    String draft = begun("paper", "en");
    officer.post(draft, "a.caring", "yes", "then", "later");
    assertThat(words(officer.get(desk).body())).contains("It is saved", "Given on paper, saved");
    assertThat(as("other").get(draft).status()).isEqualTo(404);
    assertThat(words(officer.get(draft + "/discard").body())).contains("Nothing of it is kept");
    officer.post(draft + "/discard");
    assertThat(words(officer.get(desk).body())).contains("It is thrown away");
    assertGone(officer.get(draft));
    assertGone(officer.post(draft + "/discard"));
  }

  @Test
  void words_of_danger_warn_whoever_enters_them_and_come_to_the_inbox() {
    opened();
    String draft =
        entered(
            "paper",
            SheetOfPaper.agreed()
                .answer("caring", "no")
                .answer("anything_else", "I want to kill myself"));
    assertThat(kept(draft)).contains("somebody is in danger", "call 07700 900124");
    assertThat(
            count("select count(*) from inbox_case where reason = 'concern' and consultation = ?"))
        .isEqualTo(1);
    Matcher one =
        Pattern.compile("/console/inbox/([0-9a-f-]{36})")
            .matcher(officer.get("/console/inbox").body());
    List<String> bodies = new ArrayList<>();
    while (one.find()) {
      bodies.add(words(officer.get(one.group()).body()));
    }
    assertThat(bodies).anyMatch(body -> body.contains("they gave no number"));
  }

  @Test
  void a_question_sheet_prints_in_each_language_with_a_reference_that_begins_the_entry() {
    opened();
    String sheet = officer.get(desk + "/sheet?language=ur&size=large").body();
    assertThat(officer.get(desk + "/sheet?language=en").body())
        .contains("“Yes” (1.) + “A few days away” (3.)");
    assertThat(sheet)
        .contains("lang=\"ur\" dir=\"rtl\"", "assisted-sheet--large", "ایک خانے پر نشان لگائیں")
        .contains("Ada Okoro", "07700 900123", "assisted-box");
    Matcher reference = Pattern.compile(slug + "/ur/[0-9a-z]{4}").matcher(sheet);
    assertThat(reference.find()).isTrue();

    officer.get(desk);
    String draft =
        officer
            .post(desk, "way", "paper", "language", "en", "reference", reference.group())
            .header("Location");
    assertThat(officer.get(draft).body()).contains("ہاں", "Do you look after someone");
    assertThat(officer.post(desk, "way", "paper", "reference", "another/ur/1234").body())
        .contains("This sheet belongs to another consultation: another");
    assertThat(officer.post(desk, "way", "paper", "reference", slug + "/ur/zzzz").body())
        .contains("printed from other questions");
    assertThat(officer.post(desk, "reference", "17").body())
        .contains("Choose how the answers were given", "A reference looks like " + slug + "/en/");
  }

  @Test
  void a_rating_has_a_box_for_each_mark_on_the_sheet_and_what_was_ticked_is_typed() {
    opened();
    String sheet = officer.get(desk + "/sheet").body();
    assertThat(words(sheet))
        .contains("1 is very poor and 5 is very good. Tick one box. 1 2 3 4 5 6. Is there");
    assertThat(sheet).containsPattern("<bdi>5</bdi> <span class=\"assisted-box\"");
    assertThat(words(officer.get(desk + "/sheet?language=ur").body()))
        .contains("ایک خانے پر نشان لگائیں۔ 1 2 3 4 5 6.");

    String draft =
        entered(
            "paper", SheetOfPaper.agreed().answer("caring", "no").answer("good_at_listening", "4"));
    assertThat(officer.get(draft).body())
        .contains("A number from 1 to 5.", "name=\"a.good_at_listening\" value=\"4\"");
    assertThat(kept(draft, "phone", "", "sheet", "")).contains("Kept as response");
    assertThat(responses().get(0).path("answers").path("good_at_listening").asInt()).isEqualTo(4);
  }

  @Test
  void after_closing_each_is_kept_as_what_it_is_and_what_came_late_is_counted_apart() {
    opened();
    entered("paper", carer());
    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(officer.get(desk).body()))
        .contains("This consultation has closed", "the mark “after closing”");

    String before = entered("paper", carer());
    assertThat(words(officer.post(before + "/check").body()))
        .contains("Say whether this was given, and reached us, before it closed");
    assertThat(responses().size()).as("nothing is taken for granted").isZero();
    officer.post(before + "/check", "when", "before");
    officer.post(entered("phone", carer()) + "/check", "when", "after");

    assertThat(responses().size()).isEqualTo(2);
    assertThat(responses().findValues("after_closing"))
        .singleElement()
        .asString()
        .isEqualTo("true");
    String own = "/console/consultations/" + slug;
    assertThat(words(officer.get(own + "/responses").body()))
        .contains("2 people have begun", "1 of these was given, or arrived, after it closed")
        .containsOnlyOnce("After closing");
    assertThat(words(officer.get(own + "/results").body()))
        .contains("Fewer than 10 people’s answers were given, or arrived, after it closed")
        .contains("Fewer than 10 people have taken part");
    assertThat(words(officer.get(own + "/exports").body()))
        .contains("1 response with", "1 more was given, or arrived, after it closed");
    assertThat(words(officer.get(own + "/report").body()))
        .contains("fewer than 10 people were given, or reached us, after it had closed");
    assertThat(api.get("/api/v1/consultations/" + slug + "/exports/responses.csv").body())
        .contains(",partner,after_closing,", ",yes,", ",no,");
  }

  @Test
  void an_organisation_that_came_late_is_marked_and_in_no_number_either() {
    opened();
    entered("paper", carer());
    api.post("/api/v1/consultations/" + slug + "/close");
    String draft = entered("paper", carer());
    kept(
        draft,
        "when",
        "after",
        "organisation-name",
        "Late Lane Trust",
        "organisation-named",
        "yes");

    String own = "/console/consultations/" + slug;
    assertThat(words(officer.get(own + "/results").body()))
        .contains("were given, or arrived, after it closed")
        .doesNotContain("Late Lane Trust", "answered for an organisation");
    assertThat(words(officer.get(own + "/report").body()))
        .contains("after it had closed")
        .doesNotContain("Late Lane Trust", "answered for an organisation");
    assertThat(officer.get(own + "/exports/file?file=responses.csv").body())
        .contains(",yes,organisation,Late Lane Trust,");
  }

  @Test
  void once_the_outcome_is_sent_nothing_is_begun_or_kept_and_what_was_typed_stays() {
    opened();
    String draft = entered("paper", carer());
    sendsTheOutcome();

    String late = "The outcome of this consultation has been sent";
    assertThat(words(officer.post(draft + "/check", "sheet", "31").body())).contains(late);
    assertThat(responses().size()).isZero();
    assertThat(officer.get(draft).body()).contains("The buses are late");
    assertThat(officer.get(draft + "/check").body()).contains("value=\"31\"");
    assertThat(words(officer.get(desk).body())).contains(late).doesNotContain("Begin ");
    assertThat(officer.post(desk, "way", "paper", "language", "en").status()).isEqualTo(200);
    assertThat(count("select count(*) from assisted_draft where consultation = ?")).isEqualTo(1);
  }

  @Test
  void what_looks_like_saving_saves() {
    opened();
    String draft = begun("phone", "en");
    String[] typed = {
      "question", "anything_else", "a.anything_else", "Half a word", "then", "later"
    };
    assertThat(officer.post(draft + "/ask", typed).header("Location")).endsWith("/assisted");
    assertThat(words(officer.get(desk).body())).contains("It is saved");
    assertThat(officer.get(draft).body()).contains("Half a word");
    officer.post(draft + "/ask", "question", "anything_else", "then", "all");
    assertThat(officer.post(draft, "then", "one").header("Location")).endsWith("/ask");
    assertThat(officer.get(draft + "/ask?question=anything_else").body()).doesNotContain("checked");

    officer.post(draft, carer().typed());
    assertThat(
            officer
                .post(draft + "/ask", "change", "notice", "phone", number(), "sheet", "8")
                .header("Location"))
        .endsWith("/ask?question=notice");
    assertThat(officer.get(draft + "/check").body())
        .contains("value=\"" + number() + "\"", "value=\"8\"");
  }

  @Test
  void a_sheet_that_was_entered_is_asked_about_and_does_not_count_twice() {
    opened();
    String first = entered("paper", carer());
    officer.post(first + "/check", "sheet", "A 12");
    String draft = entered("paper", carer());
    assertThat(words(officer.post(draft + "/check", "sheet", "a12").body()))
        .contains("A sheet with this number has been entered already", "Is it the same sheet?");
    assertThat(responses().size()).isEqualTo(1);
    assertThat(officer.post(draft + "/check", "sheet", "a12", "twice", "same").header("Location"))
        .endsWith("/discard");
    officer.post(draft + "/check", "sheet", "a12", "twice", "other a12");
    assertThat(responses().size()).isEqualTo(2);
  }

  @Test
  void a_number_written_by_hand_that_looks_like_a_printed_one_is_asked_about_and_kept() {
    opened();
    String draft = entered("paper", carer());
    String number = "BUSES2346";
    assertThat(SheetNumber.isLikeOne(number)).isTrue();
    assertThat(SheetNumber.read(number)).isEmpty();

    assertThat(words(officer.post(draft + "/check", "sheet", number).body()))
        .contains("if it is printed, a sign of it is wrong", "Is the number on the sheet printed?");
    assertThat(officer.post(draft + "/check", "sheet", number, "written", "printed").body())
        .contains("if it is printed, a sign of it is wrong");
    assertThat(responses()).isEmpty();

    officer.post(draft + "/check", "sheet", number, "written", "hand " + number);
    assertThat(responses().size()).isEqualTo(1);
    String second = entered("paper", carer());
    assertThat(officer.post(second + "/check", "sheet", number, "written", "hand " + number).body())
        .contains("A sheet with this number has been entered already");
  }

  private void sendsTheOutcome() {
    api.post("/api/v1/consultations/" + slug + "/close");
    String outcome = "/api/v1/consultations/" + slug + "/outcome";
    api.put(
        outcome,
        """
        {"summary": "S.", "items": [{"theme": "Buses", "you_said": "Late.", "status": "done", \
        "we_did": "Six more."}]}""");
    String second =
        api.post("/api/v1/tokens", "{\"name\": \"Approver\", \"role\": \"officer\"}")
            .json()
            .path("token")
            .asString();
    HttpCaller.to(port).bearer(second).post(outcome + "/approve");
    assertThat(api.post(outcome + "/send").status()).isLessThan(300);
  }

  private void assertGone(Answer answer) {
    assertThat(answer.header("Location")).endsWith("/assisted");
    assertThat(officer.get(desk).body()).contains("It was kept or thrown away already");
  }

  private void opened() {
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
  }

  private static SheetOfPaper carer() {
    return SheetOfPaper.agreed()
        .answer("consent:" + TELL, "yes")
        .answer("caring", "yes")
        .answer("hours", "10_to_19")
        .answer("breaks", "day")
        .answer("breaks", "away")
        .answer("notice", "14")
        .answer("good_at_listening", "")
        .answer("anything_else", "The buses are late");
  }

  /** Begins an entry in English and types what stands on the sheet; the address of the entry. */
  private String entered(String way, SheetOfPaper sheet) {
    String draft = begun(way, "en");
    officer.post(draft, sheet.typed());
    return draft;
  }

  private String begun(String way, String language) {
    officer.get(desk);
    String draft = officer.post(desk, "way", way, "language", language).header("Location");
    assertThat(draft).contains("/assisted/");
    return draft.replaceFirst("^https?://[^/]+", "");
  }

  /** What the page says that comes after keeping. */
  private String kept(String draft, String... fields) {
    String next = officer.post(draft + "/check", fields).header("Location");
    return words(officer.get(next.replaceFirst("^https?://[^/]+", "")).body());
  }

  private void answers(String draft, String question, String value) {
    officer.post(draft + "/ask", "question", question, "a." + question, value);
  }

  private static String hidden(String html) {
    Matcher question = Pattern.compile("name=\"question\" value=\"([^\"]+)\"").matcher(html);
    assertThat(question.find()).isTrue();
    return question.group(1);
  }

  private JsonNode responses() {
    return api.with("Accept", "application/json")
        .get("/api/v1/consultations/" + slug + "/responses")
        .json();
  }

  private long count(String sql) {
    return jdbc.sql(sql).param(slug).query(Long.class).single();
  }

  private String number() {
    return "07700 900%03d".formatted(930 + run);
  }

  private SubjectId person() {
    return cipher.pseudonym("sms", number().replace(" ", "").replaceFirst("0", "+44"));
  }

  private Visitor as(String name) {
    return as(name, Role.OFFICER);
  }

  private Visitor as(String name, Role role) {
    return Visitor.signedIn(port, invitations, name + run + "@assisted.example.org", role);
  }

  private void says(String... texts) {
    int place = 0;
    for (String text : texts) {
      arrivals.arrive(
          new Inbound(
              new Address("sms", number().replace(" ", "").replaceFirst("0", "+44")),
              "SMassisted" + run + "-" + place++,
              text,
              null,
              false,
              Inbound.Signal.NONE,
              House.CLOCK.instant()));
    }
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
