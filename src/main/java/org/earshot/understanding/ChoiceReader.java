package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/** Exactly one of a list of options. */
final class ChoiceReader implements Reader {

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  @Override
  public Reading read(Attempt attempt) {
    Reading byAmount = Labels.areAboutNumbers(attempt) ? byAmount(attempt) : null;
    if (byAmount != null) {
      return byAmount;
    }
    Picks picks = Picks.in(attempt);
    return new Reading(meaning(attempt, picks), attempt.knowsEveryWord());
  }

  private static Meaning meaning(Attempt attempt, Picks picks) {
    List<Integer> picked = picks.picked();
    if (picked.isEmpty()) {
      Reading refusal = Refusals.in(attempt);
      return refusal == null ? new Meaning.NotUnderstood() : refusal.meaning();
    }
    boolean several = picks.meansAll() || picks.meansBoth() || picks.meansNone();
    boolean clear = picked.size() == 1 && !picks.isContradictory() && !picks.hasAlternatives();
    if (!clear || several) {
      return new Meaning.NotUnderstood();
    }
    Value value = value(attempt, picked.get(0));
    boolean doubtful = picks.isDoubtful() || Labels.namesAnother(attempt, picked.get(0));
    return doubtful ? new Meaning.Unsure(value) : new Meaning.Understood(value, picks.comment());
  }

  /** "About 15 hours" where the labels are "9 hours or less", "10 to 19 hours" …. */
  private static @Nullable Reading byAmount(Attempt attempt) {
    Quantities found = Quantities.in(attempt.pieces(), attempt.words(), attempt.vocabulary());
    boolean clock = attempt.pieces().stream().anyMatch(p -> p.has(Sense.AROUND_THE_CLOCK));
    boolean alone = found.all().isEmpty() && !found.isContradicted();
    if (clock && alone && Labels.count(attempt, "hour")) {
      return new Reading(aroundTheClock(attempt), attempt.knowsEveryWord());
    }
    if (found.all().size() != 1) {
      return areParts(attempt, found) ? new Reading(new Meaning.NotUnderstood(), false) : null;
    }
    Quantity quantity = found.all().get(0);
    int options = attempt.question().shape().options().size();
    boolean bare = found.rate(quantity) == null && !found.isContradicted();
    if (attempt.pieces().stream().anyMatch(ChoiceReader::isRoughly)) {
      Reading roughly = new Reading(byAmount(attempt, found, quantity), attempt.knowsEveryWord());
      return roughly.meaning() instanceof Meaning.Understood sure
          ? new Reading(new Meaning.Unsure(sure.value()), roughly.explained())
          : roughly;
    }
    if (bare && Labels.couldBePosition(quantity, options)) {
      return null;
    }
    return new Reading(byAmount(attempt, found, quantity), attempt.knowsEveryWord());
  }

  /** "A couple" counts, and is never the second of a list. */
  private static boolean isRoughly(Piece piece) {
    return piece.has(Sense.NUMBERS) && piece.has(Sense.APPROX);
  }

  /** "2 hours in the morning 3 at night" is neither the second option nor the third. */
  private static boolean areParts(Attempt attempt, Quantities found) {
    boolean named = attempt.pieces().stream().anyMatch(piece -> piece.label() != 0);
    String unit = found.all().isEmpty() ? null : found.all().get(0).unit();
    return !named
        && unit != null
        && Labels.count(attempt, unit)
        && found.all().stream().noneMatch(Quantity::isRange)
        && !found.isContradicted();
  }

  private static Meaning aroundTheClock(Attempt attempt) {
    BigDecimal most = Conversions.most("hour", attempt.words());
    List<Integer> holding =
        most == null ? List.of() : holding(attempt, Interval.exactly(most), "hour");
    return holding.size() == 1
        ? new Meaning.Unsure(value(attempt, holding.get(0)))
        : new Meaning.NotUnderstood();
  }

  private static Meaning byAmount(Attempt attempt, Quantities found, Quantity quantity) {
    String rate = found.rate(quantity);
    boolean rateFits = rate == null || attempt.words().asksFor(rate);
    boolean daily = Conversions.isDailyForWeekly(rate, attempt.words());
    boolean unitFits = quantity.unit() == null || Labels.count(attempt, quantity.unit());
    boolean fits = unitFits && (rateFits || daily) && !Ages.areMistaken(attempt, found, quantity);
    if (!fits || found.isContradicted() || quantity.doubtful()) {
      return new Meaning.NotUnderstood();
    }
    Interval said = daily ? weekly(quantity.interval()) : quantity.interval();
    String unit = quantity.unit();
    List<Integer> holding = holding(attempt, quantity.approximate() ? around(said) : said, unit);
    boolean straddles = quantity.approximate() && holding.size() != 1;
    holding = straddles ? holding(attempt, said, unit) : holding;
    if (holding.size() != 1 || !Labels.couldMean(attempt, said)) {
      return new Meaning.NotUnderstood();
    }
    Value value = value(attempt, holding.get(0));
    boolean doubtful = found.hasUnexplained() || found.isDoubted() || daily || straddles;
    String comment = found.comment() < 0 ? null : attempt.utterance().from(found.comment());
    return doubtful ? new Meaning.Unsure(value) : new Meaning.Understood(value, comment);
  }

  private static Interval weekly(Interval daily) {
    BigDecimal to = daily.to();
    return new Interval(
        Conversions.weekly(daily.from()), to == null ? null : Conversions.weekly(to));
  }

  private static List<Integer> holding(Attempt attempt, Interval wanted, @Nullable String unit) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < attempt.question().shape().options().size(); i++) {
      Interval interval = attempt.words().interval(i);
      boolean comparable = attempt.words().isCountedIn(i, unit);
      if (interval != null && comparable && interval.contains(wanted)) {
        holding.add(i);
      }
    }
    return holding;
  }

  /** Give or take a tenth, so that "about 20" is not taken for the side of a border. */
  private static Interval around(Interval interval) {
    BigDecimal to = interval.to();
    BigDecimal margin = interval.from().multiply(TENTH);
    return new Interval(interval.from().subtract(margin), to == null ? null : to.add(margin));
  }

  private static Value value(Attempt attempt, int position) {
    return new Value.Chosen(attempt.question().shape().options().get(position));
  }
}
