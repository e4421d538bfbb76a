package org.earshot.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbox;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From "May we ask you again?" to being asked again: who is, how often, in which words. */
@IntegrationTest
class AskedAgainTests {

  private static final String AGREED = "You said we may ask you again.";

  private static final String ASKS_AGAIN =
      """
      conversation: %s
      language: en
      title: %s
      keywords: [%s]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - id: rides
          ask: Do you ride the bus?
          type: yes_no
        - id: home
          ask: What is your postcode?
          type: postcode
      may_ask_again: true
      thanks: Thank you.
      """;

  private static final String IN_URDU =
      """
      status: checked
      checked_by: A speaker in the tests
      title: بسیں
      welcome: ہم بسوں کے بارے میں پوچھتے ہیں۔
      more: آپ اوقات بدل سکتے ہیں۔
      questions:
        rides: {ask: کیا آپ بس میں سفر کرتے ہیں؟}
        home: {ask: آپ کا پوسٹ کوڈ کیا ہے؟}
      thanks: شکریہ۔
      """;

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private InvitationPost post;
  @Autowired private Outbox outbox;
  @Autowired private Inbox inbox;
  @Autowired private Participants participants;
  @Autowired private Linking linking;
  @Autowired private Responses responses;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final int run = ++runs;
  private final String first = "bus-times-" + run;
  private final String second = "bus-stops-" + run;
  private final String now = "bus-fares-" + run;
  private final String there = "/console/consultations/" + now + "/inviting";
  private HttpCaller api;
  private Visitor officer;
  private Visitor colleague;

  @BeforeEach
  void open() throws IOException {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    open(first, "BUSTIMES" + run);
    open(second, "BUSSTOPS" + run);
    officer = Visitor.signedIn(port, invitations, now + "@example.org", Role.OFFICER);
    colleague = Visitor.signedIn(port, invitations, now + "-second@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    for (String slug : List.of(first, second, now)) {
      api.post("/api/v1/consultations/" + slug + "/close", "");
    }
  }

  @Test
  void those_who_agreed_are_counted_signed_for_written_to_once_and_join_by_their_reply()
      throws IOException {
    takesPart(0, "BUSTIMES" + run, "en");
    takesPart(1, "BUSSTOPS" + run, "ur");
    takesPart(2, "BUSTIMES" + run, "en");
    takesPart(3, "BUSTIMES" + run, "en");
    hear(2, "STOP");
    db.sql("insert into invited (subject, consultation, at) values (?, 'lately', ?)")
        .params(who(3).value(), House.CLOCK.instant().atOffset(ZoneOffset.UTC))
        .update();
    closeEarlier();
    open(now, "BUSFARES" + run);

    assertThat(officer.get(there).body())
        .contains("Invite those who agreed to be asked again", there + "/again");
    assertThat(officer.get(there + "/again").body())
        .contains("Bus " + first, "Bus " + second, "more than 24 months ago")
        .contains("Left out: asked to something else too lately")
        .doesNotContain("7700");
    assertThat(officer.post(there + "/again", "purpose", " ").body())
        .contains("Say what you ask them for");

    String list = makes("consultation", first);
    assertThat(officer.get(list).body())
        .contains("Agreed to be asked again: Bus " + first, "Their yes to being asked again")
        .contains("Consent: they agreed to be asked by text", "Have fares &lt;risen&gt;?")
        .contains("fewer than 10 people", "You made this list", AGREED);
    assertThat(contacts(list)).as("neither who stopped nor who was asked lately").isEqualTo(1);
    officer.post(list + "/send");
    assertThat(officer.get(list).body()).contains("has to sign this list off first");
    String other = makes("consultation", second);
    assertThat(contacts(other)).isEqualTo(1);
    String again = makes("consultation", first);

    for (String one : List.of(list, other, again)) {
      assertThat(colleague.get(one).body()).contains("Sign this list off");
      colleague.post(one + "/sign-off");
      assertThat(officer.get(one + "/send").body()).contains("Send to fewer than 10 people?");
      officer.post(one + "/send");
      sendAll(one);
    }
    assertThat(asked(0))
        .singleElement()
        .asString()
        .startsWith(AGREED)
        .endsWith("Text STOP to end.");
    assertThat(asked(0).getFirst()).contains("Bus " + now, "BUSFARES" + run);
    assertThat(asked(1))
        .as("in Urdu")
        .singleElement()
        .asString()
        .startsWith("آپ نے کہا تھا")
        .contains("بسیں", "STOP");
    assertThat(asked(2)).isEmpty();
    assertThat(asked(3)).isEmpty();
    assertThat(officer.get(again).body())
        .contains("Left out when it was their turn", "asked to this consultation before");

    hear(0, "hello");
    hear(1, "BUSFARES" + run);
    assertThat(responses.of(who(0), now)).isPresent();
    assertThat(responses.of(who(1), now)).isPresent();
    assertThat(officer.get(there + "/again").body()).doesNotContain("Bus " + second + ":");
  }

