package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.outcomes.Outcome;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The outcome as it was typed.
 *
 * @param translations by language, BCP 47
 */
record OutcomeForm(
    @Nullable String summary,
    @Nullable List<ItemForm> items,
    @Nullable Map<String, TranslationForm> translations) {

  static OutcomeForm blank() {
    return new OutcomeForm("", List.of(ItemForm.BLANK), Map.of());
  }

  static OutcomeForm of(Outcome outcome) {
    Map<String, TranslationForm> translations = new TreeMap<>();
    if (outcome.translations() != null) {
      outcome
          .translations()
          .forEach((tag, words) -> translations.put(tag, TranslationForm.of(words)));
    }
    return new OutcomeForm(
        outcome.summary(), outcome.items().stream().map(ItemForm::of).toList(), translations);
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
    return new OutcomeForm(summary, more, translations);
  }

  /** Leaves out the item at this place, in every language. */
  OutcomeForm without(int place) {
    Map<String, TranslationForm> fewer = new TreeMap<>();
    if (translations != null) {
      translations.forEach((tag, words) -> fewer.put(tag, words.without(place)));
    }
    return new OutcomeForm(summary, Places.without(entries(), place), fewer);
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

  /** The outcome, with a problem for each field that cannot be read. */
  Outcome read(Problems problems) {
    List<Outcome.Item> read = new ArrayList<>();
    for (int place = 0; place < entries().size() && !isEmpty(); place++) {
      read.add(entries().get(place).read("items[" + place + "]", problems));
    }
    return new Outcome(Typed.words(summary), read, readTranslations());
  }

  private boolean isEmpty() {
    return entries().stream().allMatch(ItemForm::isBlank);
  }

  private Map<String, Outcome.Translation> readTranslations() {
    Map<String, Outcome.Translation> read = new TreeMap<>();
    if (translations != null) {
      translations.forEach(
          (tag, words) -> {
            if (!words.isBlank()) {
              read.put(tag, words.read(entries().size()));
            }
          });
    }
    return read;
  }
}
