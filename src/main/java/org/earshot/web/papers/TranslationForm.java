package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.outcomes.Outcome;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The outcome in another language as it was typed.
 *
 * @param items each in the same place as in the outcome
 * @param unanswered of each theme that needs no answer its name and the reason, by its id
 * @param meeting who decided
 * @param weight how what people said counted
 */
record TranslationForm(
    @Nullable String summary,
    @Nullable List<WordsForm> items,
    @Nullable Map<String, NoAnswerForm> unanswered,
    @Nullable String meeting,
    @Nullable String weight) {

  static final TranslationForm BLANK = new TranslationForm(null, null, null, null, null);

  static TranslationForm of(Outcome.Translation words) {
    Map<String, NoAnswerForm> unanswered = new TreeMap<>();
    if (words.unanswered() != null) {
      words
          .unanswered()
          .forEach(one -> unanswered.put(one.theme(), new NoAnswerForm(one.name(), one.why())));
    }
    return new TranslationForm(
        words.summary(),
        words.items().stream().map(WordsForm::of).toList(),
        unanswered,
        words.meeting(),
        words.weight());
  }

  /** What was typed for a theme that needs no answer. */
  public NoAnswerForm about(String theme) {
    NoAnswerForm words = unanswered == null ? null : unanswered.get(theme);
    return words == null ? NoAnswerForm.BLANK : words;
  }

  /** What was typed for the item at this place. */
  public WordsForm at(int place) {
    return items == null || place >= items.size() ? WordsForm.BLANK : items.get(place);
  }

  TranslationForm without(int place) {
    return new TranslationForm(
        summary, items == null ? null : Places.without(items, place), unanswered, meeting, weight);
  }

  public boolean isBlank() {
    return Typed.words(summary).isEmpty()
        && Typed.words(meeting).isEmpty()
        && Typed.words(weight).isEmpty()
        && (items == null || items.stream().allMatch(WordsForm::isBlank))
        && (unanswered == null || unanswered.values().stream().allMatch(NoAnswerForm::isBlank));
  }

  /**
   * @param own in the outcome's own language
   */
  void pieces(String tag, OutcomeForm own, List<Piece> pieces) {
    String into = "translations[" + tag + "].";
    pieces.add(Piece.translated(into + "summary", tag, summary, own.summary()));
    for (int place = 0; place < own.entries().size(); place++) {
      ItemForm item = own.entries().get(place);
      String at = into + "items[" + place + "].";
      pieces.add(Piece.translated(at + "theme", tag, at(place).theme(), item.theme()));
      pieces.add(Piece.translated(at + "youSaid", tag, at(place).youSaid(), item.youSaid()));
      pieces.add(Piece.translated(at + "weDid", tag, at(place).weDid(), item.weDid()));
      pieces.add(Piece.translated(at + "why", tag, at(place).why(), item.why()));
    }
    if (own.decision() != null) {
      pieces.add(
          new Piece(
              into + "meeting",
              tag,
              Typed.words(meeting),
              Typed.words(own.decision().meeting()),
              false));
      pieces.add(
          new Piece(
              into + "weight",
              tag,
              Typed.words(weight),
              Typed.words(own.decision().weight()),
              false));
    }
    if (own.unanswered() != null) {
      own.unanswered()
          .forEach(
              (theme, why) ->
                  pieces.add(
                      Piece.translated(
                          into + "unanswered[" + theme + "].why", tag, about(theme).why(), why)));
    }
  }

  /**
   * @param size how many items the outcome has
   * @param reasons the themes that it says need no answer
   */
  Outcome.Translation read(int size, Set<String> reasons) {
    List<Outcome.Words> words = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      words.add(at(place).read());
    }
    List<Outcome.NoAnswer> themes =
        reasons.stream()
            .filter(theme -> !about(theme).isBlank())
            .map(theme -> about(theme).read(theme))
            .toList();
    return new Outcome.Translation(
        Typed.words(summary),
        words,
        themes.isEmpty() ? null : themes,
        Typed.orNull(meeting),
        Typed.orNull(weight));
  }

  /** What is said of a theme that needs no answer. */
  record NoAnswerForm(@Nullable String name, @Nullable String why) {

    static final NoAnswerForm BLANK = new NoAnswerForm(null, null);

    boolean isBlank() {
      return Typed.words(name).isEmpty() && Typed.words(why).isEmpty();
    }

    Outcome.NoAnswer read(String theme) {
      return new Outcome.NoAnswer(theme, Typed.words(name), Typed.words(why));
    }
  }

  /** One item's words. */
  record WordsForm(
      @Nullable String theme,
      @Nullable String youSaid,
      @Nullable String weDid,
      @Nullable String why) {

    static final WordsForm BLANK = new WordsForm(null, null, null, null);

    static WordsForm of(Outcome.Words words) {
      return new WordsForm(words.theme(), words.youSaid(), words.weDid(), words.why());
    }

    boolean isBlank() {
      return Typed.words(theme).isEmpty()
          && Typed.words(youSaid).isEmpty()
          && Typed.words(weDid).isEmpty()
          && Typed.words(why).isEmpty();
    }

    Outcome.Words read() {
      return new Outcome.Words(
          Typed.words(theme), Typed.words(youSaid), Typed.orNull(weDid), Typed.orNull(why));
    }
  }
}
