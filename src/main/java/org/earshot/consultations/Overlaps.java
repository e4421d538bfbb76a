package org.earshot.consultations;

import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Other consultations that ask the same people at the same time, or about the same: Leicester's
 * principle 1 wants engagement co-ordinated, so that nobody is asked twice.
 */
@Component
public class Overlaps {

  /** Fewer words in common say little: titles share "council" and "consultation". */
  private static final int WORDS_IN_COMMON = 3;

  private static final int LEAST_LETTERS = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Set<String> SAID_OF_ALL =
      Set.of(
          "about",
          "after",
          "being",
          "consultation",
          "council",
          "county",
          "could",
          "every",
          "engagement",
          "local",
          "might",
          "other",
          "people",
          "public",
          "resident",
          "residents",
          "service",
          "services",
          "should",
          "survey",
          "their",
          "there",
          "these",
          "those",
          "where",
          "which",
          "would");

  private final ConsultationTable table;
  private final InstantSource clock;

  Overlaps(ConsultationTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * @param shared what they have in common, as the records have it ("Age UK", "carers")
   */
  public record Overlap(Consultation other, List<String> shared) {}

  /** Of those that are open, or about to open; nothing of one that has closed. */
  public List<Overlap> of(Consultation consultation) {
    if (consultation.state() == State.CLOSED) {
      return List.of();
    }
    LocalDate today = Clocks.day(clock.instant());
    return Stream.of(State.OPEN, State.SCHEDULED)
        .flatMap(state -> table.in(state).stream())
        .filter(other -> !other.slug().equals(consultation.slug()))
        .filter(other -> meet(consultation.setUp(), other.setUp(), today))
        .map(other -> new Overlap(other, shared(consultation, other)))
        .filter(overlap -> !overlap.shared().isEmpty())
        .toList();
  }

  /** A missing day may be any: better to name one too many. */
  private static boolean meet(SetUp one, SetUp other, LocalDate today) {
    return !begins(one, today).isAfter(ends(other)) && !begins(other, today).isAfter(ends(one));
  }

  private static LocalDate begins(SetUp setUp, LocalDate today) {
    return Objects.requireNonNullElse(setUp.opensOn(), today);
  }

  private static LocalDate ends(SetUp setUp) {
    return Objects.requireNonNullElse(setUp.closesOn(), LocalDate.MAX);
  }

  private static List<String> shared(Consultation one, Consultation other) {
    Set<String> shared = new LinkedHashSet<>();
    Set<String> theirs = new LinkedHashSet<>();
    groups(other.setUp()).map(Overlaps::folded).forEach(theirs::add);
    groups(one.setUp()).filter(group -> theirs.contains(folded(group))).forEach(shared::add);
    List<String> words = new ArrayList<>(words(one));
    words.retainAll(words(other));
    if (words.size() >= WORDS_IN_COMMON) {
      shared.addAll(words);
    }
    return List.copyOf(shared);
  }

  /** Who is behind it, and whom it minds. */
  private static Stream<String> groups(SetUp setUp) {
    Inclusion inclusion = setUp.inclusion();
    return Stream.of(
            SetUpRows.listed(setUp.partners()).stream()
                .filter(SetUp.Partner::reachesOut)
                .map(SetUp.Partner::name),
            SetUpRows.listed(setUp.stakeholders()).stream().map(Stakeholder::name),
            inclusion == null
                ? Stream.<String>empty()
                : SetUpRows.listed(inclusion.easyToOverlook()).stream()
                    .map(Inclusion.Overlooked::group))
        .flatMap(names -> names)
        .filter(name -> name != null && !name.isBlank())
        .map(String::strip);
  }

  private static Set<String> words(Consultation consultation) {
    Set<String> words = new LinkedHashSet<>();
    for (String said : List.of(consultation.title(), orEmpty(consultation.setUp().audience()))) {
      for (String word : NO_LETTERS.split(folded(said))) {
        if (word.length() >= LEAST_LETTERS && !SAID_OF_ALL.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).strip().toLowerCase(Locale.UK);
  }
}
