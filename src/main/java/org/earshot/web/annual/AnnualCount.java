package org.earshot.web.annual;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation.State;
import org.earshot.ratings.Ratings;
import org.earshot.responses.Responses.Share;
import org.earshot.responses.Turnout;
import org.earshot.web.annual.Annual.Felt;
import org.earshot.web.annual.Annual.Line;
import org.earshot.web.annual.Annual.Part;
import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a year. The only place that decides what of it may be told. */
@Component
class AnnualCount {

  private final Exercises exercises;
  private final Turnout turnout;
  private final Ratings ratings;
  private final MessagePrice price;
  private final NewPeopleCount newPeople;

  AnnualCount(
      Exercises exercises,
      Turnout turnout,
      Ratings ratings,
      MessagePrice price,
      NewPeopleCount newPeople) {
    this.newPeople = newPeople;
    this.exercises = exercises;
    this.turnout = turnout;
    this.ratings = ratings;
    this.price = price;
  }

  Annual of(FinancialYear year) {
    List<Exercise> all = exercises.of(year);
    List<Exercise> large = all.stream().filter(one -> !one.small()).toList();
    Turned turned = Turned.of(large);
    long texts = all.stream().mapToLong(Exercise::texts).sum();
    return new Annual(
        exercises.today(),
        all.size(),
        (int) all.stream().filter(one -> one.consultation().state() == State.OPEN).count(),
        all.size() - large.size(),
        turned.people(),
        turned.finished(null),
        turnout.halfTook(slugs(large)).map(AnnualCount::words).orElse(null),
        split(large, share -> ChannelName.of(share.channel())),
        split(large, share -> share.language().getDisplayLanguage(Locale.UK)),
        Promise.count(all.stream().map(Exercise::feedbackKept).toList()),
        Promise.count(all.stream().map(Exercise::outcomeKept).toList()),
        told(all),
        cost(texts),
        texts,
        felt(all),
        all.stream().mapToLong(Exercise::lessons).sum(),
        Effect.of(all, exercises.today(), newPeople.of(year, slugs(large))),
        lines(all, turned));
  }

  private static List<String> slugs(List<Exercise> some) {
    return some.stream().map(one -> one.consultation().slug()).toList();
  }

  private @Nullable String cost(long texts) {
    return price.of(Math.toIntExact(texts));
  }

  private List<Line> lines(List<Exercise> all, Turned turned) {
    return all.stream()
        .map(
            one ->
                one.line(
                    one.small() ? null : Long.valueOf(one.people()),
                    one.small() ? null : turned.finished(one),
                    cost(one.texts())))
        .toList();
  }

  /** Only of those where ten or more were written to. */
  private static @Nullable Long told(List<Exercise> all) {
    List<Exercise> enough =
        all.stream().filter(one -> one.written() >= SmallNumbers.LEAST).toList();
    return Exercise.share(
        enough.stream().mapToLong(Exercise::reached).sum(),
        enough.stream().mapToLong(Exercise::written).sum());
  }

  private Felt felt(List<Exercise> all) {
    List<String> rated = slugs(all.stream().filter(Exercise::rated).toList());
    Told told = ratings.of(rated).told();
    List<String> marks = told.rows().stream().map(Told.Row::label).toList();
    return new Felt(
        told.answered(),
        told.median() == null ? null : told.median().toPlainString(),
        Totals.of(marks, rated.stream().map(this::marks).toList()));
  }

  private Map<String, Long> marks(String slug) {
    Map<String, Long> marks = new LinkedHashMap<>();
    ratings.counts(slug).forEach((mark, people) -> marks.put("" + mark, people));
    return marks;
  }

  private static List<Part> split(List<Exercise> some, Function<Share, String> by) {
    List<Map<String, Long>> lines = some.stream().map(one -> started(one, by)).toList();
    Map<String, Long> counts = new LinkedHashMap<>();
    lines.forEach(line -> line.forEach((label, people) -> counts.merge(label, people, Long::sum)));
    List<String> labels =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return Totals.of(labels, lines);
  }

  private static Map<String, Long> started(Exercise one, Function<Share, String> by) {
    Map<String, Long> counts = new LinkedHashMap<>();
    one.shares().forEach(share -> counts.merge(by.apply(share), share.started(), Long::sum));
    return counts;
  }

  static String words(Duration took) {
    long minutes = Math.max(1, Math.round(took.toSeconds() / 60.0));
    if (minutes >= 2 * 24 * 60) {
      return Math.round(minutes / (24 * 60.0)) + " days";
    }
    if (minutes >= 2 * 60) {
      return Math.round(minutes / 60.0) + " hours";
    }
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
