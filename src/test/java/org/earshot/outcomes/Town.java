package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.authoring.LibraryFixture;
import org.earshot.channels.Address;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.ConsultationsFixture;
import org.earshot.consultations.SetUps;
import org.earshot.flow.Answer;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.Turn;
import org.earshot.flow.Value;
import org.earshot.groups.GroupsFixture;
import org.earshot.links.LinksFixture;
import org.earshot.outbox.Letter;
import org.earshot.outbox.LettersFixture;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.ContactSettings;
import org.earshot.participants.Linking;
import org.earshot.participants.Participants;
import org.earshot.participants.ParticipantsFixture;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.privacy.TestCipher;
import org.earshot.ratings.Ratings;
import org.earshot.ratings.RatingsFixture;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.responses.ResponsesFixture;
import org.earshot.security.Officer;
import org.earshot.themes.CodeBooksFixture;
import org.earshot.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open consultation about buses, its people, and everything that outcomes need; all real. */
final class Town {

  static final String SLUG = "buses-2026";
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);
  static final Officer BEN = new Officer("2", "Ben Example", Officer.Role.OFFICER);

  private Runnable meanwhile = () -> {};

  final DataSource database = TestDatabase.fresh();
  final Consultations consultations;
  final Participants participants;
  final Responses responses;
  final Outbox outbox;
  final Outcomes outcomes;
  final OutcomePost post;
  final Ratings ratings;
  final FeedbackReports reports;
  final FeedbackPost feedbackPost;
  final Corrections corrections;
  final Linking linking;
  final Themes codeBooks;
  final CorrectionPost correctionPost;
  final CorrectionSweep sweep;
  final SchedulerClient scheduler;
  final PaperTable<Outcome> table = PaperTables.outcomeTable(JdbcClient.create(database));
  final Publications publications;
  final Promises promises;
  final HoldingMessages holding;
  final HoldingPost holdingPost;
  final Reviews reviews;
  final ReviewPost reviewPost;
  final org.earshot.MovingDay clock = new org.earshot.MovingDay(NOON);

  Town(Path folder) {
    LibraryFixture files = new LibraryFixture(database, folder);
    files.write("breaks", "BUSES");
    files.write(
        "breaks",
        "gu.yaml",
        """
        status: draft
        checked_by:
        title: બસો
        welcome: બસ વિશે.
        more: સમય.
        questions:
          rides: {ask: બસ?}
          often: {ask: ક્યારે?, options: {daily: રોજ, weekly: અઠવાડિયે}}
        thanks: આભાર.
        """);
    consultations = new ConsultationsFixture(database, files.library(), clock).consultations();
    consultations.put(SLUG, SetUps.sound(), ASHA);
    consultations.open(SLUG);
    Cipher cipher = TestCipher.fresh();
    ParticipantsFixture people = new ParticipantsFixture(database, cipher);
    participants = people.participants();
    responses = ResponsesFixture.responses(database, cipher);
    outbox = LettersFixture.outbox(database, cipher, participants, clock);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    linking = people.linking(cipher);
    Audience audience =
        new Audience(watched(), responses, linking, ResponsesFixture.doubles(database));
    codeBooks = CodeBooksFixture.on(database, consultations);
    CorrectionTable correctionTable = new CorrectionTable(JdbcClient.create(database));
    LettersOf letters =
        new LettersOf(
            consultations,
            new Revisions(table, correctionTable),
            codeBooks,
            "https://earshot.example",
            "");
    ratings = RatingsFixture.ratings(database, participants, cipher);
    post =
        new OutcomePost(
            table, letters, consultations, audience, outbox, ratings, transaction, clock);
    correctionPost =
        new CorrectionPost(
            correctionTable, letters, audience, participants, outbox, transaction, clock);
    Matters matters = new Matters(consultations, audience, new ThemesAnswered(codeBooks), clock);
    PaperTable<FeedbackReport> feedback = PaperTables.feedbackTable(JdbcClient.create(database));
    feedbackPost =
        new FeedbackPost(
            feedback,
            table,
            matters,
            audience,
            outbox,
            transaction,
            clock,
            "https://earshot.example",
            "Elm Council");
    Post same =
        new Post(audience, outbox, transaction, clock, "https://earshot.example", "Elm Council");
    HoldingTables holdingTables = PaperTables.holdingTables(JdbcClient.create(database));
    PaperTable<Review> reviewTable = PaperTables.reviewTable(JdbcClient.create(database));
    reviewPost = new ReviewPost(reviewTable, matters, same);
    publications = PublicationsFixture.publications(database, outbox);
    promises = new Promises(publications, feedback, table, reviewTable, clock);
    holdingPost = new HoldingPost(holdingTables, matters, promises, same);
    scheduler =
        SchedulerClient.Builder.create(
                new TransactionAwareDataSourceProxy(database),
                SendingTask.task(Letter.Kind.OUTCOME, post::write),
                SendingTask.task(Letter.Kind.FEEDBACK, feedbackPost::write),
                SendingTask.task(Letter.Kind.CORRECTION, correctionPost::write),
                SendingTask.task(
                    Letter.Kind.HOLDING_REPORT, slug -> holdingPost.write(slug, Promise.REPORT)),
                SendingTask.task(
                    Letter.Kind.HOLDING_OUTCOME, slug -> holdingPost.write(slug, Promise.OUTCOME)),
                SendingTask.task(Letter.Kind.PROGRESS, reviewPost::write))
            .build();
    sweep = new CorrectionSweep(correctionTable, outbox, scheduler, clock);
    FeedbackDraft drafts =
        new FeedbackDraft(
            org.earshot.analysis.ResultsFixture.results(database, consultations),
            responses,
            GroupsFixture.hands(database, consultations, cipher, clock),
            CodeBooksFixture.told(codeBooks),
            org.earshot.reach.ReachFixture.reach(database, consultations, responses, clock),
            org.earshot.analysis.ResultsFixture.organisations(database, cipher, consultations));
    PaperLinks links =
        new PaperLinks(
            LinksFixture.never(clock),
            path -> true,
            JdbcClient.create(database),
            clock,
            "https://consult.example.org");
    Steps steps = new Steps(matters, links, outbox, scheduler, transaction, clock);
    ReportThemes reportThemes =
        new ReportThemes(
            JdbcClient.create(database), CodeBooksFixture.told(codeBooks), transaction);
    reports =
        new StoredFeedbackReports(
            feedback,
            drafts,
            feedbackPost,
            reportThemes,
            org.earshot.areas.AreasFixture.areas(database),
            steps);
    outcomes = new StoredOutcomes(table, post, steps);
    holding = new HoldingMessages(holdingPost, holdingTables, promises, steps, feedback, table);
    Revisions revisions = new Revisions(table, correctionTable);
    reviews =
        new StoredReviews(
            reviewTable, table, new ReviewDraft(revisions, matters), reviewPost, steps);
    corrections = new StoredCorrections(table, correctionTable, correctionPost, steps);
  }

  /**
   * Until when people can be reached.
   *
   * @param afterOutcome as the organisation's settings have it
   */
  KeptContacts contacts(@Nullable Period afterOutcome) {
    JdbcClient db = JdbcClient.create(database);
    return new KeptContacts(
        PaperTables.feedbackTable(db),
        table,
        new CorrectionTable(db),
        PaperTables.reviewTable(db),
        PaperTables.holdingTables(db),
        consultations,
        new ContactSettings(Period.ofMonths(24), afterOutcome),
        clock);
  }

  /** What happens at the moment at which the audience is asked for. */
  void whileLookingAtPeople(Runnable action) {
    meanwhile = action;
  }

  private Participants watched() {
    return (Participants)
        Proxy.newProxyInstance(
            Town.class.getClassLoader(),
            new Class<?>[] {Participants.class},
            (proxy, method, values) -> {
              if (method.getName().equals("forEachAgreed")) {
                Runnable action = meanwhile;
                meanwhile = () -> {};
                action.run();
              }
              return method.invoke(participants, values);
            });
  }

  /** Someone who took part, rides daily or weekly, and asked to be told. */
  SubjectId told(int number, String often) {
    return told(number, often, Locale.ENGLISH);
  }

  /** The same, having answered in this language. */
  SubjectId told(int number, String often, Locale language) {
    SubjectId who = tookPart(number, often, language);
    agree(who, "be_told_outcome", true);
    return who;
  }

  SubjectId tookPart(int number, String often) {
    return tookPart(number, often, Locale.ENGLISH);
  }

  private SubjectId tookPart(int number, String often, Locale language) {
    SubjectId who =
        participants
            .hearing(new Address("sms", String.format(Locale.ROOT, "+447700900%03d", number)), NOON)
            .id();
    UUID consent = agree(who, "take_part", true);
    Response begun =
        responses.begin(new Responses.Beginning(who, "sms", SLUG, version(), language), NOON);
    List<Answer> answers =
        Breaks.answered(
            Breaks.answer("rides", new Value.YesNo(true)),
            Breaks.answer("often", new Value.Chosen(often)));
    Turn turn =
        new Turn(
            Progress.restored(language, answers, ""),
            new Heard(Heard.As.NOTHING, null, null, null, null),
            List.of(),
            answers,
            Map.of(),
            List.of(),
            false,
            null);
    responses.keep(
        begun, new Responses.Kept(turn, Responses.Grounds.of(consent), true, null, false, NOON));
    return who;
  }

  UUID agree(SubjectId who, String purpose, boolean given) {
    return participants.record(
        who, new Consent(SLUG, purpose, given, version(), Locale.ENGLISH, "May we?", "yes", NOON));
  }

  /** The letters that wait for this person. */
  List<String> letters(SubjectId who) {
    return outbox.sentTo(who).stream().map(Outbox.Sent::text).toList();
  }

  private String version() {
    return java.util.Objects.requireNonNull(consultations.find(SLUG).orElseThrow().version());
  }
}
