package org.earshot.themes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.responses.FreeTexts;
import org.jspecify.annotations.Nullable;

/** Reads one question's texts and says which themes they have. */
public interface Reading {

  /**
   * How far the reading of one question has come. Where thousands take part the numbers may be of
   * some minutes ago.
   */
  Progress progress(String slug, String question);

  /**
   * The next texts to look at: nearly the same, so that one look is enough. They are looked for in
   * a portion that takes a moment and no longer; empty after the last of it.
   *
   * @param from where the portion begins; null for the very first text
   * @param skip how many groups of the portion are passed over
   */
  Found next(Filter filter, @Nullable Bookmark from, int skip);

  /** One text as it stands, whatever was coded; empty where it is gone. */
  Optional<Opened> open(String slug, String question, UUID response);

  /**
   * What officers found in all texts of these responses, by response and question; without texts
   * that nobody has read as they are now. One statement, whatever their number.
   */
  Map<UUID, Map<String, Coded>> coded(Collection<UUID> responses);

  /** The texts that have this theme, the first of them. */
  List<Opened> having(Theme theme, int most);

  /**
   * Says which themes these texts have, in place of what was said before.
   *
   * @return how many were saved: not those that are gone, nor those that their writer changed, or
   *     another officer read, since they were shown
   * @throws org.earshot.security.Refused if a theme is not of this question's code book
   */
  int code(Batch batch, String officer);

  /**
   * Takes this officer's last step back, and then the one before it. What another officer coded
   * since, or its writer changed, stays as it is.
   */
  Undone undo(String slug, String question, String officer);

  /**
   * @param texts those that are as they were before
   * @param left how many of the step stay as they are
   */
  record Undone(Set<UUID> texts, int left) {}

  /**
   * @param total how many texts there are
   * @param read how many an officer has read; those whose words changed since do not count
   * @param more whether comments beside its answers are still being looked for
   * @param countedAt when this was true; null where it is counted anew each time
   */
  record Progress(long read, long total, boolean more, @Nullable Instant countedAt) {}

  /** Which texts. */
  enum Which {
    UNREAD,
    READ,
    ALL
  }

  /**
   * @param theme only texts that have it; null for any
   * @param language only texts in it, as a BCP 47 tag; null for all
   * @param words only texts that have all of these, in either language; null for all
   * @param organisations whether only texts of those who answered for an organisation
   * @param masked whether telephone numbers and e-mail addresses are not found by their words
   */
  record Filter(
      String slug,
      String question,
      Which which,
      @Nullable UUID theme,
      @Nullable String language,
      @Nullable String words,
      boolean organisations,
      boolean masked) {}

  /**
   * @param group the texts to look at; empty after the last of the portion
   * @param place the number of this group in the portion, from 0
   * @param groups how many groups were found in the portion
   * @param start the first text found; whoever comes back begins there, since all before it are
   *     done. Null where none was found
   * @param further where the next portion begins; null where all was looked through
   */
  record Found(
      List<Opened> group,
      int place,
      int groups,
      @Nullable Bookmark start,
      @Nullable Bookmark further) {}

  /** Where a text stands among those of its question: in the order in which people began. */
  record Bookmark(UUID response, OffsetDateTime began) {}

  /**
   * A text, and what is known of it.
   *
   * @param themes that it has
   * @param strong those of them that it feels strongly about
   * @param read whether an officer has read it as it is now
   * @param changed whether its words changed since an officer read it
   * @param suggested themes to look at, the likeliest first
   */
  record Opened(
      FreeTexts.Text text,
      @Nullable Translation translation,
      Set<UUID> themes,
      Set<UUID> strong,
      boolean read,
      boolean changed,
      List<Suggestion> suggested) {

    public UUID response() {
      return text.response();
    }

    public boolean suggests(UUID theme) {
      return suggested.stream().anyMatch(one -> one.theme().equals(theme));
    }
  }

  /**
   * A theme that a text may have, learned from what was coded.
   *
   * @param score from 0 to 1
   */
  record Suggestion(UUID theme, double score) {}

  /**
   * @param shown when the texts were shown
   */
  record Batch(
      String slug,
      String question,
      Set<UUID> responses,
      Set<UUID> themes,
      Set<UUID> strong,
      Instant shown) {}
}