  @Test
  void stop_takes_the_consent_back_and_what_was_agreed_is_told() {
    takesPart(0, "BUSTIMES" + run, "en");
    hear(0, "MY ANSWERS");
    assertThat(last(0)).contains("Do you ride the bus?", AGREED);
    hear(0, "STOP");
    hear(0, "START");
    hear(0, "MY ANSWERS");
    assertThat(last(0)).contains("Do you ride the bus?").doesNotContain(AGREED);
    assertThat(participants.ledger(who(0)))
        .filteredOn(line -> line.purpose().equals("be_asked_again"))
        .extracting(Consent::given, Consent::said)
        .containsExactly(tuple(true, "yes"), tuple(false, "STOP"));
  }

  @Test
  void an_opt_out_that_the_provider_passes_on_is_kept_in_the_words_that_were_sent() {
    takesPart(0, "BUSTIMES" + run, "en");
    hear(0, "sms", "UNSUBSCRIBE", Inbound.Signal.STOPPED);
    assertThat(participants.ledger(who(0)))
        .last()
        .satisfies(
            line -> {
              assertThat(line.purpose()).isEqualTo("be_asked_again");
              assertThat(line.given()).isFalse();
              assertThat(line.said()).isEqualTo("UNSUBSCRIBE");
            });
  }

  @Test
  void whoever_agreed_by_text_and_on_whatsapp_from_one_number_is_counted_and_asked_once()
      throws IOException {
    takesPart(0, "sms", "BUSTIMES" + run, "en");
    takesPart(0, "whatsapp", "BUSTIMES" + run, "en");
    closeEarlier();
    open(now, "BUSFARES" + run);
    assertThat(contacts(makes("consultation", first))).isEqualTo(1);
  }

  @Test
  void whoever_joins_two_phones_after_the_list_was_made_is_asked_once() throws IOException {
    takesPart(0, "BUSTIMES" + run, "en");
    takesPart(1, "BUSTIMES" + run, "en");
    closeEarlier();
    open(now, "BUSFARES" + run);
    String list = makes("consultation", first);
    assertThat(contacts(list)).isEqualTo(2);
    link(0, 1);
    colleague.get(list);
    colleague.post(list + "/sign-off");
    officer.get(list);
    officer.post(list + "/send");
    sendAll(list);
    assertThat(asked(0).size() + asked(1).size()).isEqualTo(1);
    assertThat(officer.get(list).body())
        .contains("Left out when it was their turn", "on the list twice");
  }

  @Test
  void nobody_is_asked_two_years_after_they_agreed_and_a_no_by_then_is_heard() throws IOException {
    takesPart(0, "BUSTIMES" + run, "en");
    takesPart(1, "BUSTIMES" + run, "en");
    takesPart(2, "BUSTIMES" + run, "en");
    takesPart(3, "BUSTIMES" + run, "en");
    hear(3, "BUSSTOPS" + run);
    participants.record(who(3), mayBeAsked(second, true, "Yes"));
    db.sql("update consent set at = ? where subject = ? and consultation = ?")
        .params(
            House.CLOCK.instant().atOffset(ZoneOffset.UTC).minusMonths(25), who(3).value(), first)
        .update();
    db.sql("update consent set at = ? where subject = ? and purpose = 'be_asked_again'")
        .params(House.CLOCK.instant().atOffset(ZoneOffset.UTC).minusMonths(25), who(0).value())
        .update();
    closeEarlier();
    open(now, "BUSFARES" + run);
    String list = makes("consultation", first);
    assertThat(contacts(list))
        .as("nor by a consent from then, whatever they agreed to since")
        .isEqualTo(2);
    assertThat(contacts(makes("consultation", second))).isEqualTo(1);
    assertThat(officer.get(there + "/again").body()).contains("agreed to it too long ago");

    participants.record(who(1), mayBeAsked("another", false, "No"));
    colleague.get(list);
    colleague.post(list + "/sign-off");
    officer.get(list);
    officer.post(list + "/send");
    sendAll(list);
    assertThat(asked(0)).isEmpty();
    assertThat(asked(1)).isEmpty();
    assertThat(asked(2)).hasSize(1);
    assertThat(officer.get(list).body()).contains("took back that they may be asked again");
  }

