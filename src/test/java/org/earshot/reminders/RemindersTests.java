package org.earshot.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.MovingDay;
import org.earshot.TestDatabase;
import org.earshot.authoring.Finding;
import org.earshot.authoring.LibraryFixture;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.ConsultationsFixture;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUps;
import org.earshot.inbox.Danger;
import org.earshot.inbox.Dangers;
import org.earshot.inbox.DangersFixture;
import org.earshot.outcomes.PromisesFixture;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.security.OfficersFixture;
import org.earshot.security.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers are reminded by e-mail; it closed on 22 November 2026, and nothing is written. */
@Tag("tables")
class RemindersTests {

  private static final String SLUG = "reminded";
  private static final String DANGEROUS = "dangerous";
  private static final Officer MACHINE = new Officer("token:1", "A machine", Role.OFFICER);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final MovingDay clock = new MovingDay(NOON);
  private final DataSource database = TestDatabase.fresh();
  private final OfficersFixture officers = new OfficersFixture(database, clock);
  private final PromisesFixture papers = new PromisesFixture(database, clock);
  private final JdbcClient db = JdbcClient.create(database);
  private final ReminderTable table = new ReminderTable(db);
  private Consultations consultations;
  private Officer asha;

  @BeforeEach
  void closed() {
    server.start();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    LibraryFixture files = new LibraryFixture(database, folder);
    files.write("breaks", "REMINDED");
    consultations = new ConsultationsFixture(database, files.library(), clock).consultations();
    asha = officers.account("asha@example.org", Role.OFFICER);
    consultations.put(
        SLUG,
        SetUps.soundBut("{\"feedback_by\": \"2026-12-22\", \"outcome_by\": \"2027-02-14\"}"),
        MACHINE);
    consultations.open(SLUG);
    consultations.close(SLUG);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void the_lead_hears_once_at_eight_ten_and_eleven_weeks_and_when_it_is_late() throws Exception {
    officers.account("ben@example.org", Role.OFFICER);
    papers.publishReport(SLUG, asha);
    for (int days : List.of(55, 1, 13, 1, 6, 1, 7, 1, 30)) {
      clock.forward(days);
      sweepAndSend();
      sweepAndSend();
    }

    assertThat(subjects("asha@example.org"))
        .containsExactly(
            "Due 14 February 2027: outcome, Short breaks",
            "Due 14 February 2027: outcome, Short breaks",
            "Due 14 February 2027: outcome, Short breaks",
            "Late: outcome, Short breaks");
    assertThat(subjects("ben@example.org")).isEmpty();
    assertThat(server.getReceivedMessages()[0].getMessageID())
        .matches("<reminder-\\d+@example\\.org>");
    assertThat(words(server.getReceivedMessages()[0]))
        .contains("Dear Officer a", "14 February 2027")
        .contains("https://earshot.example/console/consultations/" + SLUG + "/outcome");
    assertThat(words(server.getReceivedMessages()[3]))
        .contains("https://earshot.example/console/consultations/" + SLUG + "/outcome/holding");
  }

  @Test
  void the_report_is_reminded_of_within_its_month() throws Exception {
    clock.forward(20);
    sweepAndSend();
    assertThat(subjects("asha@example.org"))
        .containsExactly("Due 22 December 2026: feedback report, Short breaks");
  }

  @Test
  void of_what_was_promised_by_a_day_four_weeks_before_and_once_it_is_late() throws Exception {
    papers.publishReport(SLUG, asha);
    papers.pledge(SLUG, LocalDate.of(2027, 1, 31), List.of("Minibus", "Sunday club"), asha);
    for (int days : List.of(40, 2, 1, 26, 1, 1, 30)) {
      clock.forward(days);
      sweepAndSend();
      sweepAndSend();
    }

    assertThat(subjects("asha@example.org"))
        .containsExactly(
            "Due 31 January 2027: what was promised, Short breaks",
            "Late: what was promised, Short breaks");
    assertThat(words(server.getReceivedMessages()[0]))
        .contains("- Minibus (to be done)", "- Sunday club (to be done)")
        .contains("https://earshot.example/console/consultations/" + SLUG + "/review");
  }

  @Test
  void what_cannot_be_read_of_one_consultation_keeps_nothing_from_anybody_else() throws Exception {
    papers.publishReport(SLUG, asha);
    papers.pledge(SLUG, LocalDate.of(2026, 12, 12), List.of("Minibus"), asha);
    consultations.put("unreadable", SetUps.sound(), asha);
    papers.pledge("unreadable", LocalDate.of(2026, 12, 12), List.of("Minibus"), asha);
    db.sql("update outcome set content = '{\"by\": ' where slug = 'unreadable'").update();
    UUID overdue = danger(SLUG);

    clock.forward(20);
    sweepAndSend();

    assertThat(table.told(overdue, Alert.Step.OVERDUE, NOON)).isTrue();
    assertThat(subjects("asha@example.org"))
        .contains("Due 12 December 2026: what was promised, Short breaks");
  }

  @Test
  void nor_does_a_danger_that_cannot_be_told_of() {
    clock.forward(20);
    sweep();
    db.sql("delete from scheduled_tasks").update();
    UUID unknown = danger("no-longer-read");
    consultations.put("no-longer-read", SetUps.sound(), asha);
    db.sql("update consultation set set_up = '{' where slug = 'no-longer-read'").update();
    UUID known = danger(SLUG);

    assertThatThrownBy(this::sweep).as("what is to be reminded of").isNotNull();

    assertThat(table.told(unknown, Alert.Step.OVERDUE, NOON)).isFalse();
    assertThat(table.told(known, Alert.Step.OVERDUE, NOON)).isTrue();
    assertThat(
            db.sql("select task_instance from scheduled_tasks where task_name = 'reminder-mail'")
                .query((row, n) -> row.getString(1))
                .list())
        .as("each that waits has its task again")
        .containsAll(table.open().stream().map(mail -> Long.toString(mail.id())).toList());
  }

  @Test
  void not_of_what_people_know_is_done() throws Exception {
    papers.publishReport(SLUG, asha);
    papers.pledge(SLUG, LocalDate.of(2026, 12, 31), List.of("Minibus"), asha);
    clock.forward(12);
    sweep();
    papers.keep(SLUG, List.of("Minibus"), asha);
    sweepAndSend();
    clock.forward(60);
    sweepAndSend();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void after_a_long_silence_one_e_mail_for_each_promise_is_enough() throws Exception {
    clock.forward(200);
    sweepAndSend();
    assertThat(subjects("asha@example.org"))
        .containsExactlyInAnyOrder(
            "Late: feedback report, Short breaks", "Late: outcome, Short breaks");
  }

  @Test
  void where_the_lead_has_no_account_everybody_who_may_act_is_told_and_nobody_else()
      throws Exception {
    officers.officers().disable(asha.id());
    officers.account("ben@example.org", Role.ADMINISTRATOR);
    officers.account("cleo@example.org", Role.OFFICER);
    officers.account("dev@example.org", Role.ANALYST);
    officers.account("no-address", Role.OFFICER);
    clock.forward(20);
    sweepAndSend();

    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(subjects("ben@example.org")).hasSize(1);
    assertThat(subjects("cleo@example.org")).hasSize(1);
  }

  @Test
  void what_the_server_does_not_take_is_shown_and_tried_again_until_it_does() throws Exception {
    sender.setPort(nobodyListens());
    clock.forward(20);
    sweep();
    ReminderTable.Mail mail = table.open().getFirst();
    assertThat(post().send(mail.id())).contains(clock.instant().plus(Duration.ofMinutes(1)));
    assertThat(post().send(mail.id())).contains(clock.instant().plus(Duration.ofMinutes(5)));

    assertThat(reminders().troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.to()).isEqualTo("Officer a");
              assertThat(trouble.trying()).isTrue();
              assertThat(trouble.attempts()).isEqualTo(2);
              assertThat(trouble.reason()).doesNotContain("@").isNotEmpty();
            });
    sender.setPort(server.getSmtp().getPort());
    reminders().again(mail.id());
    sweepAndSend();

    assertThat(subjects("asha@example.org")).hasSize(1);
    assertThat(reminders().troubles()).isEmpty();
  }

