package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.outcomes.Review;
import org.earshot.outcomes.Review.Kind;
import org.earshot.outcomes.Review.Result;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What became of promises, as it was typed.
 *
 * @param items each in the place of the promise
 * @param translations by language, BCP 47
 */
record ReviewForm(
    @Nullable String kind,
    @Nullable String summary,
    @Nullable List<Item> items,
    @Nullable Map<String, Translated> translations) {

  record Item(@Nullable String result, @Nullable String came) {

    static final Item BLANK = new Item(null, null);
  }

  record Translated(@Nullable String summary, @Nullable List<Words> items) {

    static final Translated BLANK = new Translated(null, null);

    /** What was typed for the promise at this place. */
    public Words at(int place) {
      return items == null || place >= items.size() ? Words.BLANK : items.get(place);
    }

    public boolean isBlank() {
      return Typed.words(summary).isEmpty()
          && (items == null || items.stream().allMatch(item -> Typed.words(item.came()).isEmpty()));
    }
  }

  record Words(@Nullable String promised, @Nullable String came) {

    static final Words BLANK = new Words(null, null);
  }

  static ReviewForm of(Review review) {
    Kind kind = review.kind();
    Map<String, Translated> translations = new TreeMap<>();
    if (review.translations() != null) {
      review.translations().forEach((tag, words) -> translations.put(tag, of(words)));
    }
    return new ReviewForm(
        kind == null ? null : kind.name(),
        review.summary(),
        review.items().stream().map(ReviewForm::of).toList(),
        translations);
  }

  private static Item of(Review.Item item) {
    Result result = item.result();
    return new Item(result == null ? null : result.name(), item.came());
  }

  private static Translated of(Review.Translation words) {
    return new Translated(
        words.summary(),
        words.items().stream().map(item -> new Words(item.promised(), item.came())).toList());
  }

  public Item at(int place) {
    return items == null || place >= items.size() ? Item.BLANK : items.get(place);
  }

  /** What was typed in this language; blanks where nothing was. */
  public Translated in(String tag) {
    Translated words = translations == null ? null : translations.get(tag);
    return words == null ? Translated.BLANK : words;
  }

  /**
   * @param draft what there is to be said something about
   */
  Review read(Review draft) {
    List<Review.Item> read = new ArrayList<>();
    for (int place = 0; place < draft.items().size(); place++) {
      Review.Item promise = draft.items().get(place);
      read.add(
          new Review.Item(
              promise.theme(),
              promise.promised(),
              chosen(Result.values(), at(place).result()),
              Typed.words(at(place).came())));
    }
    Map<String, Review.Translation> told = new TreeMap<>();
    if (translations != null) {
      translations.keySet().stream()
          .filter(tag -> !in(tag).isBlank())
          .forEach(tag -> told.put(tag, read(tag, draft)));
    }
    return new Review(
        chosen(Kind.values(), kind), Typed.words(summary), read, told.isEmpty() ? null : told);
  }

  private Review.Translation read(String tag, Review draft) {
    List<Review.Words> words = new ArrayList<>();
    for (int place = 0; place < draft.items().size(); place++) {
      Words typed = in(tag).at(place);
      words.add(
          new Review.Words(
              theme(draft, tag, place), Typed.words(typed.promised()), Typed.words(typed.came())));
    }
    return new Review.Translation(Typed.words(in(tag).summary()), words);
  }

  /** As the outcome has it in that language; else in its own. */
  private static String theme(Review draft, String tag, int place) {
    Map<String, Review.Translation> all = draft.translations();
    Review.Translation known = all == null ? null : all.get(tag);
    return known == null ? draft.items().get(place).theme() : known.items().get(place).theme();
  }

  private static <E extends Enum<E>> @Nullable E chosen(E[] values, @Nullable String name) {
    for (E known : values) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    return null;
  }
}