  @Test
  void a_list_that_was_sent_back_is_mended_in_what_people_are_asked_for() throws IOException {
    takesPart(0, "BUSTIMES" + run, "en");
    closeEarlier();
    open(now, "BUSFARES" + run);
    String list = makes("consultation", first);
    colleague.get(list + "/send-back");
    colleague.post(list + "/send-back", "reason", "Which fares?");
    assertThat(officer.get(list + "/mend").body())
        .contains("Which fares?", "What you ask them for")
        .doesNotContain("How we have their number");
    assertThat(officer.post(list + "/mend", "purpose", "").body())
        .contains("Say what you ask them for");
    officer.post(list + "/mend", "purpose", "Day tickets");
    assertThat(officer.get(list).body()).contains("handed it in again", "Day tickets");
  }

  @Test
  void whoever_has_two_phones_is_asked_once() throws IOException {
    takesPart(0, "BUSTIMES" + run, "en");
    takesPart(1, "BUSSTOPS" + run, "en");
    link(0, 1);
    closeEarlier();
    open(now, "BUSFARES" + run);
    assertThat(contacts(makes("consultation", first))).isEqualTo(1);
    assertThat(contacts(makes("consultation", second))).isEqualTo(1);
    hear(0, "STOP");
    hear(0, "START");
    assertThat(officer.post(there + "/again", "purpose", "Fares", "consultation", first).body())
        .contains("Nobody is left whom you could invite");
  }

  @Test
  void those_from_one_area_can_be_asked_alone() throws IOException {
    takesPart(0, "BUSTIMES" + run, "en");
    takesPart(1, "BUSTIMES" + run, "ur");
    closeEarlier();
    open(now, "BUSFARES" + run);
    forgetAreas();
    officer.get("/console/areas");
    officer.post("/console/areas", "seen", "0", "areas", "Belgrave: LE4\nCity: LE2");
    try {
      assertThat(officer.get(there + "/again").body()).contains("Belgrave: ", "City: ");
      String list = makes("consultation", first, "area", "belgrave");
      assertThat(officer.get(list).body()).contains("Bus " + first + ", Belgrave");
      assertThat(
              db.sql("select subject from contact where list = ?")
                  .param(UUID.fromString(list.substring(list.lastIndexOf('/') + 1)))
                  .query((row, number) -> row.getObject(1, UUID.class))
                  .list())
          .containsExactly(who(0).value());
    } finally {
      forgetAreas();
    }
  }

  @Test
  void on_whatsapp_they_are_asked_by_the_template_that_was_approved() throws IOException {
    takesPart(0, "whatsapp", "BUSTIMES" + run, "en");
    closeEarlier();
    open(now, "BUSFARES" + run);
    String list = makes("consultation", first, "channel", "whatsapp");
    assertThat(contacts(list)).isEqualTo(1);
    colleague.get(list);
    colleague.post(list + "/sign-off");
    officer.get(list);
    officer.post(list + "/send");
    sendAll(list);
    String number = "whatsapp:" + number(0);
    InvitingTests.waitFor(() -> templated(number).findFirst().isPresent());
    FakeTwilio.Sent sent = templated(number).findFirst().orElseThrow();
    assertThat(sent.variables())
        .containsEntry("3", "You said we may ask you again")
        .containsEntry("4", "BUSFARES" + run);
  }

