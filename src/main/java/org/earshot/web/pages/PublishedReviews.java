package org.earshot.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.consultations.Clocks;
import org.earshot.flow.Standing;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Review;
import org.earshot.outcomes.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what came of promises, in the language asked for where it is wholly written in it. */
@Component
class PublishedReviews {

  private final Reviews reviews;
  private final Phrasebook phrasebook;

  PublishedReviews(Reviews reviews, Phrasebook phrasebook) {
    this.reviews = reviews;
    this.phrasebook = phrasebook;
  }

  /**
   * The newest first.
   *
   * @param wanted the language asked for; null for that of the outcome
   * @param written the language that the outcome is written in
   */
  List<SincePage> of(String slug, @Nullable String wanted, Locale written) {
    Locale asked = wanted == null ? written : Locale.forLanguageTag(wanted);
    return reviews.all(slug).reversed().stream().map(entry -> page(entry, asked, written)).toList();
  }

  private SincePage page(Entry<Review> entry, Locale asked, Locale written) {
    boolean there = entry.words().in(asked, written).isPresent();
    Locale language = there ? asked : written;
    Review told = entry.words().in(language, written).orElseThrow();
    return new SincePage(
        language.toLanguageTag(),
        phrasebook.direction(language),
        Clocks.day(Objects.requireNonNull(entry.approvedAt())),
        told.summary(),
        told.said().stream().map(item -> item(item, language)).toList());
  }

  private SincePage.Item item(Review.Item item, Locale language) {
    Standing phrase = Objects.requireNonNull(item.result()).phrase();
    return new SincePage.Item(
        item.theme(),
        say(language, Standing.PROGRESS_PROMISED, "promised", item.promised()),
        say(language, phrase, "came", item.came()));
  }

  private String say(Locale language, Standing standing, String argument, String words) {
    return phrasebook.say(language, standing.key(), Map.of(argument, words)).strip();
  }
}
