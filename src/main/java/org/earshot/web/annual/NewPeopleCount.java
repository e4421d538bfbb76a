package org.earshot.web.annual;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.SmallNumbers;
import org.earshot.responses.Turnout;
import org.earshot.responses.Turnout.Newcomers;
import org.earshot.web.annual.Trend.NewPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many took part for the first time, with small numbers hidden. */
@Component
class NewPeopleCount {

  private final Turnout turnout;

  NewPeopleCount(Turnout turnout) {
    this.turnout = turnout;
  }

  /**
   * @param slugs none of them of fewer than ten people
   */
  NewPeople of(FinancialYear year, Collection<String> slugs) {
    Map<String, Newcomers> counts = turnout.newcomers(slugs);
    long first = counts.values().stream().mapToLong(Newcomers::first).sum();
    long before = counts.values().stream().mapToLong(Newcomers::before).sum();
    List<@Nullable Long> told = SmallNumbers.hide(first + before, List.of(first, before));
    return first + before == 0
        ? new NewPeople(year, null, null)
        : new NewPeople(year, told.get(0), told.get(1));
  }
}
