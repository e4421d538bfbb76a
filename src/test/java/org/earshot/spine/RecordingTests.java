package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.testing.FakeTelegram;
import org.earshot.recordings.Kept;
import org.earshot.recordings.Recordings;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Voice notes and pictures, from a phone to the answer that an officer writes down. */
@IntegrationTest
class RecordingTests {

  private static final byte[] VOICE =
      "OggS\0\2\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\1\2\3\4\1\23OpusHead\1\1 and what they say"
          .getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes();

  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Recordings recordings;
  @Autowired private Invitations invitations;

  private Wire wire;
  private HttpCaller api;
  private String slug;

  @BeforeEach
  void open() {
    run++;
    slug = "recorded-" + run;
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Recorded", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
  }

  @Test
  void a_voice_note_by_whatsapp_becomes_an_answer() {
    String ada = "whatsapp:+44770090065" + run;
    says(ada, "Breaks", "yes", "no", "4");

    sends(ada, "", "audio/ogg", VOICE);

    waitFor(() -> heard(ada).contains("We will listen to it and write it down as your answer."));
    UUID id = waitForOne(Kept.Status.HERE).id();
    assertThat(responses()).contains("good_at_listening").doesNotContain("anything_else");
    assertThat(
            jdbc.queryForList(
                "select sealed from recording_part where recording = ?", byte[].class, id))
        .allSatisfy(
            piece ->
                assertThat(new String(piece, StandardCharsets.ISO_8859_1))
                    .doesNotContain("OpusHead"));

    Visitor officer = officer();
    assertThat(officer.get("/console").body()).contains("href=\"/console/recordings\"");
    assertThat(officer.get("/console/recordings").body()).contains("Voice note from");
    assertThat(officer.get("/console/recordings/" + id).body()).contains("<audio", "anything else");
    HttpCaller.Answer file = officer.get("/console/recordings/" + id + "/file");
    assertThat(file.body()).contains("OpusHead");
    assertThat(file.header("Content-Type")).isEqualTo("audio/ogg");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.response().headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(file.header("Cache-Control")).contains("no-store");

    officer.get("/console/recordings/" + id);
    String written = "/console/recordings/" + id + "/words";
    assertThat(officer.post(written, "question", "anything_else", "pick", "answered").body())
        .contains("Write down what they say");
    officer.post(
        written,
        "question",
        "anything_else",
        "pick",
        "answered",
        "typed",
        "Za mało czasu",
        "language",
        "pl");

    assertThat(responses()).contains("\"anything_else\":\"Za mało czasu\"");
    assertThat(recordings.find(id).orElseThrow().status()).isEqualTo(Kept.Status.TRANSCRIBED);
    officer.get("/console/recordings/" + id);
    assertThat(officer.post(written, "question", "anything_else", "pick", "skipped").status())
        .isEqualTo(302);
    assertThat(responses()).contains("Za mało czasu");
    assertThat(officer.get(response()).body())
        .contains("Written down by an officer", "lang=\"pl\"", "from a recording");

    says(ada, "FORGET", "yes");
    waitFor(() -> recordings.find(id).isEmpty());
    assertThat(jdbc.queryForList("select part from recording_part where recording = ?", id))
        .isEmpty();
  }

  @Test
  void a_voice_note_by_telegram_to_a_closed_question_is_kept_and_words_are_asked_for_too() {
    long sam = 770_650_000L + run;
    telegram(sam, Map.of("text", "Breaks"));
    telegram(sam, Map.of("text", "yes"));
    House.TELEGRAM.hold("voice/file_" + run + ".oga", VOICE.clone());

    telegram(
        sam,
        Map.of(
            "voice",
            Map.of("file_id", "voice/file_" + run + ".oga", "file_unique_id", "u", "duration", 2)));

    waitFor(
        () ->
            House.TELEGRAM.sentTo(sam).getLast().text().contains("please also reply in writing")
                && House.TELEGRAM.sentTo(sam).getLast().text().contains("Question 1 of"));
    Kept kept = waitForOne(Kept.Status.HERE);
    Visitor officer = officer();
    officer.get("/console/recordings/" + kept.id());
    officer.post(
        "/console/recordings/" + kept.id() + "/words",
        "question",
        "caring",
        "pick",
        "answered",
        "option",
        "no",
        "language",
        "en");

    assertThat(responses()).contains("\"caring\":false");
    telegram(sam, Map.of("text", "4"));
    waitFor(() -> House.TELEGRAM.sentTo(sam).getLast().text().contains("Question 3 of"));
  }

