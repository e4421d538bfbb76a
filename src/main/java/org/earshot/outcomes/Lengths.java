package org.earshot.outcomes;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A feedback report in fewer words, as an officer wrote it. What is missing is drafted from the
 * report itself, by {@link ShortReport}.
 *
 * @param onePage for one sheet of paper
 * @param words300 for a newsletter
 * @param words100 for the corner of one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lengths(
    @Nullable String onePage, @Nullable String words300, @Nullable String words100) {

  public static final Lengths DRAFTED = new Lengths(null, null, null);

  /** What an officer wrote for this length; null where that is to be drafted. */
  public @Nullable String of(Length length) {
    return switch (length) {
      case ONE_PAGE -> onePage;
      case WORDS_300 -> words300;
      case WORDS_100 -> words100;
    };
  }

  /** How long each may be. */
  public enum Length {
    ONE_PAGE(450, "one-page", "One page"),
    WORDS_300(300, "300-words", "300 words"),
    WORDS_100(100, "100-words", "100 words");

    private final int most;
    private final String address;
    private final String title;

    Length(int most, String address, String title) {
      this.most = most;
      this.address = address;
      this.title = title;
    }

    /** The greatest number of words. */
    public int most() {
      return most;
    }

    /** Its name in addresses. */
    public String address() {
      return address;
    }

    public String title() {
      return title;
    }
  }
}
