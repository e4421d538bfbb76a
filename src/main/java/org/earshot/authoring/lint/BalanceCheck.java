package org.earshot.authoring.lint;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * Whether everybody finds an answer that is theirs: a list that leaves nobody out, one in which
 * people can also disagree, and a scale of which both ends are named. Only the words of the
 * conversation's own language are looked at, and labels only where these are English.
 */
final class BalanceCheck implements Check {

  /** With two options it is one or the other. */
  private static final int A_LIST = 3;

  private static final Set<String> OPEN_IDS =
      Set.of(
          "none", "other", "others", "neither", "never", "no", "not_sure", "dont_know", "unsure");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(none|neither|other|another|else|no|not|never|don['\u2019]?t|any|unsure)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A scale and a list of ranges have a place for everybody. */
  private static final Pattern SCALE =
      Pattern.compile(
          "\\p{Nd}|\\b(very|always|often|sometimes|agree|satisfied|better|worse|less|more|much)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AGREES =
      Pattern.compile("\\b(agree|support|in favour|yes)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern DISAGREES =
      Pattern.compile(
          "\\b(disagree|oppose|against|no|not|don['\u2019]?t|neither)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void look(Reading reading, Findings findings) {
    for (Words words : reading.words()) {
      if (words.language().equals(reading.script().language())) {
        reading.script().items().forEach(item -> look(item, words, reading, findings));
      }
    }
  }

  private static void look(Item item, Words words, Reading reading, Findings findings) {
    QuestionWords own = words.question(item.id());
    if (item.type() == Type.RATING) {
      ends(item, own.ask(), reading, findings);
    }
    boolean english = words.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    if (item.hasOptions() && english) {
      options(item, own.options().values(), reading, findings);
    }
  }

  private static void options(
      Item item, Collection<String> labels, Reading reading, Findings findings) {
    if (!labels.isEmpty()
        && holds(AGREES, labels)
        && labels.stream().allMatch(label -> AGREES.matcher(label).find())
        && !holds(DISAGREES, labels)) {
      findings.warns(
          reading.script().where(item, "options"),
          "`" + item.id() + "`: people can only agree",
          "Add options for those who disagree, as many as for those who agree.");
    } else if (labels.size() >= A_LIST
        && item.shape().options().stream().noneMatch(OPEN_IDS::contains)
        && !holds(OPEN, labels)
        && !holds(SCALE, labels)) {
      findings.warns(
          reading.script().where(item, "options"),
          "`" + item.id() + "`: there is no option for those to whom none of these applies",
          "Add \"None of these\" or \"Something else\", or check that the list leaves nobody out.");
    }
  }

  private static boolean holds(Pattern pattern, Collection<String> labels) {
    return labels.stream().anyMatch(label -> pattern.matcher(label).find());
  }

  private static void ends(Item item, @Nullable String ask, Reading reading, Findings findings) {
    BigDecimal lowest = item.shape().min();
    BigDecimal highest = item.shape().max();
    if (ask == null || lowest == null || highest == null || lowest.compareTo(highest) >= 0) {
      return;
    }
    if (!names(ask, lowest) || !names(ask, highest)) {
      findings.warns(
          reading.script().where(item, "ask"),
          "`" + item.id() + "`: it does not say what both ends of the scale mean",
          "Add a sentence such as \""
              + lowest.toPlainString()
              + " is very poor and "
              + highest.toPlainString()
              + " is very good.\"");
    }
  }

  private static boolean names(String ask, BigDecimal end) {
    return Pattern.compile("(?<!\\p{Nd})" + Pattern.quote(end.toPlainString()) + "(?!\\p{Nd})")
        .matcher(Folded.of(ask))
        .find();
  }
}
