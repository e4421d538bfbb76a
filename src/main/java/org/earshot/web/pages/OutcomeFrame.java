package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Outcome;
import org.earshot.web.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Earshot's own words around an outcome, in the language of the page.
 *
 * @param corrected that it was corrected, or that this is an earlier wording; null where neither is
 * @param decidedBy by whom; null where that is not said
 * @param weight how what people said counted; null where that is not said
 * @param decided when it was decided, and with what, in whole sentences; empty where that is not
 *     said
 */
public record OutcomeFrame(
    @Nullable String corrected,
    String readRight,
    String howDecided,
    @Nullable DecidedBy decidedBy,
    @Nullable Weight weight,
    List<String> decided,
    String minutes,
    String cameOfIt,
    String toldAsMessage,
    String counted) {

  /** In the officers' words, under a heading of ours. */
  public record Weight(String heading, Passage words) {}

  /** A meeting or person, in the officers' words, and ours around them. */
  public record DecidedBy(PageWords.Around words, Passage who) {}

  /**
   * @param phrasebook has the words
   */
  record Making(Phrasebook phrasebook, Locale language) {

    /**
     * @param revision the number of the wording that is shown
     * @param corrections the days on which it was corrected, oldest first
     * @param meeting that decided; null where that is not said
     * @param weight how what people said counted; null where that is not said
     */
    OutcomeFrame of(
        int revision,
        List<LocalDate> corrections,
        Outcome.@Nullable Decision decision,
        @Nullable Passage meeting,
        @Nullable Passage weight) {
      return new OutcomeFrame(
          corrected(revision, corrections),
          say("read_right"),
          say("how_decided"),
          meeting == null
              ? null
              : new DecidedBy(
                  new PageWords(phrasebook, language).around("decided_by", "who"), meeting),
          weight == null ? null : new Weight(say("decision_weight"), weight),
          decision == null ? List.of() : decided(decision),
          say("minutes"),
          say("came_of_it"),
          say("told_as_message"),
          say("counted"));
    }

    private @Nullable String corrected(int revision, List<LocalDate> corrections) {
      if (revision < corrections.size()) {
        return dated("earlier_wording", corrections.get(revision));
      }
      return revision == 0 ? null : dated("corrected_on", corrections.get(revision - 1));
    }

    private List<String> decided(Outcome.Decision decision) {
      boolean after = Boolean.FALSE.equals(decision.hadReport());
      return Stream.of(
              on("decided_on", decision.decidedOn()),
              on(after ? "had_report_after" : "had_report", decision.reportGivenOn()))
          .flatMap(Stream::ofNullable)
          .toList();
    }

    private @Nullable String on(String key, @Nullable LocalDate day) {
      return day == null ? null : dated(key, day);
    }

    private String dated(String key, LocalDate day) {
      return say(key, Map.of("date", Wording.written(day, language)));
    }

    private String say(String key) {
      return say(key, Map.of());
    }

    private String say(String key, Map<String, String> words) {
      return phrasebook.onPage(language, key, words);
    }
  }
}