  @Test
  void it_is_given_up_in_the_end_and_stays_until_somebody_dismisses_it() throws Exception {
    sender.setPort(nobodyListens());
    clock.forward(20);
    sweep();
    long id = table.open().getFirst().id();
    int attempts = 0;
    while (post().send(id).isPresent()) {
      attempts++;
    }
    assertThat(attempts).isEqualTo(15);
    assertThat(reminders().troubles()).singleElement().matches(trouble -> !trouble.trying());

    reminders().dismiss(id);

    assertThat(reminders().troubles()).isEmpty();
    assertThatThrownBy(() -> reminders().dismiss(id)).isInstanceOf(Refused.class);
    sweepAndSend();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void what_was_done_meanwhile_nobody_is_reminded_of() throws Exception {
    clock.forward(20);
    sweep();
    papers.publishReport(SLUG, asha);
    sweepAndSend();
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(table.open()).isEmpty();
  }

  @Test
  void that_there_is_nobody_to_write_to_is_a_trouble() throws Exception {
    officers.account("no-address", Role.ADMINISTRATOR);
    officers.officers().disable(asha.id());
    clock.forward(20);
    sweepAndSend();
    assertThat(reminders().troubles())
        .singleElement()
        .satisfies(trouble -> assertThat(trouble.reason()).contains("No officer"));
  }

  @Test
  void without_a_mail_server_nothing_waits_nor_is_used_up() throws Exception {
    clock.forward(20);
    Mailbox none =
        new Mailbox(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "");
    sweep(none);
    assertThat(table.open()).isEmpty();
    assertThat(table.troubles()).isEmpty();
    assertThat(reminders(none).setUp()).isEqualTo(Reminders.SetUp.NO_SERVER);

    sweepAndSend();

    assertThat(subjects("asha@example.org")).hasSize(1);
  }

  @Test
  void the_gate_warns_where_a_safeguarding_officer_is_named_and_no_e_mail_can_be_sent() {
    Mailbox none =
        new Mailbox(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "");
    SetUp named = SetUps.soundBut("{\"safeguarding_email\": \"sam@example.org\"}");

    assertThat(new MailGate(none).check(named, List.of()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNS);
              assertThat(finding.where()).isEqualTo("safeguarding_email");
            });
    assertThat(new MailGate(mailbox()).check(named, List.of())).isEmpty();
    assertThat(new MailGate(none).check(SetUps.sound(), List.of())).isEmpty();
  }

