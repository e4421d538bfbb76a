package org.earshot.web.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.ratings.Listened;

/** What participants said to the closing question, in a sentence; small numbers are hidden. */
record FeltListenedTo(Listened listened) {

  String words() {
    if (!listened.wasAsked()) {
      return "Nobody has been asked yet: that comes with the outcome";
    }
    Told told = listened.told();
    return told.answered() == null
        ? "Fewer than " + SmallNumbers.LEAST + " people answered"
        : told.answered() + " people answered" + of() + ". " + spread(told);
  }

  private String of() {
    return listened.asked() == null ? "" : " of " + listened.asked() + " who were asked";
  }

  private static String spread(Told told) {
    BigDecimal middle = Objects.requireNonNull(told.median());
    return "Middle answer "
        + middle.toPlainString()
        + ", where 1 is not at all and 5 is very much ("
        + told.rows().stream()
            .map(row -> row.label() + ": " + (row.count() == null ? "not shown" : row.count()))
            .collect(Collectors.joining(", "))
        + ")";
  }
}
