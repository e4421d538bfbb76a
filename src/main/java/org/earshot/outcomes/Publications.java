package org.earshot.outcomes;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outbox.Outbox.Posted;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Publication.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what is public of many consultations at once: each table is asked once for all. */
@Component
public class Publications {

  /** What has left has left: of hundreds of outcomes few are looked at again. */
  private final Map<Mark, Dispatch> complete = new ConcurrentHashMap<>();

  private final PaperTable<FeedbackReport> reports;
  private final PaperTable<Outcome> outcomes;
  private final PaperTable<Review> reviews;
  private final HoldingTables holding;
  private final NewsTable news;
  private final Outbox outbox;

  Publications(
      PaperTable<FeedbackReport> reports,
      PaperTable<Outcome> outcomes,
      PaperTable<Review> reviews,
      HoldingTables holding,
      NewsTable news,
      Outbox outbox) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.reviews = reviews;
    this.holding = holding;
    this.news = news;
    this.outbox = outbox;
  }

  /** One for each of these, by its slug. */
  public Map<String, Publication> of(Collection<String> slugs) {
    Map<String, Mark> reported = bySlug(reports.marks(slugs));
    Map<String, Mark> decided = bySlug(outcomes.marks(slugs));
    Map<String, List<Entry<Review>>> reviewed = grouped(reviews.published(slugs));
    Map<Promise, Map<String, List<Entry<HoldingMessage>>>> held = new EnumMap<>(Promise.class);
    for (Promise promise : List.of(Promise.REPORT, Promise.OUTCOME)) {
      held.put(promise, grouped(holding.of(promise).published(slugs)));
    }
    Map<String, Publication> all = new HashMap<>();
    for (String slug : slugs) {
      Mark report = reported.get(slug);
      all.put(
          slug,
          new Publication(
              slug,
              report == null ? null : report.approvedAt(),
              decided.get(slug),
              reviewedAt(reviewed.getOrDefault(slug, List.of())),
              days(slug, held)));
    }
    return all;
  }

  /** When each of these had something made public last; nothing of those that never had. */
  public Map<String, Instant> newest(Collection<String> slugs) {
    return news.newest(slugs);
  }

  /** How far the letters about the outcomes have come; nothing of those that are not being sent. */
  public Map<String, Dispatch> dispatches(Collection<Publication> published) {
    Map<String, Dispatch> dispatches = new HashMap<>();
    List<Mark> open = new ArrayList<>();
    for (Publication one : published) {
      Mark outcome = one.outcome();
      Dispatch known = outcome == null ? null : complete.get(outcome);
      if (known != null) {
        dispatches.put(one.slug(), known);
      } else if (outcome != null && outcome.told()) {
        open.add(outcome);
      }
    }
    dispatches.putAll(asked(open));
    return dispatches;
  }

  private Map<String, Dispatch> asked(List<Mark> outcomes) {
    Map<String, List<Posted>> letters =
        outbox
            .posted(outcomes.stream().map(Mark::slug).toList(), Set.of(Letter.Kind.OUTCOME))
            .stream()
            .collect(groupingBy(Posted::consultation));
    Map<String, Dispatch> asked = new HashMap<>();
    for (Mark outcome : outcomes) {
      Dispatch dispatch = Dispatch.of(outcome, letters.getOrDefault(outcome.slug(), List.of()));
      asked.put(outcome.slug(), dispatch);
      if (dispatch.sentAt() != null) {
        complete.put(outcome, dispatch);
      }
    }
    return asked;
  }

  private static Map<String, Mark> bySlug(List<Mark> marks) {
    return marks.stream().collect(Collectors.toMap(Mark::slug, Function.identity()));
  }

  private static <W extends Record> Map<String, List<Entry<W>>> grouped(List<Entry<W>> entries) {
    return entries.stream().collect(groupingBy(Entry::slug));
  }

  private static @Nullable Instant reviewedAt(List<Entry<Review>> reviews) {
    return reviews.stream()
        .filter(entry -> entry.words().kind() == Review.Kind.review)
        .flatMap(entry -> Stream.ofNullable(entry.approvedAt()))
        .findFirst()
        .orElse(null);
  }

  private static Map<Promise, Days> days(
      String slug, Map<Promise, Map<String, List<Entry<HoldingMessage>>>> held) {
    Map<Promise, Days> days = new EnumMap<>(Promise.class);
    held.forEach(
        (promise, all) -> {
          List<Entry<HoldingMessage>> messages = all.getOrDefault(slug, List.of());
          days.put(
              promise,
              new Days(
                  messages.stream().map(Publications::day).distinct().toList(),
                  messages.stream().filter(Entry::told).map(Publications::day).toList()));
        });
    return days;
  }

  private static LocalDate day(Entry<HoldingMessage> message) {
    return Objects.requireNonNull(message.words().expected(), "public without a day");
  }
}