  @Test
  void a_test_goes_to_whoever_asks_and_says_what_is_wrong() throws Exception {
    assertThat(reminders().test(asha)).isEqualTo("asha@example.org");
    assertThat(subjects("asha@example.org")).containsExactly("Earshot: a test");
    Officer nameless = officers.account("no-address", Role.ADMINISTRATOR);
    assertThatThrownBy(() -> reminders().test(nameless)).hasMessageContaining("not an e-mail");
    sender.setPort(nobodyListens());
    assertThatThrownBy(() -> reminders().test(asha)).hasMessageContaining("did not take it");
  }

  /** Words of danger that nobody has looked at within an hour. */
  private UUID danger(String slug) {
    UUID id = UUID.randomUUID();
    OffsetDateTime noon = NOON.atOffset(ZoneOffset.UTC);
    db.sql(
            "insert into inbox_case (id, channel, language, consultation, reason, state, opened_at,"
                + " heard_at, raised_at, due_at) values (?, 'sms', 'en', ?, 'concern', 'open', ?, ?,"
                + " ?, ?)")
        .params(id, slug, noon, noon, noon, noon.plusHours(1))
        .update();
    return id;
  }

  @Test
  void of_somebody_in_danger_one_officer_hears_once_who_is_named_after_three_were_written_to()
      throws Exception {
    Danger danger = inDanger("{\"lead\": null}");
    for (String name : List.of("uma", "vic", "wes")) {
      officers.account(name + "@example.org", Role.ADMINISTRATOR);
    }
    alerts(mailbox()).tell(danger, Alert.Step.RAISED);
    assertThat(table.open()).hasSize(3);

    consultations.put(
        DANGEROUS,
        SetUps.soundBut("{\"lead\": null, \"safeguarding_email\": \"sam@example.org\"}"),
        MACHINE);
    table.open().forEach(mail -> post().send(mail.id()));

    assertThat(subjects("sam@example.org")).containsExactly("Somebody may be in danger");
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(table.open()).isEmpty();
  }

