package org.earshot.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.language.WordListRule.Addition;

/** Whether words that somebody wants can be said and understood, with everything else as it is. */
final class WishCheck {

  /** The longest phrase that ships fills six text messages. */
  private static final int MOST_SEGMENTS = 7;

  private static final int LONGEST = 1_500;
  private static final int LONGEST_WORD = 100;
  private static final int MOST_WORDS = 1_000;

  private final LocaleFile filedEnglish;
  private final LocaleFile english;
  private final LocaleFile before;
  private final LocaleFile after;
  private final Samples samples;
  private final List<WordListRule> rules;
  private final Lexicon lexicon;
  private final Map<String, List<String>> faults = new LinkedHashMap<>();

  private WishCheck(Tongues tongues, LocaleFile before, LocaleFile after) {
    this.filedEnglish = tongues.filedEnglish();
    this.english = isEnglish(after) ? after : tongues.english();
    this.before = before;
    this.after = after;
    this.samples = tongues.samples();
    this.rules = tongues.rules();
    this.lexicon = tongues.lexicon();
  }

  /** What a check is made with. */
  record Tongues(
      LocaleFile filedEnglish,
      LocaleFile english,
      Samples samples,
      Lexicon lexicon,
      List<WordListRule> rules) {}

  /** What is wrong, by path; each a sentence. */
  static Map<String, List<String>> faults(
      Tongues tongues, LocaleFile before, Map<String, String> wanted) {
    WishCheck check = new WishCheck(tongues, before, Pieces.put(before, wanted));
    wanted.forEach(check::piece);
    check.shownWords(wanted.keySet());
    return check.faults;
  }

  private static boolean isEnglish(LocaleFile file) {
    return file.language().equals(Locale.ENGLISH);
  }

  private void piece(String path, String text) {
    if (Pieces.isList(path)) {
      list(path, Pieces.words(text));
    } else if (text.isBlank()) {
      add(path, "Write something here, or put Earshot’s own words back.");
    } else if (text.length() > LONGEST) {
      add(path, "This has " + text.length() + " characters. Shorten it to 1,500 at most.");
    } else if (Pieces.isPattern(path)) {
      phrase(path, text);
    } else {
      option(path, text);
    }
  }

  private void phrase(String path, String text) {
    String original = Pieces.of(filedEnglish).get(path);
    List<String> unfit = PhraseCheck.faults(after.language(), original, text);
    unfit.forEach(fault -> add(path, "This " + fault));
    if (!unfit.isEmpty()) {
      return;
    }
    names(path, after).forEach(fault -> add(path, "This " + fault));
    List<String> said = samples.of(after.language(), text);
    int segments =
        said.stream().mapToInt(one -> Segments.of(PlainMarks.of(one)).count()).max().orElse(0);
    if (said.isEmpty()) {
      add(path, "This cannot be said with values in its places.");
    } else if (path.startsWith(Pieces.PHRASES) && segments > MOST_SEGMENTS) {
      add(path, "This fills " + segments + " text messages. Shorten it to 7 at most.");
    }
  }

  /** What its command words lack. */
  private List<String> names(String path, LocaleFile file) {
    String original = Pieces.of(filedEnglish).get(path);
    String text = Pieces.of(file).get(path);
    return original == null || text == null || !path.startsWith(Pieces.PHRASES)
        ? List.of()
        : new CommandNames(english, file).faults(original, text);
  }

  /** Two answers that read alike could not be told apart. */
  private void option(String path, String text) {
    String question = path.substring(0, path.lastIndexOf('/') + 1);
    boolean twice =
        path.contains("/options/")
            && Pieces.of(after).entrySet().stream()
                .filter(one -> one.getKey().startsWith(question) && !one.getKey().equals(path))
                .anyMatch(one -> one.getValue().equalsIgnoreCase(text));
    if (twice) {
      add(path, "Another answer to this question reads the same.");
    }
  }

  private void list(String path, List<String> words) {
    String name = path.split("/")[1];
    Set<String> known = Set.copyOf(Pieces.words(Pieces.of(before).getOrDefault(path, "")));
    if (words.size() > MOST_WORDS) {
      add(path, "A list can hold 1,000 words at most.");
    }
    for (String word : words) {
      if (!known.contains(word)) {
        addition(path, new Addition(after.language(), name, word));
      }
    }
    if (words.isEmpty() && !known.isEmpty()) {
      add(path, "Leave at least one word in the list.");
    }
  }

  private void addition(String path, Addition addition) {
    if (addition.word().length() > LONGEST_WORD) {
      add(path, "“" + addition.word().substring(0, 20) + "…” is too long for a word.");
      return;
    }
    Lexicon lexicon = new FileLexicon(after, this.lexicon);
    for (WordListRule rule : rules) {
      Optional<String> against = rule.against(addition, lexicon);
      if (against.isPresent()) {
        add(path, against.get());
        return;
      }
    }
  }

  /** What phrases tell people to reply must still be understood. */
  private void shownWords(Set<String> changed) {
    if (changed.stream().noneMatch(path -> Pieces.isList(path) || isShownWord(path))) {
      return;
    }
    for (String word : List.of("yes", "no")) {
      String phrase = Pieces.path(Pieces.PHRASES, word);
      String shown = after.phrases().getOrDefault(word, "").toLowerCase(Locale.ROOT);
      boolean touched = changed.contains(phrase) || understands(before, word, shown);
      if (touched && !understands(after, word, shown)) {
        String at = changed.contains(phrase) ? phrase : Pieces.path(Pieces.WORDS, word);
        add(at, "“" + shown + "” is what people are told to reply: it must stand in the words.");
      }
    }
    List<String> lists = changed.stream().filter(Pieces::isList).toList();
    if (!lists.isEmpty()) {
      after.phrases().keySet().forEach(key -> lost(Pieces.path(Pieces.PHRASES, key), changed));
    }
  }

  private static boolean understands(LocaleFile file, String list, String word) {
    return file.words().getOrDefault(list, List.of()).contains(word);
  }

  private static boolean isShownWord(String path) {
    return path.equals("phrases/yes") || path.equals("phrases/no");
  }

  /** A phrase that named a word which would no longer be understood. */
  private void lost(String path, Set<String> changed) {
    if (changed.contains(path)) {
      return;
    }
    List<String> now = new ArrayList<>(names(path, after));
    now.removeAll(names(path, before));
    for (String fault : now) {
      add(
          changed.stream().filter(Pieces::isList).findFirst().orElseThrow(),
          "The phrase “" + after.phrases().get(path.split("/")[1]) + "” " + fault);
    }
  }

  private void add(String path, String words) {
    faults.computeIfAbsent(path, fresh -> new ArrayList<>()).add(words);
  }
}
