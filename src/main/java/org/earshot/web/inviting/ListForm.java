package org.earshot.web.inviting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ContactList.Basis;
import org.earshot.inviting.ContactList.Way;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says about a list.
 *
 * @param way how people are written to; text messages where nothing was chosen
 * @param said how the numbers came to us, by language tag; empty where nothing was typed
 */
public record ListForm(String source, String basis, String way, Map<String, String> said) {

  private static final int LONGEST_SOURCE = 500;
  private static final int LONGEST_SAID = 200;

  static ListForm of(Map<String, String> typed, List<Locale> offered) {
    Map<String, String> said = new LinkedHashMap<>();
    for (Locale language : offered) {
      String tag = language.toLanguageTag();
      said.put(tag, Typed.words(typed.get("said-" + tag)).replaceAll("\\s+", " "));
    }
    return new ListForm(
        Typed.words(typed.get("source")), word(typed.get("basis")), word(typed.get("way")), said);
  }

  /** What is said of a list already. */
  static ListForm of(ContactList list) {
    return new ListForm(list.source(), list.basis().name(), list.way().name(), list.said());
  }

  private static String word(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /**
   * @param main the language that everybody gets who gets no other
   * @param onWhatsApp the languages in which people can be asked there
   */
  void check(Locale main, List<Locale> onWhatsApp, Problems problems) {
    if (channel() == Way.WHATSAPP && onWhatsApp.isEmpty()) {
      problems.add(
          "way",
          "Nobody can be invited on WhatsApp: no template for it is set up in "
              + main.getDisplayLanguage(Locale.UK));
    }
    problems.require(source, "source", "Say where the numbers come from");
    if (source.length() > LONGEST_SOURCE) {
      problems.add("source", "Use at most " + LONGEST_SOURCE + " characters");
    }
    if (law().isEmpty()) {
      problems.add("basis", "Choose the law that asking them rests on");
    }
    String tag = main.toLanguageTag();
    problems.require(said.get(tag), "said-" + tag, "Say how we have their number");
    said.forEach(
        (language, words) -> {
          if (words.length() > LONGEST_SAID) {
            problems.add("said-" + language, "Use at most " + LONGEST_SAID + " characters");
          }
        });
  }

  public Way channel() {
    return Way.OF_NUMBERS.stream()
        .filter(one -> one.name().equals(way))
        .findFirst()
        .orElse(Way.SMS);
  }

  Optional<Basis> law() {
    return Arrays.stream(Basis.values()).filter(one -> one.name().equals(basis)).findFirst();
  }

  /** Only the languages in which it was said. */
  Map<String, String> spoken() {
    Map<String, String> spoken = new LinkedHashMap<>(said);
    spoken.values().removeIf(String::isEmpty);
    return spoken;
  }
}
