package org.earshot.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.language.OwnWords.Clash;
import org.earshot.language.OwnWords.ListWish;
import org.earshot.language.OwnWords.Wish;
import org.earshot.language.OwnWords.Work;

/** What somebody typed, held against the words as they are: what would change, and what clashes. */
final class Wishes {

  private static final String BETWEEN = "[\\n,;\u060C\u061B\u3001\uFF0C]";

  /** An apostrophe before a place would hide it: "l'{organisation}". */
  private static final Pattern HIDING = Pattern.compile("(?<!')'(?=\\{[a-z_]+[},])");

  private final LocaleFile file;
  private final Map<String, String> now;
  private final Set<String> shown;
  private final Map<String, String> wanted = new LinkedHashMap<>();
  private final Map<String, List<String>> faults = new LinkedHashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  private Wishes(LocaleFile english, LocaleFile file) {
    this.file = file;
    this.now = Pieces.of(file);
    this.shown = Pieces.shown(english, file);
  }

  static Wishes of(LocaleFile english, LocaleFile file, Work work) {
    Wishes wishes = new Wishes(english, file);
    work.phrases().forEach(wishes::phrase);
    work.lists().forEach(wishes::list);
    return wishes;
  }

  /** The texts that would change, by path. */
  Map<String, String> wanted() {
    return wanted;
  }

  Map<String, List<String>> faults() {
    return faults;
  }

  List<Clash> clashes() {
    return clashes;
  }

  private void phrase(String path, Wish wish) {
    if (!shown.contains(path)) {
      return;
    }
    if (Pieces.isList(path)) {
      wholeList(path, wish);
      return;
    }
    String theirs = now.getOrDefault(path, "");
    String ours = phrase(wish.typed());
    if (ours.equals(phrase(theirs)) || OwnLine.seal(ours).equals(wish.seen())) {
      return;
    }
    if (OwnLine.seal(theirs).equals(wish.seen())) {
      wanted.put(path, ours);
    } else {
      clashes.add(new Clash(path, theirs, ours));
    }
  }

  /** On one line, and with every place in sight. */
  private static String phrase(String typed) {
    String line = PlainMarks.clean(typed).replaceAll("\\s*\\n\\s*", " ");
    return HIDING.matcher(line).replaceAll("''");
  }

  private void list(String path, ListWish wish) {
    if (!shown.contains(path) || !Pieces.isList(path)) {
      return;
    }
    Set<String> before = new LinkedHashSet<>(Pieces.words(now.getOrDefault(path, "")));
    Set<String> words = new LinkedHashSet<>(before);
    for (String word : words(wish.take())) {
      if (!words.removeIf(known -> isSame(known, word))) {
        fault(path, "“" + word + "” is not in the list, so it cannot be taken away.");
      }
    }
    words.addAll(words(wish.add().toLowerCase(Locale.ROOT)));
    if (!words.equals(before)) {
      wanted.put(path, Pieces.text(List.copyOf(words)));
    }
  }

  /** Whatever marks and capitals the list has it with. */
  private boolean isSame(String known, String word) {
    String plain = PlainMarks.clean(known);
    return plain.equals(word) || plain.equals(word.toLowerCase(file.language()));
  }

  /** All words of a list as somebody left them; others may have changed it meanwhile. */
  private void wholeList(String path, Wish wish) {
    List<String> theirs = Pieces.words(now.getOrDefault(path, ""));
    List<String> ours = List.copyOf(whole(wish.typed(), theirs));
    boolean untouched = OwnLine.seal(Pieces.text(ours)).equals(wish.seen());
    if (untouched || Set.copyOf(ours).equals(Set.copyOf(theirs))) {
      return;
    }
    if (OwnLine.seal(Pieces.text(theirs)).equals(wish.seen())) {
      wanted.put(path, Pieces.text(ours));
    } else {
      clashes.add(new Clash(path, String.join(", ", theirs), String.join(", ", ours)));
    }
  }

  /** A line that stands in the list stays as it is, whatever marks it holds. */
  private static Set<String> whole(String typed, List<String> known) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : PlainMarks.clean(typed).split("\n")) {
      if (known.contains(line.strip())) {
        words.add(line.strip());
      } else {
        words.addAll(words(line.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  private void fault(String path, String words) {
    faults.computeIfAbsent(path, fresh -> new ArrayList<>()).add(words);
  }

  private static Set<String> words(String typed) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : PlainMarks.clean(typed).split(BETWEEN)) {
      String plain = word.strip().replaceAll("\\s+", " ");
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }
}
