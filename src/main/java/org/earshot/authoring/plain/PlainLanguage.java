package org.earshot.authoring.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what could be said more plainly. For English only: other languages have other rules.
 */
public final class PlainLanguage {

  private static final Rules RULES = Rules.shipped();
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}s?(?![\\p{L}\\p{N}])");
  private static final Pattern SHOUTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}+(?:[ \u2019']\\p{Lu}+){3,}(?![\\p{L}\\p{N}])");
  private static final String IN_CAPITALS = "is in capitals";
  private static final String TWO_THINGS = "asks two things";
  private static final String STYLE = "GOV.UK style guide";
  private static final String LENGTH = "Inside GOV.UK, sentence length, 4 August 2014";
  private static final String QUESTIONS = "NHS guide to good questions";

  private final List<HouseWord> own;

  /**
   * @param own the organisation's words; they go before the rules
   */
  public PlainLanguage(List<HouseWord> own) {
    this.own = List.copyOf(own);
  }

  /** Whether there are rules for this language. */
  public static boolean knows(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** What a whole conversation should not go beyond. */
  public static int highestReadingAge() {
    return RULES.readingAge();
  }

  /** Whether this is the wording of a hint, after the name of the text that it is about. */
  public static boolean saidSo(String finding) {
    String what = finding.replaceFirst("^`[^`]*`(?: for `[^`]*`)? ", "");
    return what.matches(
            "says \".*|has a sentence of .*|has \\d+ sentences|has the capitals .*|has a reading age of .*")
        || what.equals(TWO_THINGS)
        || what.equals(IN_CAPITALS)
        || RULES.signs().stream().anyMatch(sign -> sign.what().equals(what));
  }

  /** Everything that could be plainer in words that tell something by message. */
  public List<Hint> text(String text) {
    List<Hint> hints = new ArrayList<>();
    Measures measures = Measures.of(text);
    longOnes(measures, hints);
    if (measures.sentences() > RULES.sentences()) {
      hints.add(
          new Hint(
              "has " + measures.sentences() + " sentences",
              "Keep to " + RULES.sentences() + " in one message.",
              "",
              List.of(),
              "NHS digital service manual, how we write"));
    }
    more(text, hints);
    return hints;
  }

  /** The same for a page, which may have as many sentences as it needs. */
  public List<Hint> prose(String text) {
    List<Hint> hints = new ArrayList<>();
    longOnes(Measures.of(text), hints);
    more(text, hints);
    return hints;
  }

  private void more(String text, List<Hint> hints) {
    words(text, hints);
    signs(text, false, hints);
    capitals(text, hints);
  }

  /** The same for words that ask something. */
  public List<Hint> question(String text) {
    List<Hint> hints = text(text);
    if (text.chars().filter(c -> c == '?').count() > 1) {
      hints.add(new Hint(TWO_THINGS, "Ask one thing at a time.", "", List.of(), QUESTIONS));
    }
    signs(text, true, hints);
    return hints;
  }

  private static void longOnes(Measures measures, List<Hint> hints) {
    for (int words : measures.lengths()) {
      if (words > RULES.longest()) {
        hints.add(
            new Hint(
                "has a sentence of " + words + " words",
                "Split it; keep sentences to " + RULES.longest() + " words.",
                "",
                List.of(),
                LENGTH));
      }
    }
    if (RULES.hard().is(measures)) {
      hints.add(
          new Hint(
              "has a reading age of " + measures.readingAgeSaid(),
              "Use short sentences and everyday words; aim for 9 to " + RULES.readingAge() + ".",
              "",
              List.of(),
              "NHS digital service manual, health literacy"));
    }
  }

  private void words(String text, List<Hint> hints) {
    Set<String> said = new HashSet<>();
    for (HouseWord word : own) {
      said.add(folded(word.word()));
      if (!word.known()) {
        said(new Rules.Said(word.word(), List.of(word.instead()), "Words we use"), text, hints);
      }
    }
    for (Rules.Said rule : RULES.words()) {
      Matcher there = rule.pattern().matcher(text);
      if (there.find() && !said.contains(folded(there.group(word(there))))) {
        said(rule, text, hints);
      }
    }
  }

  /** What could be put in its place is offered only where it fits as it stands. */
  private static void said(Rules.Said rule, String text, List<Hint> hints) {
    Matcher there = rule.pattern().matcher(text);
    if (there.find()) {
      String found = there.group();
      String word = there.group(word(there));
      List<String> fitting =
          rule.instead().stream()
              .flatMap(one -> RULES.forms().fitting(one, rule.word(), word).stream())
              .map(one -> found.replace(word, one))
              .toList();
      String best = fitting.isEmpty() ? rule.instead().getFirst() : fitting.getFirst();
      hints.add(
          new Hint(
              "says \"" + found + "\"",
              best.isEmpty() ? "Leave it out." : "Say \"" + best + "\" instead.",
              found,
              fitting,
              rule.source()));
    }
  }

  /** The group that is the word: what is found around it only shows what it means there. */
  private static int word(Matcher there) {
    return there.groupCount();
  }

  private static void signs(String text, boolean asking, List<Hint> hints) {
    for (Rules.Sign sign : RULES.signs()) {
      Matcher there = sign.pattern().matcher(text);
      if (sign.inQuestions() == asking && there.find()) {
        hints.add(new Hint(sign.what(), sign.mend(), "", List.of(), sign.source()));
      }
    }
  }

  private void capitals(String text, List<Hint> hints) {
    String quiet = SHOUTED.matcher(text).replaceAll("");
    if (!quiet.equals(text)) {
      hints.add(
          new Hint(
              IN_CAPITALS,
              "Write it in small letters: capitals are hard to read, and sound like shouting.",
              "",
              List.of(),
              "NHS guide to messages, capitals"));
    }
    Matcher there = CAPITALS.matcher(quiet);
    Set<String> seen = new HashSet<>();
    while (there.find()) {
      String word = there.group();
      if (!RULES.glossary().contains(word) && !isOwn(word) && seen.add(word)) {
        hints.add(
            new Hint(
                "has the capitals \"" + word + "\"",
                "Write them out, or add them to the words we use if everybody knows them.",
                "",
                List.of(),
                STYLE + ", abbreviations"));
      }
    }
  }

  private boolean isOwn(String word) {
    return own.stream().anyMatch(each -> folded(each.word()).equals(folded(word)));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
