package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What became of what an outcome promised: as it goes on, or looked back on after six months.
 *
 * @param summary what is different now because people were asked
 * @param items one for each "we will do" of the outcome, in its order
 * @param translations the same by language (BCP 47), each item in the same place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Review(
    @Nullable Kind kind,
    String summary,
    List<Item> items,
    @Nullable Map<String, Translation> translations) {

  public enum Kind {
    /** How it goes; any number of them. */
    update,
    /** The benefits review, for which a clock runs. */
    review
  }

  /**
   * @param promised what was said that would be done
   * @param result null where nothing is said of it yet
   * @param came what came of it; empty where nothing is said of it yet
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(String theme, String promised, @Nullable Result result, String came) {

    boolean said() {
      return !missing(came);
    }
  }

  public enum Result {
    done(Standing.PROGRESS_DONE, "Done"),
    under_way(Standing.PROGRESS_UNDER_WAY, "Under way"),
    not_done(Standing.PROGRESS_NOT_DONE, "Not done");

    private final Standing phrase;
    private final String label;

    Result(Standing phrase, String label) {
      this.phrase = phrase;
      this.label = label;
    }

    /** Our own words for it, which take what came of it as {@code came}. */
    public Standing phrase() {
      return phrase;
    }

    /** How an officer chooses it. */
    public String label() {
      return label;
    }
  }

  public record Translation(String summary, List<Words> items) {}

  public record Words(String theme, String promised, String came) {}

  /**
   * The same, told in this language; empty where it is not wholly written in it.
   *
   * @param own the language that the review itself is written in
   */
  public Optional<Review> in(Locale language, Locale own) {
    if (language.equals(own)) {
      return Optional.of(this);
    }
    Translation words = translations == null ? null : translations.get(language.toLanguageTag());
    return words == null || missing(words.summary()) || words.items().size() != items.size()
        ? Optional.empty()
        : told(words);
  }

  private Optional<Review> told(Translation translation) {
    List<Item> told = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Words words = translation.items().get(i);
      if (item.said() && (missing(words.came()) || missing(words.promised()))) {
        return Optional.empty();
      }
      told.add(new Item(words.theme(), words.promised(), item.result(), words.came()));
    }
    return Optional.of(new Review(kind, translation.summary(), told, null));
  }

  /** The items of which something is said. */
  public List<Item> said() {
    return items.stream().filter(Item::said).toList();
  }
}
