package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.earshot.outcomes.Outcome;
import org.earshot.themes.ThemeCount;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The outcome as it was typed.
 *
 * @param translations by language, BCP 47
 * @param unanswered why a theme needs no answer, by its id
 * @param decision how it was decided
 */
record OutcomeForm(
    @Nullable String summary,
    @Nullable List<ItemForm> items,
    @Nullable Map<String, TranslationForm> translations,
    @Nullable Map<String, String> unanswered,
    @Nullable DecisionForm decision) {

  static OutcomeForm blank() {
    return new OutcomeForm("", List.of(ItemForm.BLANK), Map.of(), Map.of(), DecisionForm.of(null));
  }

  static OutcomeForm of(Outcome outcome) {
    Map<String, TranslationForm> translations = new TreeMap<>();
    if (outcome.translations() != null) {
      outcome
          .translations()
          .forEach((tag, words) -> translations.put(tag, TranslationForm.of(words)));
    }
    return new OutcomeForm(
        outcome.summary(),
        outcome.items().stream().map(ItemForm::of).toList(),
        translations,
        reasons(outcome),
        DecisionForm.of(outcome.decision()));
  }

  private static Map<String, String> reasons(Outcome outcome) {
    Map<String, String> reasons = new TreeMap<>();
    if (outcome.unanswered() != null) {
      outcome.unanswered().forEach(one -> reasons.put(one.theme(), one.why()));
    }
    return reasons;
  }

  /** Why this theme needs no answer; empty where nothing was typed. */
  public String reason(String theme) {
    return unanswered == null ? "" : Typed.words(unanswered.get(theme));
  }

  /** The numbers of the items that reply to this theme, from 1. */
  public List<Integer> repliesTo(String theme) {
    return IntStream.range(0, entries().size())
        .filter(place -> entries().get(place).repliesTo(theme))
        .mapToObj(place -> place + 1)
        .toList();
  }

  public List<ItemForm> entries() {
    return items == null ? List.of() : items;
  }

  /** What was typed in this language; blanks where nothing was. */
  public TranslationForm in(String tag) {
    TranslationForm words = translations == null ? null : translations.get(tag);
    return words == null ? TranslationForm.BLANK : words;
  }

  OutcomeForm withOneMore() {
    List<ItemForm> more = new ArrayList<>(entries());
    more.add(ItemForm.BLANK);
    return new OutcomeForm(summary, more, translations, unanswered, decision);
  }

  /** With an item for each theme that people wrote of and nothing replies to yet. */
  OutcomeForm withThemes(List<ThemeCount> themes) {
    OutcomeForm typed = withoutBlanks();
    List<ItemForm> more = new ArrayList<>(typed.entries());
    more.removeIf(ItemForm::isBlank);
    themes.stream()
        .filter(this::isOpen)
        .map(count -> ItemForm.on(count.theme()))
        .forEach(more::add);
    return more.isEmpty()
        ? typed
        : new OutcomeForm(summary, more, typed.translations(), unanswered, decision);
  }

  /** Whether people wrote of this theme, and neither an item nor a reason says anything to it. */
  boolean isOpen(ThemeCount count) {
    String id = count.theme().id().toString();
    return count.texts() > 0 && repliesTo(id).isEmpty() && reason(id).isEmpty();
  }

  /** Leaves out the item at this place, in every language. */
  OutcomeForm without(int place) {
    Map<String, TranslationForm> fewer = new TreeMap<>();
    if (translations != null) {
      translations.forEach((tag, words) -> fewer.put(tag, words.without(place)));
    }
    return new OutcomeForm(summary, Places.without(entries(), place), fewer, unanswered, decision);
  }

  /** Leaves out items in which nothing was typed, though never the last one. */
  OutcomeForm withoutBlanks() {
    OutcomeForm full = this;
    for (int place = entries().size() - 1; place >= 0; place--) {
      if (full.entries().get(place).isBlank()) {
        full = full.without(place);
      }
    }
    return full.entries().isEmpty() ? full.withOneMore() : full;
  }

  /** What people are going to read of it. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.told("summary", summary));
    for (int place = 0; place < entries().size(); place++) {
      entries().get(place).pieces("items[" + place + "].", pieces);
    }
    if (decision != null) {
      pieces.add(Piece.shown("decision.weight", decision.weight()));
    }
    if (unanswered != null) {
      unanswered.forEach((theme, why) -> pieces.add(Piece.shown("unanswered[" + theme + "]", why)));
    }
    if (translations != null) {
      translations.forEach((tag, words) -> words.pieces(tag, this, pieces));
    }
    return pieces;
  }

  /**
   * The outcome, with a problem for each field that cannot be read.
   *
   * @param undated the themes of items that were told without a day and may stay so
   */
  Outcome read(Set<String> undated, Problems problems) {
    List<Outcome.Item> read = new ArrayList<>();
    for (int place = 0; place < entries().size() && !isEmpty(); place++) {
      ItemForm item = entries().get(place);
      boolean was = undated.contains(Typed.words(item.theme()));
      read.add(item.read("items[" + place + "]", was, problems));
    }
    return new Outcome(
        Typed.words(summary), read, readTranslations(), readUnanswered(), readDecision(problems));
  }

  private Outcome.@Nullable Decision readDecision(Problems problems) {
    return decision == null ? null : decision.read("decision", problems);
  }

  private boolean isEmpty() {
    return entries().stream().allMatch(ItemForm::isBlank);
  }

  private @Nullable List<Outcome.Unanswered> readUnanswered() {
    List<Outcome.Unanswered> read = new ArrayList<>();
    if (unanswered != null) {
      new TreeMap<>(unanswered)
          .forEach(
              (theme, why) -> {
                if (!Typed.words(why).isEmpty()) {
                  read.add(new Outcome.Unanswered(theme, Typed.words(why)));
                }
              });
    }
    return read.isEmpty() ? null : read;
  }

  private Map<String, Outcome.Translation> readTranslations() {
    Map<String, Outcome.Translation> read = new TreeMap<>();
    Set<String> reasons = new TreeSet<>();
    if (unanswered != null) {
      unanswered.keySet().stream().filter(theme -> !reason(theme).isEmpty()).forEach(reasons::add);
    }
    if (translations != null) {
      translations.forEach(
          (tag, words) -> {
            if (!words.isBlank()) {
              read.put(tag, words.read(entries().size(), reasons));
            }
          });
    }
    return read;
  }
}
