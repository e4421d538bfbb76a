package org.earshot.web.learning;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.language.PlainMarks;
import org.earshot.responses.WordsToLearn.Candidate;
import org.earshot.responses.WordsToLearn.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The same words by however many people, which officers read as the same.
 *
 * @param words see {@link #plain}
 * @param said each time; never empty
 */
record NewWord(Meant meant, String words, List<Candidate> said) {

  /**
   * Marks that lists of words are taken apart at, and those that stand at the end of a sentence.
   */
  private static final Pattern BETWEEN = Pattern.compile("[,;،؛、，\\s]+");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s.!?:'\"()।۔¿¡-]+|[\\s.!?:'\"()।۔-]+$");

  /** As it is kept, whatever marks it was written with; empty where nothing is left. */
  static String plain(String said) {
    String small = PlainMarks.clean(said).toLowerCase(Locale.ROOT);
    String spaced = BETWEEN.matcher(small).replaceAll(" ");
    return AROUND.matcher(spaced).replaceAll("");
  }

  /** The first correction that brought it up. */
  long id() {
    return said.getFirst().correction();
  }

  /**
   * At least so many people wrote it. Nobody has two responses to one consultation; beyond that,
   * those whose responses are nobody's any more may be the same.
   */
  long people() {
    long known = said.stream().map(Candidate::person).filter(Objects::nonNull).distinct().count();
    return Math.max(known, mostInOneConsultation());
  }

  private int mostInOneConsultation() {
    return said.stream()
        .collect(
            Collectors.groupingBy(
                Candidate::consultation, Collectors.mapping(NewWord::writer, Collectors.toSet())))
        .values()
        .stream()
        .mapToInt(Set::size)
        .max()
        .orElse(0);
  }

  private static UUID writer(Candidate candidate) {
    return Objects.requireNonNullElse(candidate.person(), candidate.response());
  }

  /** What was decided about it, whoever else has written it since; null where nothing was. */
  @Nullable Decision decision() {
    Decision last = null;
    for (Candidate candidate : said) {
      last = candidate.decision() == null ? last : candidate.decision();
    }
    return last;
  }
}
