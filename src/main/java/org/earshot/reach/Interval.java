package org.earshot.reach;

/**
 * The score interval of a share by Edwin B. Wilson ("Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22, 1927, pages 209 to
 * 212), at 95%. It stays within 0 and 100 and serves small numbers too. It reckons with chance
 * alone: as if those who answered had been drawn at random.
 *
 * @param low in percent
 * @param high in percent
 */
public record Interval(double low, double high) {

  /** The normal quantile that leaves out 2.5% on either side. */
  private static final double Z = 1.959963984540054;

  /**
   * @param of more than 0, and at least as many as the people
   */
  public static Interval of(long people, long of) {
    double share = (double) people / of;
    double square = Z * Z;
    double middle = share + square / (2 * of);
    double half = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
    double scale = 100 / (1 + square / of);
    return new Interval(
        people == 0 ? 0 : Math.max(0, (middle - half) * scale),
        people == of ? 100 : Math.min(100, (middle + half) * scale));
  }
}
