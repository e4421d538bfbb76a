package org.earshot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Earshot itself says and understands in every language, as people may reword and check it.
 * What is saved counts at once here, and within seconds in other copies of the service.
 */
public interface OwnWords {

  /** In the order of their tags. */
  List<OwnLanguage> all();

  Optional<OwnLanguage> of(Locale language);

  /** What is wrong with the files that had to be left out, a sentence each. */
  List<String> unusable();

  /** Keeps all that somebody did, or nothing of it. */
  Saved save(Locale language, Work work, Author author);

  /** What saving this would come to; nothing is kept. */
  Saved look(Locale language, Work work);

  /**
   * Says again what was said from this revision on.
   *
   * @param revision 0 for what the file says
   */
  Saved putBack(Locale language, String path, int revision, Author author);

  /** Every rewording of a language, newest first. */
  List<Rewording> history(Locale language);

  /**
   * Somebody has read what was to be read.
   *
   * @param part the one that they read; null for the whole language
   * @param seal of exactly the lines that they read
   * @param by who, and who they are
   * @return whether it counts: not where anything has changed since
   */
  boolean check(Locale language, @Nullable String part, String seal, String by, Author author);

  /**
   * Somebody has read some of it, piece by piece.
   *
   * @param seals of exactly the pieces that they read, by path
   * @param by who, and who they are
   * @return whether it counts: not where any of them has changed since
   */
  boolean check(Locale language, Map<String, String> seals, String by, Author author);

  /** What was read here no longer counts: all of it has to be read again. */
  void takeBack(Locale language, Author author);

  /**
   * A phrase as people would get it, with made-up values in its places: every plural form by
   * itself; none where it cannot be said.
   */
  List<String> samples(Locale language, String phrase);

  /** The language as a file for {@code earshot.locales}, as it is now. */
  String file(Locale language);

  /**
   * What somebody did.
   *
   * @param phrases by path; those that they did not touch may be among them, and so may whole lists
   *     of words, a word on each line
   * @param lists what is to be added to lists and taken away, likewise
   */
  record Work(Map<String, Wish> phrases, Map<String, ListWish> lists) {}

  /**
   * @param seen the seal of the words that stood there when they began
   */
  record Wish(String seen, String typed) {}

  /** Words to be added and to be taken away, as typed: lines, or with commas between them. */
  record ListWish(String add, String take) {}

  /**
   * @param faults what is wrong, by path; then nothing was kept
   * @param clashes what others changed meanwhile; then nothing was kept
   * @param texts what says something else now, by path; of a list, a word on each line
   */
  record Saved(Map<String, List<String>> faults, List<Clash> clashes, Map<String, String> texts) {

    /** How many pieces say something else now. */
    public int changed() {
      return texts.size();
    }

    public boolean kept() {
      return faults.isEmpty() && clashes.isEmpty();
    }
  }

  /**
   * Two people changed one phrase.
   *
   * @param theirs what it says now
   * @param ours what was typed
   */
  record Clash(String path, String theirs, String ours) {}
}
