package org.earshot.worked;

import java.util.List;
import java.util.Locale;

/** A group beside the population, reckoned by hand. */
final class Census {

  private static final double Z = 1.959963984540054;

  private Census() {}

  /**
   * The line of a group: its share of the area, how many answered, their share, its 95% range, the
   * difference, how many would be in proportion, and what to make of it.
   */
  static List<String> line(String group, String area, double percent, long people, long of) {
    double share = 100.0 * people / of;
    double low = wilson(people, of, -1);
    double high = wilson(people, of, 1);
    String difference =
        Math.abs(share - percent) < 0.05
            ? "none"
            : digits(Math.abs(share - percent))
                + (share < percent ? " points less" : " points more");
    String so =
        high < percent
            ? "Fewer than expected"
            : low > percent ? "More than expected" : "As expected";
    return List.of(
        group,
        area,
        "%,d".formatted(people),
        digits(share) + "%",
        digits(low) + "% to " + digits(high) + "%",
        difference,
        "about " + "%,d".formatted(Math.round(percent * of / 100)),
        so);
  }

  /** The solution of (p - share)² = z² p (1 - p) / n, in percent. */
  private static double wilson(long people, long of, int side) {
    double n = of;
    double share = people / n;
    double a = 1 + Z * Z / n;
    double b = -2 * share - Z * Z / n;
    double c = share * share;
    return 100 * (-b + side * Math.sqrt(b * b - 4 * a * c)) / (2 * a);
  }

  private static String digits(double number) {
    return String.format(Locale.UK, "%.1f", number);
  }
}
