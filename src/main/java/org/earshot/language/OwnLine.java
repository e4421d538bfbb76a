package org.earshot.language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of Earshot's own words in one language, as it stands now.
 *
 * @param path which piece
 * @param label a short name for it
 * @param note when it is said, or what its words mean; null where nobody wrote that down
 * @param english the same in English
 * @param words what is said; of a list, a word on each line
 * @param shipped what the file says
 * @param readBefore what was read last, where it says something else now; null where nothing was
 * @param own what was written here in its place; null where the file's words count
 */
public record OwnLine(
    String path,
    Kind kind,
    String label,
    @Nullable String note,
    String english,
    String words,
    String shipped,
    State state,
    @Nullable String readBefore,
    @Nullable Own own) {

  /** What it is. */
  public enum Kind {
    /** Said on phones. */
    PHRASE,
    /** On public pages and on paper. */
    PAGE,
    /** A question about people, or one of its answers. */
    QUESTION,
    /** Words that are understood. */
    LIST
  }

  /** How far it has come. */
  public enum State {
    MISSING,
    /** Nobody has said that it is right. */
    DRAFT,
    /** Somebody had read it, and it says something else now. */
    CHANGED,
    READ;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What was written here.
   *
   * @param fits whether it can be said; if not, the file's words are
   * @param overtaken whether the file has changed since
   */
  public record Own(Rewording rewording, boolean fits, boolean overtaken) {}

  /** The path of a phrase. */
  public static String phrase(String key) {
    return Pieces.path(Pieces.PHRASES, key);
  }

  /** The paths of a standard question and of its answers, with what each says. */
  public static Map<String, String> pieces(Phrasebook.StandardQuestion question) {
    return Pieces.of(question);
  }

  public boolean list() {
    return kind == Kind.LIST;
  }

  /** Whether somebody has yet to read it. */
  public boolean toRead() {
    return state == State.DRAFT || state == State.CHANGED;
  }

  /** Whether it counts among what is to be read: not every language has a word for a dozen. */
  boolean counts() {
    return state != State.READ || !words.isEmpty();
  }

  /** Tells these words from others. */
  public String seal() {
    return seal(words);
  }

  /** Marks that a browser or a spreadsheet brings back plain make no difference. */
  static String seal(String words) {
    byte[] plain = PlainMarks.clean(words).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(plain).toString();
  }

  /** Its single words; none where it is no list. */
  public List<String> listed() {
    return list() ? Pieces.words(words) : List.of();
  }

  /** The English words of a list, one after the other. */
  public String englishListed() {
    return String.join(", ", Pieces.words(english));
  }

  /** Words that came into the list since it was read. */
  public Set<String> added() {
    return sinceRead().added();
  }

  /** Words that went out of the list since it was read. */
  public Set<String> taken() {
    return sinceRead().taken();
  }

  private WordChange sinceRead() {
    return list() && readBefore != null
        ? WordChange.between(Pieces.words(readBefore), listed())
        : WordChange.NONE;
  }
}
