package org.earshot.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.earshot.analysis.Results.Count;

/** Numbers in at most eight bands of one width: 1, 2 or 5, or tens, hundreds … of these. */
final class Bands {

  private static final int MOST = 8;
  private static final List<Integer> WIDTHS = List.of(1, 2, 5);

  private Bands() {}

  /**
   * @param counts their values are numbers
   * @return the bands from the lowest number to the highest, those between that nobody gave too
   */
  static List<Count> of(List<Count> counts) {
    return of(counts, counts);
  }

  /**
   * @param others their lowest and highest number set the bands
   * @return how many of the counted numbers are in each
   */
  static List<Count> of(List<Count> counts, List<Count> others) {
    TreeMap<BigInteger, Long> whole = whole(others);
    TreeMap<BigInteger, Long> counted = whole(counts);
    if (whole.isEmpty()) {
      return List.of();
    }
    BigInteger width = width(whole.firstKey(), whole.lastKey());
    List<Count> bands = new ArrayList<>();
    BigInteger from = begin(whole.firstKey(), width);
    while (from.compareTo(whole.lastKey()) <= 0) {
      BigInteger to = from.add(width);
      long count = counted.subMap(from, to).values().stream().mapToLong(Long::longValue).sum();
      bands.add(new Count(from.toString(), label(from, to.subtract(BigInteger.ONE)), count));
      from = to;
    }
    return bands;
  }

  private static TreeMap<BigInteger, Long> whole(List<Count> counts) {
    TreeMap<BigInteger, Long> whole = new TreeMap<>();
    for (Count count : counts) {
      whole.merge(floor(new BigDecimal(count.value())), count.count(), Long::sum);
    }
    return whole;
  }

  private static String label(BigInteger from, BigInteger to) {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  private static BigInteger width(BigInteger lowest, BigInteger highest) {
    for (BigInteger power = BigInteger.ONE; ; power = power.multiply(BigInteger.TEN)) {
      for (int times : WIDTHS) {
        BigInteger width = power.multiply(BigInteger.valueOf(times));
        BigInteger reach = highest.subtract(begin(lowest, width));
        if (reach.divide(width).compareTo(BigInteger.valueOf(MOST)) < 0) {
          return width;
        }
      }
    }
  }

  private static BigInteger begin(BigInteger lowest, BigInteger width) {
    return floor(new BigDecimal(lowest).divide(new BigDecimal(width), 0, RoundingMode.FLOOR))
        .multiply(width);
  }

  private static BigInteger floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR).toBigInteger();
  }
}