  private void link(int i, int j) {
    transaction.executeWithoutResult(
        status -> {
          Participant asks = participants.lock(who(i)).orElseThrow();
          String code = linking.code(asks, House.CLOCK.instant());
          Participant sends = participants.lock(who(j)).orElseThrow();
          linking.redeem(sends, code, House.CLOCK.instant());
        });
  }

  private static Consent mayBeAsked(String consultation, boolean given, String said) {
    return new Consent(
        consultation,
        "be_asked_again",
        given,
        "v1",
        Locale.ENGLISH,
        "May we ask you again?",
        said,
        House.CLOCK.instant());
  }

  private void forgetAreas() {
    List.of("area_held", "area", "area_list")
        .forEach(table -> db.sql("delete from " + table).update());
  }

  private static Stream<FakeTwilio.Sent> templated(String number) {
    return House.TWILIO.sentTo(number).stream()
        .filter(one -> "HX00000000000000000000000000000006".equals(one.contentSid()));
  }

  private void closeEarlier() {
    api.post("/api/v1/consultations/" + first + "/close", "");
    api.post("/api/v1/consultations/" + second + "/close", "");
  }

  private String makes(String... narrowed) {
    officer.get(there + "/again");
    String[] all = new String[narrowed.length + 2];
    System.arraycopy(narrowed, 0, all, 2, narrowed.length);
    all[0] = "purpose";
    all[1] = "Have fares <risen>?";
    var answer = officer.post(there + "/again", all);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    String location = answer.header("Location");
    return location.substring(location.indexOf("/console"));
  }

  private void open(String slug, String keyword) throws IOException {
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"), ASKS_AGAIN.formatted(slug, "Bus " + slug, keyword));
    Files.writeString(folder.resolve("ur.yaml"), IN_URDU);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Bus " + slug, slug));
    var opened = api.post("/api/v1/consultations/" + slug + "/open", "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
  }

  private void takesPart(int i, String keyword, String language) {
    takesPart(i, "sms", keyword, language);
  }

  private void takesPart(int i, String channel, String keyword, String language) {
    List<String> texts =
        language.equals("ur")
            ? List.of(keyword, "LANGUAGE URDU", "ہاں", "ہاں", "LE2", "نہیں", "ہاں")
            : List.of(keyword, "yes", "yes", "LE4 5AB", "no", "yes");
    texts.forEach(text -> hear(i, channel, text));
  }

  private void hear(int i, String words) {
    hear(i, "sms", words);
  }

  private void hear(int i, String channel, String words) {
    hear(i, channel, words, Inbound.Signal.NONE);
  }

  private void hear(int i, String channel, String words, Inbound.Signal signal) {
    transaction.executeWithoutResult(
        status ->
            inbox.hear(
                new Inbound(
                    new Address(channel, number(i)),
                    UUID.randomUUID().toString(),
                    words,
                    null,
                    false,
                    signal,
                    House.CLOCK.instant())));
  }

  /** Each test has four numbers of its own. */
  private String number(int i) {
    return "+447700900%03d".formatted(950 + 4 * run + i);
  }

  private SubjectId who(int i) {
    return cipher.pseudonym("sms", number(i));
  }

  private String last(int i) {
    return outbox.sentTo(who(i)).stream()
        .filter(sent -> sent.kind() == Letter.Kind.REPLY)
        .map(Outbox.Sent::text)
        .filter(text -> text.contains("Do you ride the bus?"))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private List<String> asked(int i) {
    return outbox.sentTo(who(i)).stream()
        .filter(sent -> sent.kind() == Letter.Kind.INVITATION && now.equals(sent.consultation()))
        .map(Outbox.Sent::text)
        .toList();
  }

  private long contacts(String list) {
    return db.sql("select count(*) from contact where list = ?")
        .param(UUID.fromString(list.substring(list.lastIndexOf('/') + 1)))
        .query(Long.class)
        .single();
  }

  private void sendAll(String list) {
    for (int i = 0; i < 10 && officer.get(list).body().contains(">Sending<"); i++) {
      House.CLOCK.putForward(Duration.ofSeconds(10));
      post.post();
    }
    assertThat(officer.get(list).body()).contains(">Sent<");
  }
}
