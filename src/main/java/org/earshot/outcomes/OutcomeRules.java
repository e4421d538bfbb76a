package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.outcomes.Outcome.Decision;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.NoAnswer;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Outcome.Translation;
import org.earshot.outcomes.Outcome.Unanswered;
import org.earshot.outcomes.Outcome.Words;
import org.earshot.security.Objections;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome must hold before it can be kept: for each item what was done, and a reason for
 * every "cannot". Written for JSON, in which anything may be missing. Pure.
 */
final class OutcomeRules {

  private static final int MOST_ITEMS = 100;
  private static final int LONGEST_SUMMARY = 2_000;
  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_THEME = 200;

  private OutcomeRules() {}

  /**
   * @param told earlier wordings of it that everybody could read: a day in them stays, though it
   *     has passed
   * @throws org.earshot.security.Refused naming the fields that are wrong
   */
  static void check(Outcome outcome, Known known, Collection<Outcome> told) {
    Objections wrongs = new Objections();
    wrongs.addIf(missing(outcome.summary()), "summary", "Say in a few words what was decided.");
    text("summary", outcome.summary(), LONGEST_SUMMARY, wrongs);
    items(outcome.items(), known, wrongs);
    themes(outcome.items(), wrongs);
    days(outcome.items(), known, days(told), wrongs);
    unanswered(outcome, known, wrongs);
    decision(outcome.decision(), known, wrongs);
    Map<String, Translation> translations = outcome.translations();
    if (translations != null) {
      translations.forEach((tag, translation) -> translation(tag, translation, outcome, wrongs));
    }
    wrongs.refuse();
  }

  private static void items(@Nullable List<Item> items, Known known, Objections wrongs) {
    if (items == null || items.isEmpty()) {
      wrongs.add("items", "Give at least one item: what people said, and what was done.");
      return;
    }
    wrongs.addIf(items.size() > MOST_ITEMS, "items", "Give at most " + MOST_ITEMS + " items.");
    for (int i = 0; i < items.size(); i++) {
      item("items[" + i + "]", items.get(i), known, wrongs);
    }
  }

