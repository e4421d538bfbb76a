package org.earshot.outcomes;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.outcomes.Paper.Entry;
import org.springframework.stereotype.Component;

/** What an outcome, as it was told last, says that will be done, or decided by a day. */
@Component
public class Pledges {

  private final Revisions revisions;
  private final PaperTable<Review> reviews;

  Pledges(Revisions revisions, PaperTable<Review> reviews) {
    this.revisions = revisions;
    this.reviews = reviews;
  }

  /** Those with a day of outcomes that are public, each outcome's in its order, by its slug. */
  public Map<String, List<Pledge>> dated(Collection<String> slugs) {
    Map<String, List<Entry<Outcome>>> told = revisions.dated(slugs);
    told.values().removeIf(wordings -> dated(wordings.getLast()).isEmpty());
    Map<String, List<Entry<Review>>> updates =
        reviews.published(told.keySet()).stream().collect(groupingBy(Entry::slug));
    Map<String, List<Pledge>> pledges = new HashMap<>();
    told.forEach(
        (slug, wordings) ->
            pledges.put(
                slug,
                dated(wordings.getLast()).stream()
                    .map(item -> pledge(item, wordings, updates.getOrDefault(slug, List.of())))
                    .toList()));
    return pledges;
  }

  private static List<Outcome.Item> dated(Entry<Outcome> wording) {
    return wording.words().items().stream().filter(item -> item.by() != null).toList();
  }

  private static Pledge pledge(
      Outcome.Item item, List<Entry<Outcome>> told, List<Entry<Review>> updates) {
    Instant promised = promised(item, told);
    Set<String> names =
        told.stream()
            .flatMap(wording -> same(item, wording))
            .map(Outcome.Item::theme)
            .collect(Collectors.toSet());
    Instant done = Instant.MIN;
    Instant update = null;
    Review.Item said = null;
    for (Entry<Review> one : updates) {
      for (Review.Item came : one.words().said()) {
        if (!names.contains(came.theme())) {
          continue;
        }
        if (!publicSince(one).isBefore(promised)) {
          update = publicSince(one);
          said = came;
        } else if (came.result() == Review.Result.done) {
          done = publicSince(one);
        }
      }
    }
    return new Pledge(
        item.theme(),
        item.status(),
        Objects.requireNonNull(item.by()),
        first(item, told, done),
        update == null ? null : Clocks.day(update),
        said == null ? null : said.result(),
        names);
  }

  /** When people could read first what holds now: an update before that was about another day. */
  private static Instant promised(Outcome.Item item, List<Entry<Outcome>> told) {
    Entry<Outcome> since = told.getLast();
    for (Entry<Outcome> wording : told.reversed()) {
      if (same(item, wording).noneMatch(one -> Objects.equals(one.by(), item.by()))) {
        break;
      }
      since = wording;
    }
    return publicSince(since);
  }

  /**
   * The day that people were told first.
   *
   * @param done since when they know that an earlier promise was kept; what was to come by then is
   *     not late
   */
  private static LocalDate first(Outcome.Item item, List<Entry<Outcome>> told, Instant done) {
    return told.stream()
        .filter(wording -> !publicSince(wording).isBefore(done))
        .flatMap(wording -> same(item, wording))
        .map(Outcome.Item::by)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Outcome.Item> same(Outcome.Item item, Entry<Outcome> wording) {
    return wording.words().items().stream()
        .filter(one -> one.status() == item.status())
        .filter(one -> one.theme().equals(item.theme()) || isRenamed(one, item));
  }

  /** A correction may give a theme another name: the promise is the one that it was. */
  private static boolean isRenamed(Outcome.Item one, Outcome.Item other) {
    return one.by() != null
        && one.by().equals(other.by())
        && Objects.equals(one.weDid(), other.weDid());
  }

  private static Instant publicSince(Entry<?> paper) {
    return Objects.requireNonNull(paper.approvedAt(), "public without an approval");
  }
}
