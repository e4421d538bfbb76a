package org.earshot.authoring.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds a translation against its original, for what has to be the same in every language. */
public final class Slips {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\p{L}_][\\p{L}\\p{N}_]*\\}");
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.)[^\\s,;]*[^\\s,;.!?)]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final int FEW_WORDS = 3;
  private static final int MOST_SYNONYMS = 50;
  private static final int LONGEST_SYNONYM = 100;

  private final Passage passage;
  private final String words;
  private final List<Slip> slips = new ArrayList<>();

  private Slips(Passage passage, String words) {
    this.passage = passage;
    this.words = words;
  }

  /**
   * @param words as {@link Contribution} would keep them; where there are none, nothing is wrong
   *     with them
   * @param keywords those of the conversation
   */
  public static List<Slip> of(Passage passage, String words, List<String> keywords) {
    Slips comparison = new Slips(passage, Pasted.into(passage, words));
    if (!comparison.words.isEmpty()) {
      comparison.form();
      if (!passage.optional()) {
        comparison.kept(keywords);
      }
    }
    return List.copyOf(comparison.slips);
  }

  /**
   * The same for a text that is part of no conversation: only what has to be the same, whatever its
   * length.
   *
   * @param original in the language that it was written in
   */
  public static List<Slip> between(String original, String words) {
    Passage passage = new Passage("", Passage.Kind.WELCOME, null, null, original);
    Slips comparison = new Slips(passage, Pasted.into(passage, words));
    if (!original.isBlank() && !comparison.words.isEmpty()) {
      comparison.kept(List.of());
    }
    return List.copyOf(comparison.slips);
  }

  /** What keeps the words from being kept at all. */
  public static List<Slip> faults(Passage passage, String words) {
    Slips comparison = new Slips(passage, Pasted.into(passage, words));
    comparison.form();
    return List.copyOf(comparison.slips);
  }

  private void form() {
    int length = words.length();
    if (length > passage.kind().most()) {
      blocks(
          "this has " + length + " characters",
          "Shorten it to " + passage.kind().most() + " at most.");
    }
    if (words.indexOf('\uFFFD') >= 0) {
      blocks("a character was lost (\uFFFD)", "Type it again.");
    }
    if (passage.kind() == Passage.Kind.SYNONYMS
        && (words.lines().count() > MOST_SYNONYMS
            || words.lines().anyMatch(word -> word.length() > LONGEST_SYNONYM))) {
      blocks(
          "there are too many words, or one of them is too long",
          "Give at most 50, of at most 100 characters.");
    }
  }

  private void kept(List<String> keywords) {
    same(PLACEHOLDER, "a placeholder has to stay as it is");
    links();
    for (String keyword : keywords) {
      if (saysWord(passage.words(), keyword) && !saysWord(words, keyword)) {
        blocks(
            keyword + " is missing",
            "People text this word in every language: do not translate it.");
      }
    }
    if (saysWord(passage.words(), "STOP") && !saysWord(words, "STOP")) {
      warns("STOP is missing", "STOP works in every language: leave it in English.");
    }
    numbers();
    untranslated();
  }

  private void links() {
    Set<String> missing = all(LINK, passage.words());
    missing.removeAll(all(LINK, words));
    missing.forEach(
        link ->
            warns(
                "the address " + link + " is missing",
                "Put it back, unless there is another page or box."));
  }

  private void same(Pattern pattern, String why) {
    Set<String> missing = all(pattern, passage.words());
    Set<String> added = all(pattern, words);
    Set<String> both = new TreeSet<>(missing);
    both.retainAll(added);
    missing.removeAll(both);
    added.removeAll(both);
    missing.forEach(one -> blocks(one + " is missing", "Put it back: " + why + "."));
    added.forEach(one -> blocks(one + " is not in the original", "Take it out: " + why + "."));
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void numbers() {
    String original = LINK.matcher(passage.words()).replaceAll(" ");
    Numbers own = Numbers.in(original);
    Numbers theirs = Numbers.in(LINK.matcher(words).replaceAll(" "));
    Unwritten unwritten = Unwritten.in(original);
    for (String number : own.all()) {
      if (!theirs.hasPart(number) && !theirs.hasOtherwise(number, unwritten)) {
        lost(number);
      }
    }
    for (String number : new TreeSet<>(theirs.all())) {
      if (!own.hasPart(number) && !(isShort(number) && unwritten.means(Integer.parseInt(number)))) {
        added(number);
      }
    }
  }

  private static boolean isShort(String number) {
    return number.length() < Numbers.TELEPHONE;
  }

  private void added(String number) {
    warns(
        "the number " + number + " is not in the original",
        "Take it out, unless the original says it in words.");
  }

  private void lost(String number) {
    if (Numbers.isTelephone(number)) {
      blocks("the telephone number " + number + " is missing", "Put it back as it is.");
    } else {
      warns("the number " + number + " is missing", "Put it back, unless it is written as a word.");
    }
  }

  private void untranslated() {
    if (words.equals(passage.words()) && words.split("\\s+").length > FEW_WORDS) {
      warns("this is the same as the original", "Translate it.");
    }
  }

  private static boolean saysWord(String text, String word) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }

  private void blocks(String what, String mend) {
    slips.add(new Slip(true, what, mend));
  }

  private void warns(String what, String mend) {
    slips.add(new Slip(false, what, mend));
  }
}