  /** An update and a public page know an item by its theme. */
  private static void themes(@Nullable List<Item> items, Objections wrongs) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; items != null && i < items.size(); i++) {
      String theme = items.get(i) == null ? null : items.get(i).theme();
      if (theme != null && !missing(theme)) {
        Integer before = first.putIfAbsent(theme.strip().toLowerCase(Locale.ROOT), i);
        wrongs.addIf(
            before != null,
            "items[" + i + "].theme",
            "Another item has the theme “" + theme.strip() + "”: give each its own.");
      }
    }
  }

  private static void days(
      @Nullable List<Item> items, Known known, Set<LocalDate> told, Objections wrongs) {
    for (int i = 0; items != null && i < items.size(); i++) {
      LocalDate by = items.get(i) == null ? null : items.get(i).by();
      wrongs.addIf(
          by != null && !known.isAfterToday(by) && !told.contains(by),
          "items[" + i + "].by",
          "Give a day to come: people cannot wait for one that is here or has passed.");
    }
  }

  private static Set<LocalDate> days(Collection<Outcome> told) {
    return told.stream()
        .flatMap(outcome -> outcome.items().stream())
        .map(Item::by)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static void item(String at, @Nullable Item item, Known known, Objections wrongs) {
    if (item == null) {
      wrongs.add(at, "This item is empty.");
      return;
    }
    wrongs.addIf(missing(item.theme()), at + ".theme", "Name the theme.");
    wrongs.addIf(missing(item.youSaid()), at + ".you_said", "Say what people said.");
    wrongs.length(at + ".theme", item.theme(), LONGEST_THEME);
    text(at + ".you_said", item.youSaid(), LONGEST_TEXT, wrongs);
    text(at + ".we_did", item.weDid(), LONGEST_TEXT, wrongs);
    text(at + ".why", item.why(), LONGEST_TEXT, wrongs);
    status(at, item, wrongs);
    day(at, item, wrongs);
    each(at + ".questions", item.questions(), known::question, "There is no question ", wrongs);
    each(at + ".options", item.options(), known::option, "There is no option ", wrongs);
    each(at + ".themes", item.themes(), known::theme, "There is no theme ", wrongs);
  }

  private static void decision(@Nullable Decision decision, Known known, Objections wrongs) {
    if (decision == null) {
      return;
    }
    String minutes = decision.minutes();
    LocalDate day = decision.decidedOn();
    wrongs.addIf(
        day != null && known.isBeforeOpening(day),
        "decision.decided_on",
        "On this day the consultation had not opened yet: give the day of the decision that came"
            + " of it.");
    wrongs.addIf(
        day != null && known.isAfterToday(day),
        "decision.decided_on",
        "This day is still to come: give it once the decision was taken.");
    wrongs.length("decision.meeting", decision.meeting(), LONGEST_THEME);
    wrongs.length("decision.minutes", minutes, LONGEST_TEXT);
    text("decision.weight", decision.weight(), LONGEST_TEXT, wrongs);
    wrongs.addIf(
        minutes != null && !Links.isWhole(minutes),
        "decision.minutes",
        "Give the whole web address of the minutes, such as https://www.example.org/minutes.");
  }

  /** Texts that people read: not too long, and no link in them that leads nowhere. */
  static void text(String at, @Nullable String text, int most, Objections wrongs) {
    wrongs.length(at, text, most);
    Links.broken(text)
        .forEach(
            link ->
                wrongs.add(at, "The link “" + link + "” is broken: give the whole web address."));
  }

  private static void unanswered(Outcome outcome, Known known, Objections wrongs) {
    if (outcome.unanswered() == null) {
      return;
    }
    for (Unanswered one : outcome.unanswered()) {
      String theme = one == null ? null : one.theme();
      if (one == null || theme == null || !known.theme(theme)) {
        wrongs.add("unanswered", "There is no theme “" + theme + "” in this consultation.");
        continue;
      }
      String at = "unanswered." + theme;
      wrongs.addIf(missing(one.why()), at, "Say why it needs no answer: the reason is public.");
      text(at, one.why(), LONGEST_TEXT, wrongs);
      wrongs.addIf(
          ThemesAnswered.named(outcome).contains(theme),
          at,
          "An item answers this theme: leave the reason empty.");
    }
  }

  private static void status(String at, Item item, Objections wrongs) {
    Status status = item.status();
    wrongs.addIf(status == null, at + ".status", "Choose done, will_do, cannot_do or not_decided.");
    wrongs.addIf(
        (status == Status.done || status == Status.will_do) && missing(item.weDid()),
        at + ".we_did",
        "Say what was done, or will be.");
    wrongs.addIf(
        status == Status.cannot_do && missing(item.why()),
        at + ".why",
        "Say why not: people who are told no are owed the reason.");
  }

  private static void day(String at, Item item, Objections wrongs) {
    Status status = item.status();
    wrongs.addIf(
        item.by() != null && status != null && !status.ahead(),
        at + ".by",
        "Leave the day empty: it is for what will be done, or is not decided yet.");
  }

  private static void each(
      String at,
      @Nullable List<String> ids,
      java.util.function.Predicate<String> known,
      String message,
      Objections wrongs) {
    if (ids == null) {
      return;
    }
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      wrongs.addIf(
          id == null || !known.test(id),
          at + "[" + i + "]",
          message + "\u201c" + id + "\u201d in this consultation.");
    }
  }

  private static void translation(
      String tag, @Nullable Translation translation, Outcome outcome, Objections wrongs) {
    String at = "translations." + tag;
    wrongs.addIf(!wellFormed(tag), at, "This is not a language tag such as gu or pl.");
    if (translation == null) {
      return;
    }
    text(at + ".summary", translation.summary(), LONGEST_SUMMARY, wrongs);
    wrongs.length(at + ".meeting", translation.meeting(), LONGEST_THEME);
    text(at + ".weight", translation.weight(), LONGEST_TEXT, wrongs);
    unanswered(at + ".unanswered", translation.unanswered(), outcome, wrongs);
    List<Words> words = translation.items();
    if (words == null) {
      return;
    }
    List<Item> items = outcome.items();
    wrongs.addIf(
        items != null && words.size() > items.size(),
        at + ".items",
        "There are more items than in the outcome itself.");
    for (int i = 0; i < words.size(); i++) {
      words(at + ".items[" + i + "]", words.get(i), wrongs);
    }
  }

  private static void unanswered(
      String at, @Nullable List<NoAnswer> words, Outcome outcome, Objections wrongs) {
    if (words == null) {
      return;
    }
    List<Unanswered> own = outcome.unanswered();
    for (NoAnswer one : words) {
      String theme = one == null ? null : one.theme();
      if (one == null
          || own == null
          || own.stream().noneMatch(reason -> reason.theme().equals(theme))) {
        wrongs.add(at, "The outcome gives no reason why “" + theme + "” needs no answer.");
        continue;
      }
      wrongs.length(at + "." + theme + ".name", one.name(), LONGEST_THEME);
      text(at + "." + theme + ".why", one.why(), LONGEST_TEXT, wrongs);
    }
  }

  private static void words(String at, @Nullable Words words, Objections wrongs) {
    if (words != null) {
      wrongs.length(at + ".theme", words.theme(), LONGEST_THEME);
      text(at + ".you_said", words.youSaid(), LONGEST_TEXT, wrongs);
      text(at + ".we_did", words.weDid(), LONGEST_TEXT, wrongs);
      text(at + ".why", words.why(), LONGEST_TEXT, wrongs);
    }
  }

  static boolean wellFormed(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  static boolean missing(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
