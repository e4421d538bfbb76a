package org.earshot.web.evaluation;

import static org.earshot.web.evaluation.Known.count;
import static org.earshot.web.evaluation.Known.on;
import static org.earshot.web.evaluation.Known.said;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.MovedDays;
import org.earshot.consultations.MovedDays.Owed;
import org.earshot.evaluation.Element;
import org.earshot.evaluation.Lesson;
import org.earshot.flow.Purpose;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Dispatch;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Pledges;
import org.earshot.participants.Participants;
import org.earshot.ratings.Ratings;
import org.earshot.responses.Counting;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Responses;
import org.earshot.web.forms.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done and what came of it, for the elements that only this can speak for. */
@Component
class Doings {

  private static final KeptCounts.Limits<Long> LIMITS =
      new KeptCounts.Limits<>(asked -> asked, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private final Consultations consultations;
  private final Responses responses;
  private final Participants participants;
  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Pledges pledges;
  private final Ratings ratings;
  private final Counting counting;
  private final MovedDays moved;
  private final InstantSource clock;
  private final KeptCounts<String, Long> asked;

  Doings(
      Consultations consultations,
      Responses responses,
      Participants participants,
      FeedbackReports reports,
      Outcomes outcomes,
      Pledges pledges,
      Ratings ratings,
      Counting counting,
      MovedDays moved,
      InstantSource clock) {
    this.moved = moved;
    this.consultations = consultations;
    this.responses = responses;
    this.participants = participants;
    this.reports = reports;
    this.outcomes = outcomes;
    this.pledges = pledges;
    this.ratings = ratings;
    this.counting = counting;
    this.clock = clock;
    this.asked = new KeptCounts<>(LIMITS, clock);
  }

  Map<Element, List<Known>> of(Consultation consultation, List<Lesson> lessons) {
    String slug = consultation.slug();
    return Map.of(
        Element.METHODS, methods(slug),
        Element.TIME, times(consultation),
        Element.OUTPUTS, outputs(slug),
        Element.PROCESS, process(consultation),
        Element.FEEDBACK, feedback(slug),
        Element.REVIEW, review(slug),
        Element.FINAL, learned(lessons));
  }

  private List<Known> methods(String slug) {
    List<Responses.Share> shares = responses.shares(slug);
    return List.of(
        said(
            "Channels that people used",
            shares.stream()
                .map(share -> ChannelName.of(share.channel()))
                .distinct()
                .collect(Collectors.joining(", "))),
        said(
            "Languages that they answered in",
            shares.stream()
                .map(share -> share.language().getDisplayLanguage(Locale.UK))
                .distinct()
                .collect(Collectors.joining(", "))),
        count("Partners who brought people", responses.brought(slug).size()));
  }

  private List<Known> times(Consultation consultation) {
    Clocks clocks = Clocks.of(consultation).orElse(null);
    return List.of(
        on("Opened", day(consultation.openedAt())),
        on("Closed", day(consultation.closedAt())),
        due("Feedback report due", clocks, Owed.REPORT, consultation.slug()),
        on("Feedback report public", since(reports.published(consultation.slug()))),
        due("Outcome due", clocks, Owed.OUTCOME, consultation.slug()),
        on("Outcome public", since(outcomes.published(consultation.slug()))));
  }

  /** With the day that people were told first, by which the annual report measures. */
  private Known due(String what, @Nullable Clocks clocks, Owed owed, String slug) {
    if (clocks == null) {
      return on(what, null);
    }
    String first =
        moved.of(slug).stream()
            .filter(one -> one.owed() == owed)
            .findFirst()
            .map(one -> "; people were first told " + Days.day(one.before()))
            .orElse("");
    return said(what, Days.day(owed.due(clocks)) + first);
  }

  private List<Known> outputs(String slug) {
    return List.of(
        made("Feedback report", reports.published(slug).isPresent()),
        made("Outcome", outcomes.published(slug).isPresent()));
  }

  private static Known made(String what, boolean published) {
    return said(what, published ? "Published" : "Not published");
  }

  private List<Known> process(Consultation consultation) {
    Instant opened = consultation.openedAt();
    long since =
        opened == null
            ? 0
            : consultations.changes(consultation.slug()).stream()
                .filter(change -> change.at().isAfter(opened))
                .count();
    return List.of(count("Changes of the set-up record since it opened", since));
  }

  private List<Known> feedback(String slug) {
    String purpose = Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT);
    Outbox.Deliveries told = outcomes.deliveries(slug);
    Entry<Outcome> entry = outcomes.find(slug).orElse(null);
    Instant sent = outcomes.dispatch(slug).map(Dispatch::sentAt).orElse(null);
    return List.of(
        count(
            "People who asked to be told the outcome",
            asked.of(slug, () -> participants.countAgreed(slug, purpose))),
        on("Outcome sent", day(sent)),
        said("Whether those who decided had the report before", hadReport(entry)),
        count("Letters delivered, or sent without a report so far", told.delivered() + told.sent()),
        count("Letters that failed", told.failed()),
        count("Things that people raised and the outcome answers", answered(entry)));
  }

  private static String hadReport(@Nullable Entry<Outcome> entry) {
    Outcome.Decision decision = entry == null ? null : entry.words().decision();
    Boolean had = decision == null ? null : decision.hadReport();
    return had == null ? "Not said" : had ? "Yes" : "No, only after they had decided";
  }

  private static long answered(@Nullable Entry<Outcome> entry) {
    return entry == null ? 0 : entry.words().items().size();
  }

  private List<Known> review(String slug) {
    Responses.Tally tally = responses.tally(slug);
    return List.of(
        count("People who began", tally.started()),
        count("People who answered to the end", tally.completed()),
        count("Answers", counting.answers(slug)),
        said("Whether people felt listened to", new FeltListenedTo(ratings.of(slug)).words()),
        said(
            "What was promised by a day",
            new DaysKept(pledges.dated(List.of(slug)).getOrDefault(slug, List.of()))
                .words(Clocks.day(clock.instant()))));
  }

  private static List<Known> learned(List<Lesson> lessons) {
    return List.of(
        count("Lessons written down", lessons.size()),
        count(
            "Of these published",
            lessons.stream().filter(lesson -> lesson.wording().published()).count()));
  }

  private static @Nullable LocalDate since(Optional<? extends Entry<?>> published) {
    return published.map(Entry::approvedAt).map(Clocks::day).orElse(null);
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : Days.on(at);
  }
}
