package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;

/** A set of options by their positions in the list, gathered as labels are read. */
final class OptionSet {

  private long bits;

  void add(int position) {
    bits |= bit(position);
  }

  long bits() {
    return bits;
  }

  /** Positions beyond the sixty-fourth are found by number only. */
  static long bit(int position) {
    return position < Long.SIZE ? 1L << position : 0;
  }

  static boolean isOne(long bits) {
    return Long.bitCount(bits) == 1;
  }

  static int first(long bits) {
    return Long.numberOfTrailingZeros(bits);
  }

  static List<Integer> positions(long bits) {
    List<Integer> positions = new ArrayList<>();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      positions.add(Long.numberOfTrailingZeros(rest));
    }
    return positions;
  }
}