  @Test
  void of_somebody_in_danger_others_hear_where_the_first_e_mail_was_given_up() throws Exception {
    Danger danger = inDanger("{\"safeguarding_email\": \"sam@example.org\"}");
    officers.account("uma@example.org", Role.ADMINISTRATOR);
    sender.setPort(nobodyListens());
    alerts(mailbox()).tell(danger, Alert.Step.RAISED);
    long first = table.open().getFirst().id();
    while (post().send(first).isPresent()) {
      assertThat(table.open()).hasSize(1);
    }

    sender.setPort(server.getSmtp().getPort());
    table.open().forEach(mail -> post().send(mail.id()));

    assertThat(subjects("asha@example.org")).containsExactly("Somebody may be in danger");
    assertThat(subjects("uma@example.org")).containsExactly("Somebody may be in danger");
    assertThat(subjects("sam@example.org")).isEmpty();
  }

  @Test
  void of_somebody_in_danger_whom_nobody_looked_for_each_address_hears_once() throws Exception {
    Danger danger = inDanger("{\"safeguarding_email\": \"ASHA@example.org\"}");
    officers.account("uma@example.org", Role.ADMINISTRATOR);

    alerts(mailbox()).tell(danger, Alert.Step.OVERDUE);
    table.open().forEach(mail -> post().send(mail.id()));

    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(subjects("uma@example.org")).hasSize(1);
  }

  /** In a consultation of its own, whose record differs from a sound one in this. */
  private Danger inDanger(String record) {
    consultations.put(DANGEROUS, SetUps.soundBut(record), MACHINE);
    UUID id = UUID.randomUUID();
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    JdbcClient.create(database)
        .sql(
            "insert into inbox_case (id, channel, language, consultation, reason, state, opened_at,"
                + " heard_at, due_at) values (?, 'sms', 'en', ?, 'concern', 'open', ?, ?, ?)")
        .params(id, DANGEROUS, now, now, now)
        .update();
    return dangers(mailbox()).open(id).orElseThrow();
  }

  private void sweepAndSend() {
    sweep();
    table.open().forEach(mail -> post().send(mail.id()));
  }

  private void sweep() {
    sweep(mailbox());
  }

  private void sweep(Mailbox mailbox) {
    new ReminderSweep(
            consultations,
            papers.promises(),
            papers.pledges(),
            addressees(),
            table,
            mailbox,
            dangers(mailbox),
            alerts(mailbox),
            scheduler(),
            new TransactionTemplate(new JdbcTransactionManager(database)),
            clock)
        .sweep();
  }

  private ReminderPost post() {
    return new ReminderPost(
        table,
        consultations,
        papers.promises(),
        papers.pledges(),
        addressees(),
        alerts(mailbox()),
        dangers(mailbox()),
        mailbox(),
        clock,
        "https://earshot.example");
  }

  private Reminders reminders() {
    return reminders(mailbox());
  }

  private Reminders reminders(Mailbox mailbox) {
    return new Reminders(
        table, addressees(), mailbox, scheduler(), clock, "https://earshot.example");
  }

  private SchedulerClient scheduler() {
    return SchedulerClient.Builder.create(
            new TransactionAwareDataSourceProxy(database),
            new MailTask()
                .reminderMail(new StaticListableBeanFactory().getBeanProvider(ReminderPost.class)))
        .build();
  }

  private Dangers dangers(Mailbox mailbox) {
    return DangersFixture.dangers(database, alerts(mailbox), clock);
  }

  private Alerts alerts(Mailbox mailbox) {
    return new Alerts(
        safeguarding(),
        table,
        mailbox,
        new StaticListableBeanFactory(Map.of("scheduler", scheduler()))
            .getBeanProvider(SchedulerClient.class),
        clock);
  }

  private Safeguarding safeguarding() {
    return new Safeguarding(officers.officers(), consultations);
  }

  private Addressees addressees() {
    return new Addressees(officers.officers(), consultations);
  }

  private Mailbox mailbox() {
    return new Mailbox(
        new StaticListableBeanFactory(Map.of("sender", sender))
            .getBeanProvider(JavaMailSender.class),
        "earshot@example.org");
  }

  private static int nobodyListens() throws java.io.IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private List<String> subjects(String to) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> to.equals(recipient(mail)))
        .map(RemindersTests::subject)
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(MimeMessage mail) throws Exception {
    return mail.getContent().toString();
  }
}