  @Test
  void what_is_no_recording_is_shown_to_an_officer_and_not_kept() {
    String ada = "whatsapp:+44770090065" + run;
    says(ada, "Breaks", "yes", "no", "4");

    sends(ada, "look at this", "image/jpeg", PAGE);

    Kept kept = waitForOne(Kept.Status.FAILED);
    assertThat(responses()).contains("\"anything_else\":\"look at this\"");
    Visitor officer = officer();
    assertThat(officer.get("/console/recordings").body()).contains("It is no sound, picture");
    assertThat(officer.get("/console/recordings/" + kept.id() + "/file").status()).isEqualTo(404);
    officer.get("/console/recordings/" + kept.id());
    officer.post("/console/recordings/" + kept.id() + "/nothing");
    assertThat(recordings.find(kept.id()).orElseThrow().status()).isEqualTo(Kept.Status.NOTHING);
  }

  @Test
  void before_consent_and_where_none_are_taken_nothing_is_fetched() {
    String ada = "whatsapp:+44770090065" + run;
    int before = House.TWILIO.held().givenOut();
    says(ada, "Breaks");
    sends(ada, "", "audio/ogg", VOICE);
    waitFor(() -> heard(ada).contains("please also reply in writing"));

    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Recorded", "short-breaks")
            .replaceFirst("\\{", "{\"recordings\": \"no\", "));
    says(ada, "yes", "no", "4");
    sends(ada, "", "audio/ogg", VOICE);

    waitFor(() -> heard(ada).endsWith("Please reply in writing.\n" + lastQuestion(ada)));
    assertThat(jdbc.queryForList("select id from recording where consultation = ?", slug))
        .isEmpty();
    assertThat(House.TWILIO.held().givenOut()).isEqualTo(before);
  }

  private String lastQuestion(String ada) {
    String all = heard(ada);
    return all.substring(all.lastIndexOf("Question "));
  }

  private Visitor officer() {
    return Visitor.signedIn(port, invitations, "listener" + run + "@example.org", Role.OFFICER);
  }

  private String responses() {
    return api.get("/api/v1/consultations/" + slug + "/responses").body();
  }

  private String response() {
    UUID id =
        jdbc.queryForList("select id from response where consultation = ?", UUID.class, slug)
            .getFirst();
    return "/console/consultations/" + slug + "/responses/" + id;
  }

  private String heard(String address) {
    return String.join("\n", wire.got("whatsapp", address).stream().map(Wire.Got::text).toList());
  }

  private void says(String address, String... texts) {
    for (String text : texts) {
      int before = wire.got("whatsapp", address).size();
      assertThat(wire.say("whatsapp", address, text, 1)).isTrue();
      await("what is said to \"" + text + "\", after " + heard(address))
          .atMost(Duration.ofSeconds(90))
          .until(() -> wire.got("whatsapp", address).size() > before);
    }
  }

  private void sends(String address, String caption, String type, byte[] file) {
    Map<String, String> form =
        House.TWILIO.media(address, "whatsapp:" + House.SMS_FROM, caption, type, file.clone());
    assertThat(wire.bring(form, 1)).isTrue();
  }

  private void telegram(long chat, Map<String, Object> content) {
    int before = House.TELEGRAM.sentTo(chat).size();
    String update = FakeTelegram.json(House.TELEGRAM.message("message", chat, content));
    assertThat(wire.bring(update)).isTrue();
    waitFor(() -> House.TELEGRAM.sentTo(chat).size() > before);
  }

  private Kept waitForOne(Kept.Status status) {
    waitFor(() -> mine(status).size() == 1);
    return mine(status).getFirst();
  }

  private List<Kept> mine(Kept.Status status) {
    return recordings.toDo().stream()
        .filter(kept -> kept.consultation().equals(slug) && kept.status() == status)
        .toList();
  }

  /** As long as a breaker stays open that another test's provider left behind, and more. */
  private static void waitFor(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).until(condition);
  }
}
