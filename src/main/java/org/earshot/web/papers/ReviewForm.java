package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.outcomes.Review;
import org.earshot.outcomes.Review.Kind;
import org.earshot.outcomes.Review.Result;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What became of promises, as it was typed.
 *
 * @param items each with the promise that it is about
 * @param translations by language, BCP 47
 */
record ReviewForm(
    @Nullable String kind,
    @Nullable String summary,
    @Nullable List<Item> items,
    @Nullable Map<String, Translated> translations) {

  record Item(
      @Nullable String theme,
      @Nullable String promised,
      @Nullable String result,
      @Nullable String came) {

    static final Item BLANK = new Item(null, null, null, null);

    boolean isAbout(Review.Item promise) {
      return squeezed(theme).equals(squeezed(promise.theme()))
          && squeezed(promised).equals(squeezed(promise.promised()));
    }

    /** Browsers change line ends. */
    private static String squeezed(@Nullable String words) {
      return Typed.words(words).replaceAll("\\s+", " ");
    }
  }

  record Translated(@Nullable String summary, @Nullable List<Words> items) {

    static final Translated BLANK = new Translated(null, null);

    /** What was typed for the promise at this place. */
    public Words at(int place) {
      return items == null || place >= items.size() ? Words.BLANK : items.get(place);
    }

    private Translated over(Translated blank, List<Integer> places) {
      List<Words> moved = new ArrayList<>();
      for (int place = 0; place < places.size(); place++) {
        int from = places.get(place);
        moved.add(from < 0 ? blank.at(place) : at(from));
      }
      return new Translated(summary, moved);
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
    return new Item(
        item.theme(), item.promised(), result == null ? null : result.name(), item.came());
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

  /** The same for what is promised now: what was typed stays with its promise. */
  ReviewForm over(Review draft) {
    ReviewForm blank = of(draft);
    List<Integer> places = places(draft);
    List<Item> moved = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      int from = places.get(place);
      moved.add(from < 0 ? blank.at(place) : at(from));
    }
    Map<String, Translated> told = new TreeMap<>();
    if (blank.translations != null) {
      told.putAll(blank.translations);
    }
    if (translations != null) {
      translations.forEach((tag, words) -> told.put(tag, words.over(blank.in(tag), places)));
    }
    return new ReviewForm(kind, summary, moved, told);
  }

  /** Where what was typed for each promise is; below 0 where nothing was. */
  private List<Integer> places(Review draft) {
    List<Integer> places = new ArrayList<>();
    for (Review.Item promise : draft.items()) {
      places.add(
          IntStream.range(0, count())
              .filter(place -> at(place).isAbout(promise) && !places.contains(place))
              .findFirst()
              .orElse(-1));
    }
    return places;
  }

  /** What people are going to read of it, except what was promised. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.told("summary", summary));
    for (int place = 0; place < count(); place++) {
      pieces.add(Piece.told("items[" + place + "].came", at(place).came()));
    }
    if (translations != null) {
      translations.forEach((tag, words) -> pieces(tag, words, pieces));
    }
    return pieces;
  }

  private void pieces(String tag, Translated words, List<Piece> pieces) {
    String into = "translations[" + tag + "].";
    for (int place = 0; place < count(); place++) {
      String at = into + "items[" + place + "].";
      pieces.add(
          Piece.translated(at + "promised", tag, words.at(place).promised(), at(place).promised()));
      pieces.add(Piece.translated(at + "came", tag, words.at(place).came(), at(place).came()));
    }
    pieces.add(Piece.translated(into + "summary", tag, words.summary(), summary));
  }

  private int count() {
    return items == null ? 0 : items.size();
  }

  /** What was typed for promises that the outcome does not make any more, in every language. */
  List<Gone> gone(Review draft) {
    List<Integer> places = places(draft);
    return IntStream.range(0, count())
        .filter(place -> !places.contains(place))
        .mapToObj(place -> new Gone(Typed.words(at(place).promised()), came(place)))
        .filter(gone -> !gone.came().isEmpty())
        .toList();
  }

  private List<String> came(int place) {
    Stream<Translated> others = translations == null ? Stream.of() : translations.values().stream();
    return Stream.concat(
            Stream.of(Typed.words(at(place).came())),
            others.map(words -> Typed.words(words.at(place).came())))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /**
   * Words that lost their promise.
   *
   * @param came what came of it, by language
   */
  record Gone(String promised, List<String> came) {}

  /**
   * What it says of the promises that its writer saw.
   *
   * @param draft what there is to be said something about now
   */
  Review read(Review draft) {
    List<Review.Item> read = new ArrayList<>();
    for (int place = 0; place < count(); place++) {
      Item typed = at(place);
      Review.Item promise = promise(draft, typed);
      read.add(
          new Review.Item(
              promise == null ? Typed.words(typed.theme()) : promise.theme(),
              promise == null ? Typed.words(typed.promised()) : promise.promised(),
              chosen(Result.values(), typed.result()),
              Typed.words(typed.came())));
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

  private static Review.@Nullable Item promise(Review draft, Item typed) {
    return draft.items().stream().filter(typed::isAbout).findFirst().orElse(null);
  }

  private Review.Translation read(String tag, Review draft) {
    List<Review.Words> words = new ArrayList<>();
    for (int place = 0; place < count(); place++) {
      Words typed = in(tag).at(place);
      words.add(
          new Review.Words(
              theme(draft, tag, place), Typed.words(typed.promised()), Typed.words(typed.came())));
    }
    return new Review.Translation(Typed.words(in(tag).summary()), words);
  }

  /** As the outcome has it in that language; else in its own. */
  private String theme(Review draft, String tag, int place) {
    Map<String, Review.Translation> all = draft.translations();
    Review.Translation known = all == null ? null : all.get(tag);
    Review.Item promise = promise(draft, at(place));
    return known == null || promise == null
        ? Typed.words(at(place).theme())
        : known.items().get(draft.items().indexOf(promise)).theme();
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
