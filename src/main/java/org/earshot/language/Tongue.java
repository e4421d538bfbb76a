package org.earshot.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.language.OwnLine.State;
import org.jspecify.annotations.Nullable;

/**
 * One language: its file, what people wrote in the place of it, and who has read what. Immutable.
 *
 * @param spoken the file with what people wrote: what is said and understood
 * @param shipped what the file says, by path
 * @param latest the newest rewording of each piece that has any, by path
 * @param readings what counts of what was read, in the order made
 * @param checked whether all of it has been read as it is
 */
record Tongue(
    LocaleFile filed,
    LocaleFile spoken,
    Map<String, String> shipped,
    Map<String, Rewording> latest,
    List<Reading> readings,
    boolean checked) {

  /**
   * @param english the English file, without rewordings
   * @param rewordings of this language, in the order made
   * @param readings likewise
   */
  static Tongue of(
      LocaleFile english, LocaleFile filed, List<Rewording> rewordings, List<Reading> readings) {
    Map<String, Rewording> latest = new LinkedHashMap<>();
    rewordings.forEach(rewording -> latest.put(rewording.path(), rewording));
    Map<String, String> shipped = Pieces.of(filed);
    Map<String, String> originals = Pieces.of(english);
    Set<String> shown = Pieces.shown(english, filed);
    Map<String, String> texts = new HashMap<>();
    latest.forEach(
        (path, rewording) -> {
          String text = shown.contains(path) ? text(rewording, shipped, originals) : null;
          if (text != null) {
            texts.put(path, text);
          }
        });
    LocaleFile spoken = Pieces.put(filed, texts);
    Tongue unread =
        new Tongue(filed, spoken, shipped, Map.copyOf(latest), counting(readings), false);
    return unread.isRead(shown, originals)
        ? new Tongue(filed, spoken, shipped, unread.latest, unread.readings, true)
        : unread;
  }

  /** What it says in the place of the file; null where the file counts, or this no longer fits. */
  private static @Nullable String text(
      Rewording rewording, Map<String, String> shipped, Map<String, String> originals) {
    String path = rewording.path();
    String words = rewording.words();
    if (words == null) {
      return null;
    }
    if (Pieces.isList(path)) {
      List<String> from = Pieces.words(shipped.getOrDefault(path, ""));
      return Pieces.text(WordChange.parse(words).on(from));
    }
    boolean fits =
        !Pieces.isPattern(path)
            || PhraseCheck.faults(rewording.language(), originals.get(path), words).isEmpty();
    return fits ? words : null;
  }

  private static List<Reading> counting(List<Reading> readings) {
    List<Reading> counting = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.takenBack()) {
        counting.clear();
      } else {
        counting.add(reading);
      }
    }
    return List.copyOf(counting);
  }

  /** Whether the file was checked, or here all of it was read at some time. */
  boolean introduced() {
    return filed.checked() || readings.stream().anyMatch(Reading::whole);
  }

  /** A file that was checked may lack what English has: that is said in English then. */
  private boolean isRead(Set<String> shown, Map<String, String> originals) {
    if (!introduced()) {
      return false;
    }
    Map<String, String> pieces = Pieces.of(spoken);
    return shown.stream()
        .map(path -> state(path, pieces.get(path), originals.get(path)))
        .allMatch(state -> state == State.READ || (filed.checked() && state == State.MISSING));
  }

  /**
   * How far a piece has come.
   *
   * @param words what it says; null where there are none
   * @param english what it says in English; null where English has no such piece
   */
  State state(String path, @Nullable String words, @Nullable String english) {
    if (words == null || words.isBlank()) {
      return mayBeEmpty(path, english) ? State.READ : State.MISSING;
    }
    if (wasRead(path, words)) {
      return State.READ;
    }
    return readBefore(path, words) == null ? State.DRAFT : State.CHANGED;
  }

  /** Not every language has a word for a dozen. */
  private static boolean mayBeEmpty(String path, @Nullable String english) {
    boolean grouped = path.indexOf('/') != path.lastIndexOf('/');
    return Pieces.isList(path)
        && (grouped || LocaleCheck.mayBeEmpty(path) || english == null || english.isEmpty());
  }

  private boolean wasRead(String path, String words) {
    return (filed.checked() && words.equals(shipped.get(path)))
        || readings.stream().anyMatch(reading -> words.equals(reading.words().get(path)));
  }

  /** What was read last, where it says something else now; null where nothing was, or it does. */
  @Nullable String readBefore(String path, String words) {
    String last = filed.checked() ? shipped.get(path) : null;
    for (Reading reading : readings) {
      String then = reading.words().get(path);
      last = then == null ? last : then;
    }
    return last == null || last.equals(words) || last.isEmpty() ? null : last;
  }
}
