package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Earshot's own words around an outcome, in the language of the page.
 *
 * @param corrected that it was corrected, or that this is an earlier wording; null where neither is
 * @param decided how it was decided, in whole sentences; empty where that is not said
 */
public record OutcomeFrame(
    @Nullable String corrected,
    String readRight,
    String howDecided,
    List<String> decided,
    String minutes,
    String cameOfIt,
    String toldAsMessage,
    String counted) {

  /**
   * @param phrasebook has the words
   */
  record Making(Phrasebook phrasebook, Locale language) {

    /**
     * @param revision the number of the wording that is shown
     * @param corrections the days on which it was corrected, oldest first
     */
    OutcomeFrame of(
        int revision, List<LocalDate> corrections, Outcome.@Nullable Decision decision) {
      return new OutcomeFrame(
          corrected(revision, corrections),
          say("read_right"),
          say("how_decided"),
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
      String meeting = decision.meeting();
      // Officers' words may run the other way: they are kept apart from ours.
      String by =
          meeting == null ? null : say("decided_by", Map.of("who", "\u2068" + meeting + "\u2069"));
      boolean after = Boolean.FALSE.equals(decision.hadReport());
      return Stream.of(
              by,
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
