package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;
import static org.earshot.outcomes.OutcomeRules.text;

import java.util.List;
import org.earshot.outcomes.Review.Item;
import org.earshot.security.Objections;
import org.earshot.security.Refused;

/** What a review must hold before it can be kept: every promise with what came of it. Pure. */
final class ReviewRules {

  private static final int LONGEST_SUMMARY = 1_000;
  private static final int LONGEST_TEXT = 500;

  /** As long as an item of an outcome, with its day. */
  private static final int LONGEST_PROMISE = 1_200;

  private final Objections wrongs = new Objections();
  private final boolean all;

  private ReviewRules(boolean all) {
    this.all = all;
  }

  /**
   * @param owed what the outcome promised, nothing said of it yet
   * @throws Refused naming the fields that are wrong; in conflict where the outcome promises
   *     something else by now
   */
  static void check(Review review, List<Item> owed) {
    if (!promises(review.items()).equals(promises(owed))) {
      throw Refused.conflict(
          "items", "The outcome was corrected meanwhile and promises something else: look again.");
    }
    ReviewRules rules = new ReviewRules(review.kind() == Review.Kind.review);
    rules.wrongs.addIf(
        review.kind() == null, "kind", "Say whether this is an update or the benefits review.");
    rules.wrongs.addIf(missing(review.summary()), "summary", "Say what is different now.");
    text("summary", review.summary(), LONGEST_SUMMARY, rules.wrongs);
    for (int i = 0; i < review.items().size(); i++) {
      rules.item("items[" + i + "]", review.items().get(i));
    }
    rules.translations(review);
    rules.wrongs.refuse();
  }

  private static List<String> promises(List<Item> items) {
    return items.stream().map(item -> item.theme() + "\n" + item.promised()).toList();
  }

  private void item(String at, Item item) {
    wrongs.addIf(all && !item.said(), at + ".came", "Say what came of it.");
    wrongs.addIf(
        (all || item.said()) && item.result() == null, at + ".result", "Choose how it stands.");
    text(at + ".came", item.came(), LONGEST_TEXT, wrongs);
  }

  private void translations(Review review) {
    if (review.translations() == null) {
      return;
    }
    review
        .translations()
        .forEach(
            (tag, words) -> {
              String at = "translations." + tag;
              wrongs.addIf(
                  !OutcomeRules.wellFormed(tag), at, "This is not a language tag such as pl.");
              text(at + ".summary", words.summary(), LONGEST_SUMMARY, wrongs);
              for (int i = 0; i < words.items().size(); i++) {
                String place = at + ".items[" + i + "]";
                text(place + ".promised", words.items().get(i).promised(), LONGEST_PROMISE, wrongs);
                text(place + ".came", words.items().get(i).came(), LONGEST_TEXT, wrongs);
              }
            });
  }
}
