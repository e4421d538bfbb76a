package org.earshot.outcomes;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Telling.Line;
import org.springframework.stereotype.Component;

/** What an outcome, as it was told last, says that will be done, or decided by a day. */
@Component
public class Pledges {

  private final Revisions revisions;
  private final PaperTable<Review> reviews;
  private final Matters matters;

  Pledges(Revisions revisions, PaperTable<Review> reviews, Matters matters) {
    this.revisions = revisions;
    this.reviews = reviews;
    this.matters = matters;
  }

  /** Those with a day of outcomes that are public, each outcome's in its order, by its slug. */
  public Map<String, List<Pledge>> dated(Collection<String> slugs) {
    Map<String, List<Outcome>> told = revisions.published(slugs);
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

  private static List<Outcome.Item> dated(Outcome outcome) {
    return outcome.items().stream().filter(item -> item.by() != null).toList();
  }

  private static Pledge pledge(Outcome.Item item, List<Outcome> told, List<Entry<Review>> updates) {
    LocalDate first =
        told.stream()
            .flatMap(outcome -> outcome.items().stream())
            .filter(one -> one.theme().equals(item.theme()) && one.status() == item.status())
            .map(Outcome.Item::by)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    Entry<Review> update = null;
    Review.Item said = null;
    for (Entry<Review> one : updates) {
      for (Review.Item came : one.words().said()) {
        if (came.theme().equals(item.theme())) {
          update = one;
          said = came;
        }
      }
    }
    return new Pledge(
        item.theme(),
        item.status(),
        Objects.requireNonNull(item.by()),
        first,
        update == null || update.approvedAt() == null ? null : Clocks.day(update.approvedAt()),
        said == null ? null : said.result());
  }

  /** A review of it in which nothing is said yet, in every language that it is told in. */
  Review of(Consultation consultation) {
    Outcome outcome = revisions.approved(consultation.slug()).getLast();
    Conversation conversation = matters.conversation(consultation);
    Locale own = conversation.language();
    List<Review.Item> items =
        words(Telling.in(own, outcome, own).orElseThrow(), own, conversation).stream()
            .map(words -> new Review.Item(words.theme(), words.promised(), null, ""))
            .toList();
    Map<String, Review.Translation> translations = new TreeMap<>();
    if (outcome.translations() != null) {
      for (String tag : outcome.translations().keySet()) {
        Locale language = Locale.forLanguageTag(tag);
        Telling.in(language, outcome, own)
            .map(telling -> words(telling, language, conversation))
            .ifPresent(words -> translations.put(tag, new Review.Translation("", words)));
      }
    }
    return new Review(null, "", items, translations.isEmpty() ? null : translations);
  }

  /** Each promise in this language, with nothing said of it. */
  private static List<Review.Words> words(
      Telling telling, Locale language, Conversation conversation) {
    Sayings sayings = new Sayings(conversation.in(language), "");
    List<Review.Words> words = new ArrayList<>();
    for (Line line : telling.lines()) {
      Status status = line.item().status();
      if (status == Status.will_do || (status.ahead() && line.item().by() != null)) {
        words.add(new Review.Words(line.theme(), sayings.promise(line), ""));
      }
    }
    return words;
  }
}
