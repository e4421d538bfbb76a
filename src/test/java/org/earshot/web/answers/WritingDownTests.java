package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.flow.Answer;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Value;
import org.earshot.privacy.Cipher;
import org.earshot.recordings.Kept;
import org.earshot.recordings.Recordings;
import org.earshot.responses.Corrections.Grounds;
import org.earshot.responses.Corrections.Right;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two officers who listen to one recording write down one answer. */
@IntegrationTest
class WritingDownTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Arrivals arrivals;
  @Autowired private Recordings recordings;
  @Autowired private WritingDown writing;
  @Autowired private Cipher cipher;

  private String slug;
  private UUID response;

  @BeforeEach
  void someoneAnswers() {
    run++;
    slug = "written-down-" + run;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Written down", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    says("Breaks");
    says("yes");
    says("no");
    says("4");
    response =
        jdbc.queryForList("select id from response where consultation = ?", UUID.class, slug)
            .getFirst();
  }

  @Test
  void of_two_who_opened_it_the_first_one_s_words_stand() {
    Kept opened = recording(Kept.Status.HERE);

    assertThat(write(opened, "ada", "The first one's words")).isEqualTo(WritingDown.Done.WRITTEN);
    assertThat(write(opened, "sam", "The second one's words")).isEqualTo(WritingDown.Done.NOT_OURS);

    assertThat(corrections()).isEqualTo(1);
    assertThat(settledBy(opened)).isEqualTo("ada");
  }

  @Test
  void after_another_found_that_it_adds_nothing_nothing_is_written() {
    Kept opened = recording(Kept.Status.HERE);
    recordings.settle(opened.id(), true, "ada");

    assertThat(write(opened, "sam", "Words")).isEqualTo(WritingDown.Done.NOT_OURS);

    assertThat(corrections()).isZero();
  }

  @Test
  void what_is_still_on_its_way_cannot_be_written_down() {
    Kept waiting = recording(Kept.Status.WAITING);

    assertThat(write(waiting, "ada", "Words")).isEqualTo(WritingDown.Done.NOT_OURS);

    assertThat(corrections()).isZero();
  }

  @Test
  void where_the_answer_says_so_already_the_recording_is_done() {
    write(recording(Kept.Status.HERE), "ada", "Words");
    Kept again = recording(Kept.Status.FAILED);

    assertThat(write(again, "sam", "Words")).isEqualTo(WritingDown.Done.SAYS_SO_ALREADY);

    assertThat(settledBy(again)).isEqualTo("sam");
  }

  @Test
  void where_the_answer_is_refused_the_recording_waits_on() {
    Kept opened = recording(Kept.Status.HERE);
    Value young = new Value.Chosen("16_to_24");
    Right right =
        new Right(response, "age_band", Answer.Kind.ANSWERED, young, ReadBy.TRANSCRIBED, null);

    assertThatThrownBy(() -> writing.write(opened, right, new Grounds("ada", "why")))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(recordings.find(opened.id()).orElseThrow().status()).isEqualTo(Kept.Status.HERE);
  }

  /** Nothing is there to be fetched once the test is over. */
  @AfterEach
  void nothingWaits() {
    jdbc.update("delete from recording where response = ?", response);
  }

  private WritingDown.Done write(Kept kept, String officer, String words) {
    Value value = new Value.Words(words);
    return writing.write(
        kept,
        new Right(response, "anything_else", Answer.Kind.ANSWERED, value, ReadBy.TRANSCRIBED, null),
        new Grounds(officer, "Written down from a recording"));
  }

  private long corrections() {
    return jdbc.queryForList("select id from correction where response = ?", Long.class, response)
        .size();
  }

  private String settledBy(Kept kept) {
    return jdbc.queryForList(
            "select settled_by from recording where id = ?", String.class, kept.id())
        .getFirst();
  }

  private Kept recording(Kept.Status status) {
    UUID id = UUID.randomUUID();
    jdbc.update(
        "insert into recording (id, subject, response, consultation, question, channel,"
            + " provider_id, kind, reference, status, attempts, received_at) select ?, subject, id,"
            + " consultation, 'anything_else', 'whatsapp', 'p', 'VOICE', ?, ?, 0, ? from response"
            + " where id = ?",
        id,
        cipher.encrypt("https://media.example.org/" + id, "recording.reference"),
        status.name(),
        House.CLOCK.instant().atOffset(ZoneOffset.UTC),
        response);
    return recordings.find(id).orElseThrow();
  }

  private void says(String text) {
    arrivals.arrive(
        new Inbound(
            new Address("simulator", "sms:07700900" + (690 + run)),
            UUID.randomUUID().toString(),
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }
}
