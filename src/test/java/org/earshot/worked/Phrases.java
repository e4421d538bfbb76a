package org.earshot.worked;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * What these people write in their own words, in three languages, and what an officer makes of it.
 */
final class Phrases {

  static final Map<String, String> LANGUAGES =
      Map.of("en", "English", "gu", "Gujarati", "pl", "Polish");

  /** A view, by language as people put it; and the part of it by which it is known. */
  private record View(String theme, Map<String, String> words, List<String> marks) {}

  private static final List<View> VIEWS =
      List.of(
          new View(
              "Minibus",
              Map.of(
                  "en", "The minibus is late %d days a week",
                  "gu", "મિનિબસ અઠવાડિયામાં %d દિવસ મોડી આવે છે",
                  "pl", "Autobus spóźnia się %d dni w tygodniu"),
              List.of("minibus", "મિનિબસ", "utobus")),
          new View(
              "More notice",
              Map.of(
                  "en", "We need to hear %d days earlier",
                  "gu", "અમને %d દિવસ વહેલાં જણાવો",
                  "pl", "Chcemy wiedzieć %d dni wcześniej"),
              List.of("earlier", "વહેલાં", "wcześniej")),
          new View(
              "Sitters",
              Map.of(
                  "en", "A sitter for %d hours would do us good",
                  "gu", "%d કલાક ઘરે સંભાળનાર મળે તો સારું",
                  "pl", "Przydałaby się opiekunka na %d godziny"),
              List.of("sitter", "સંભાળનાર", "opiekunka")),
          new View(
              "Letters",
              Map.of(
                  "en", "I read your letter %d times and did not follow it",
                  "gu", "તમારો પત્ર %d વાર વાંચ્યો પણ સમજાયો નહીં",
                  "pl", "Czytałam pismo %d razy i nie rozumiem"),
              List.of("letter", "પત્ર", "pismo")));

  private static final Map<String, String> NO_VIEW =
      Map.of(
          "en", "The garden had %d roses this summer",
          "gu", "બગીચામાં આ ઉનાળે %d ગુલાબ હતાં",
          "pl", "W ogrodzie było latem %d róż");

  /** Held by few. */
  private static final View CHOIR =
      new View(
          "Choir",
          Map.of("en", "The choir with its %d singers is what keeps me going"),
          List.of("choir"));

  private Phrases() {}

  /** One view or two, or none that anybody would make a theme of. */
  static String text(String language, Random chance) {
    if (chance.nextInt(5) == 0) {
      return said(NO_VIEW, language, chance);
    }
    View first = VIEWS.get(chance.nextInt(VIEWS.size()));
    View second = VIEWS.get(chance.nextInt(VIEWS.size()));
    String words = said(first.words(), language, chance);
    return second == first ? words : words + ". " + said(second.words(), language, chance);
  }

  static String choir(Random chance) {
    return said(CHOIR.words(), "en", chance);
  }

  private static String said(Map<String, String> words, String language, Random chance) {
    return words.getOrDefault(language, "").formatted(2 + chance.nextInt(5));
  }

  static List<String> themes() {
    return List.of("Minibus", "More notice", "Sitters", "Letters", "Choir");
  }

  /** The themes that an officer finds in a text. */
  static Set<String> themesIn(String text) {
    Set<String> found = new TreeSet<>();
    for (View view : VIEWS) {
      if (view.marks().stream().anyMatch(text::contains)) {
        found.add(view.theme());
      }
    }
    if (CHOIR.marks().stream().anyMatch(text::contains)) {
      found.add(CHOIR.theme());
    }
    return found;
  }

  static String yesOrNo(boolean yes, String language) {
    return switch (language) {
      case "gu" -> yes ? "હા" : "ના";
      case "pl" -> yes ? "tak" : "nie";
      default -> yes ? "yes" : "no";
    };
  }
}
