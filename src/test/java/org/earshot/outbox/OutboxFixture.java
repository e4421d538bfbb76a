package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.earshot.channels.PulseFixture;
import org.earshot.channels.fitting.ChannelFitting;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.DeliveryReports;
import org.earshot.channels.sending.Templates;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.participants.ParticipantsFixture;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.Erasure;
import org.earshot.privacy.ErasureFixture;
import org.earshot.privacy.SubjectId;
import org.earshot.privacy.TestCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole outbox on a real database, with a scripted provider and a clock that is moved by hand.
 */
final class OutboxFixture {

  static final Instant NOON = Instant.parse("2025-11-22T12:00:00Z");

  final DataSource database = TestDatabase.fresh();
  final JdbcTemplate jdbc = new JdbcTemplate(database);
  final SettableClock time = new SettableClock();
  final InstantSource clock = () -> time.now();
  final ScriptedChannel provider = new ScriptedChannel();
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(database));
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture people = new ParticipantsFixture(database, cipher);
  final Participants participants = people.participants();
  private final OutboxSettings settings = new OutboxSettings(1, Period.ofDays(90));
  final OutboxRecords records = new OutboxRecords(jdbc, settings);
  final Erasure erasure = ErasureFixture.of(people.records(), records);
  private final List<Channel> channels = new ArrayList<>(List.of(provider));
  private final OutboxMeters meters = new OutboxMeters(registry, clock);
  private final LetterRows rows = new LetterRows(jdbc);
  private final Sealing sealing = new Sealing(cipher);
  private final Patience patience = new Patience(RandomGenerator.of("L64X128MixRandom"));
  private final Bell bell = new Bell(provider(Scheduler.class, List.of()), clock);
  Outbox outbox = outbox(null);
  final DeliveryReports reports =
      new Reports(jdbc, new Returns(jdbc, new LetterTasks(jdbc)), participants, meters, clock);
  private @Nullable Gate lastGate;
  private final ManualScheduler scheduler;

  /** The templates that are set up in English, by name. */
  final Map<String, String> approved = new HashMap<>(Map.of("outcome", "HX1"));

  OutboxFixture() {
    time.set(NOON);
    scheduler = TestHelper.createManualScheduler(database, task()).clock(time).build();
    scheduler.start();
  }

  /** A new start with this database, put back from a backup of then. */
  void putBack(Instant made) {
    outbox = outbox(made);
  }

  private Outbox outbox(@Nullable Instant restoredFrom) {
    return new StoredLetters(
        new LetterWriting(jdbc),
        rows,
        new LetterTasks(jdbc),
        new Figures(jdbc, sealing, PulseFixture.pulse(database)),
        sealing,
        participants,
        gate(),
        new Prospects(participants, provider(QuietHours.class, List.of()), clock),
        new Recipients(participants, cipher),
        bell,
        new Restoration(
            new RestoreSettings(restoredFrom),
            jdbc,
            new JdbcTransactionManager(database),
            provider(Channel.class, channels),
            clock),
        clock);
  }

  /** The task of letters, with everything behind it as after a new start. */
  Task<Void> task() {
    Settling settling = new Settling(rows, participants);
    Verdicts verdicts = new Verdicts(patience);
    Gate gate = gate();
    lastGate = gate;
    Templates templates =
        (name, language) ->
            language.equals("en") ? Optional.ofNullable(approved.get(name)) : Optional.empty();
    Delivery delivery =
        new Delivery(
            rows,
            sealing,
            new Recipients(participants, cipher),
            provider(Channel.class, channels),
            new FreeWords(provider(Templates.class, List.of(templates))),
            new Handover(
                rows,
                gate,
                verdicts,
                settling,
                meters,
                PulseFixture.pulse(database),
                new ChannelFitting(),
                clock),
            new LookingAfter(rows, verdicts, settling, clock),
            settling,
            patience,
            provider(QuietHours.class, List.of(this::night)),
            clock);
    return LetterSchedule.task(
        provider(Delivery.class, List.of(delivery)), provider(Bell.class, List.of(bell)));
  }

  LetterSweep sweep() {
    return new LetterSweep(rows, new LetterTasks(jdbc), clock);
  }

  /**
   * What officers are told of providers: where letters are sent, as there is one gate in a house.
   */
  List<Outbox.Disturbance> disturbances() {
    return Objects.requireNonNull(lastGate).disturbances();
  }

  Letter invitation(SubjectId to, String text) {
    return new Letter(
        known(to), Letter.Kind.INVITATION, "breaks", Message.of(text), "asked:" + to, null);
  }

  private Gate gate() {
    return new Gate(
        provider(Channel.class, channels),
        new Pauses(patience),
        new Breakers(clock),
        patience,
        settings,
        clock);
  }

  /** From eight in the evening to eight in the morning. */
  private Optional<Instant> night(Instant at) {
    OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
    if (now.getHour() >= 8 && now.getHour() < 20) {
      return Optional.empty();
    }
    OffsetDateTime morning = now.truncatedTo(ChronoUnit.DAYS).plusHours(8);
    return Optional.of((morning.isAfter(now) ? morning : morning.plusDays(1)).toInstant());
  }

  private static <T> ObjectProvider<T> provider(Class<T> type, List<? extends T> beans) {
    StaticListableBeanFactory factory = new StaticListableBeanFactory();
    beans.forEach(bean -> factory.addBean("bean" + beans.indexOf(bean), bean));
    return factory.getBeanProvider(type);
  }

  /** Someone who has just written. */
  SubjectId person(int number) {
    return person("sms", number);
  }

  SubjectId person(String channel, int number) {
    return person(channel, number, time.now());
  }

  /** Someone who wrote then. */
  SubjectId person(int number, Instant wrote) {
    return person("sms", number, wrote);
  }

  private SubjectId person(String channel, int number, Instant wrote) {
    return participants
        .hearing(new Address(channel, String.format(Locale.ROOT, "+4477009%05d", number)), wrote)
        .id();
  }

  Participant known(SubjectId id) {
    return participants
        .find(id)
        .orElseGet(() -> new Participant(id, "sms", null, false, NOON, null, null));
  }

  void reply(SubjectId to, String... texts) {
    put(
        java.util.Arrays.stream(texts)
            .map(text -> Letter.reply(known(to), "breaks", Message.of(text)))
            .toArray(Letter[]::new));
  }

  void put(Letter... letters) {
    transaction.executeWithoutResult(status -> outbox.put(List.of(letters)));
  }

  Letter letter(SubjectId to, Letter.Kind kind, String text) {
    return new Letter(known(to), kind, "breaks", Message.of(text), null, null);
  }

  Letter outcome(SubjectId to) {
    return new Letter(
        known(to),
        Letter.Kind.OUTCOME,
        "breaks",
        Message.of("You said, we did."),
        "breaks:" + to,
        new Letter.TemplateValues("outcome", "en", Map.of("1", "Short breaks")));
  }

  Letter nudge(SubjectId to) {
    return new Letter(
        known(to),
        Letter.Kind.NUDGE,
        "breaks",
        Message.of("Still there?"),
        null,
        new Letter.TemplateValues("nudge", "en", Map.of("1", "Short breaks")));
  }

  /** An officer's decision about the letter that was written last. */
  void again() {
    long letter = letterId();
    transaction.executeWithoutResult(status -> outbox.again(letter));
  }

  /** Other words take the place of all outcomes so far. */
  void replaceOutcomes() {
    transaction.executeWithoutResult(
        status -> outbox.replace("breaks", java.util.Set.of(Letter.Kind.OUTCOME), ":breaks:1:"));
  }

  /** The scheduler as it ships, with its eight workers; not started. */
  Scheduler workers() {
    return Scheduler.create(database, task())
        .clock(time)
        .threads(8)
        .pollingInterval(Duration.ofMillis(100))
        .enablePriority()
        .build();
  }

  /** Runs what is due, until nothing more is due at this moment. */
  void run() {
    for (int i = 0; i < 5; i++) {
      scheduler.runAnyDueExecutions();
    }
  }

  void runAfter(Duration duration) {
    time.tick(duration);
    run();
  }

  /** Moves on in steps, so that everything due on the way is run about when it is due. */
  void runFor(Duration duration, Duration step) {
    for (Duration gone = Duration.ZERO; gone.compareTo(duration) < 0; gone = gone.plus(step)) {
      runAfter(step);
    }
  }

  String status(SubjectId to) {
    return outbox.sentTo(to).getLast().status();
  }

  long letterId() {
    return JdbcClient.create(jdbc).sql("select max(id) from letter").query(Long.class).single();
  }

  long count(String table) {
    return JdbcClient.create(jdbc).sql("select count(*) from " + table).query(Long.class).single();
  }
}
