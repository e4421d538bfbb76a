package org.earshot.themes;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that others may read, because the person agreed.
 *
 * @param removed what was taken out of them; null where nothing was
 * @param why it was taken out; null where nothing was
 * @param translated whether these are an officer's words for theirs
 * @param agreement how they agreed: an officer's words, or "yes:" and the question that asked them
 * @param agreed whether they still agree: false once they no longer say yes to that question, or no
 *     officer says any more that it asks for it
 * @param officer the id of whoever chose it
 * @param changed whether the person changed their words since: it may not be shown any more
 * @param takenBack null while it stands
 * @param themes that an officer found in the whole text
 */
public record Quote(
    UUID id,
    UUID response,
    String question,
    String words,
    @Nullable String removed,
    @Nullable String why,
    boolean translated,
    String agreement,
    boolean agreed,
    String officer,
    Instant at,
    boolean changed,
    @Nullable TakenBack takenBack,
    Set<UUID> themes) {

  private static final Pattern ASKED = Pattern.compile("yes:(\\S+)");

  public Quote {
    themes = Set.copyOf(themes);
  }

  /** Who took it back, when and why. */
  public record TakenBack(String officer, Instant at, String why) {}

  /** Whether others may read it. */
  public boolean stands() {
    return takenBack == null && !changed && agreed;
  }

  /** The question that they said yes to; null where an officer says how they agreed. */
  public @Nullable String agreedBy() {
    return askedBy(agreement);
  }

  static @Nullable String askedBy(String agreement) {
    Matcher named = ASKED.matcher(agreement);
    return named.matches() ? named.group(1) : null;
  }
}
