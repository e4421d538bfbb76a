package org.earshot.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One invented person: what they text, one message after the other, and what of it is to stand in
 * the export.
 */
final class Somebody {

  private static final List<String> HOURS =
      List.of("up_to_9", "10_to_19", "20_to_34", "35_to_49", "50_or_more");
  private static final List<String> BREAKS = List.of("home", "day", "away");
  private static final List<String> AGES =
      List.of(
          "under_16",
          "16_to_24",
          "25_to_34",
          "35_to_44",
          "45_to_54",
          "55_to_64",
          "65_to_74",
          "75_to_84",
          "85_or_over",
          "prefer_not_to_say");
  private static final List<String> HEALTH = List.of("yes", "no", "prefer_not_to_say");
  private static final List<String> GROUPS =
      List.of("white", "mixed", "asian", "black", "other", "prefer_not_to_say");

  final String channel;
  final String address;
  final String language;
  private final Random chance;
  private final List<String> says = new ArrayList<>();
  private final Map<String, String> cells = new LinkedHashMap<>();
  private boolean toBeTold;

  Somebody(String channel, String address, String language, Random chance) {
    this.channel = channel;
    this.address = address;
    this.language = language;
    this.chance = chance;
  }

  List<String> says() {
    return says;
  }

  /** Columns of the export with what stands in them; empty for who did not take part. */
  Map<String, String> cells() {
    return cells;
  }

  /** Whether they want to be told what came of it, and have not stopped us since. */
  boolean toBeTold() {
    return toBeTold;
  }

  void joins(String word, boolean takesPart) {
    says.add(word);
    if (!language.equals("en")) {
      says.add("LANGUAGE " + Phrases.LANGUAGES.get(language));
    }
    says.add(Phrases.yesOrNo(takesPart, language));
    if (takesPart) {
      cells.put("channel", channel);
      cells.put("language", language);
    }
  }

  void broughtBy(String partner) {
    cells.put("partner", partner);
  }

  /** Whether they look after somebody, and what would help; then what they think of us. */
  void answers(boolean rareHours) {
    boolean caring = rareHours || chance.nextInt(5) < 2;
    yesOrNo("caring", caring);
    if (caring) {
      pick("hours", HOURS, rareHours ? 3 : List.of(0, 1, 2, 4).get(chance.nextInt(4)));
      breaks();
    }
    if (chance.nextInt(20) == 0) {
      skips("good_at_listening");
    } else {
      number("good_at_listening", 1 + chance.nextInt(5));
    }
  }

  private void breaks() {
    List<String> chosen = BREAKS.stream().filter(one -> chance.nextBoolean()).toList();
    BREAKS.forEach(one -> cells.put("breaks." + one, Boolean.toString(chosen.contains(one))));
    cells.put("breaks.none", Boolean.toString(chosen.isEmpty()));
    cells.put("breaks.status", "answered");
    says.add(
        chosen.isEmpty()
            ? "4"
            : String.join(", ", chosen.stream().map(one -> place(BREAKS, one)).toList()));
    if (chosen.contains("away")) {
      number("notice", chance.nextInt(60));
    }
  }

  void writes(String text) {
    cells.put("anything_else", text);
    cells.put("anything_else.status", "answered");
    says.add(text);
  }

  void skips(String question) {
    cells.put(question + ".status", "skipped");
    says.add("SKIP");
  }

  /** The questions about themselves, which have a consent of their own. */
  void tellsOfThemselves(boolean agrees) {
    says.add(Phrases.yesOrNo(agrees, language));
    if (agrees) {
      pick("age_band", AGES, Math.clamp(Math.round(4.5 + 2 * chance.nextGaussian()), 0, 9));
      pick("disability", HEALTH, chance.nextInt(10) == 0 ? 2 : chance.nextInt(2));
      if (chance.nextInt(10) == 0) {
        skips("ethnic_group");
      } else {
        pick("ethnic_group", GROUPS, List.of(0, 0, 0, 2, 2, 3).get(chance.nextInt(6)));
      }
    }
  }

  void wantsToBeTold(boolean wants) {
    says.add(Phrases.yesOrNo(wants, language));
    toBeTold = wants;
  }

  void stops() {
    says.add("STOP");
    toBeTold = false;
  }

  private void yesOrNo(String question, boolean yes) {
    keep(question, Boolean.toString(yes));
    says.add(Phrases.yesOrNo(yes, language));
  }

  private void number(String question, int number) {
    keep(question, Integer.toString(number));
    says.add(digits(number));
  }

  private void pick(String question, List<String> options, int place) {
    keep(question, options.get(place));
    says.add(digits(place + 1));
  }

  private void keep(String question, String value) {
    cells.put(question, value);
    cells.put(question + ".status", "answered");
  }

  private static String place(List<String> options, String one) {
    return Integer.toString(1 + options.indexOf(one));
  }

  /** Some write their own digits. */
  private String digits(int number) {
    String plain = Integer.toString(number);
    if (!language.equals("gu") || chance.nextBoolean()) {
      return plain;
    }
    StringBuilder own = new StringBuilder();
    plain.chars().forEach(digit -> own.append((char) ('\u0AE6' + digit - '0')));
    return own.toString();
  }
}
