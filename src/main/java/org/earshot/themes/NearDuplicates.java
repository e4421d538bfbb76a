package org.earshot.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.understanding.PlainText;

/**
 * Puts texts together that say the same in nearly the same words, so that one look is enough for
 * all of them. Each member of a group is like its first, so that no chain of small differences
 * leads far away.
 */
final class NearDuplicates {

  /** How much of what two texts are made of they must share (Jaccard). */
  static final double ALIKE = 0.8;

  private static final int PIECE = 3;

  /** Products of {@link #ALIKE} may be this much too great. */
  private static final double ROUNDING = 1e-9;

  private final Map<String, Integer> howCommon = new HashMap<>();
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Set<String>> firsts = new ArrayList<>();
  private final Map<String, Integer> byWords = new HashMap<>();
  private final Map<String, List<Integer>> byRarest = new HashMap<>();

  private NearDuplicates() {}

  /**
   * @return the places of the texts, group by group: every place once, groups by their first text
   */
  static List<List<Integer>> of(List<String> texts) {
    NearDuplicates found = new NearDuplicates();
    List<String> all = new ArrayList<>();
    Map<String, Set<String>> pieces = new HashMap<>();
    for (String text : texts) {
      String plain = PlainText.of(text);
      String words = plain.isEmpty() ? text.strip() : plain;
      pieces.computeIfAbsent(words, same -> pieces(plain));
      all.add(words);
    }
    pieces.values().forEach(found::count);
    for (int place = 0; place < all.size(); place++) {
      String words = all.get(place);
      found.add(place, words, pieces.getOrDefault(words, Set.of()));
    }
    return found.groups;
  }

  private void count(Set<String> pieces) {
    pieces.forEach(piece -> howCommon.merge(piece, 1, Integer::sum));
  }

  private void add(int place, String words, Set<String> pieces) {
    Integer same = byWords.get(words);
    if (same != null) {
      groups.get(same).add(place);
      return;
    }
    List<String> rarest = rarest(pieces);
    int group = like(pieces, rarest);
    if (group < 0) {
      group = begin(pieces, rarest);
    }
    byWords.put(words, group);
    groups.get(group).add(place);
  }

  /**
   * So many of its rarest pieces that whatever is like it has one of these among its own rarest:
   * nothing else needs to be compared with it.
   */
  private List<String> rarest(Set<String> pieces) {
    int shared = (int) Math.ceil(ALIKE * pieces.size() - ROUNDING);
    return pieces.stream()
        .sorted(
            Comparator.comparing((String piece) -> howCommon.getOrDefault(piece, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(pieces.isEmpty() ? 0 : pieces.size() - shared + 1)
        .toList();
  }

  private int like(Set<String> pieces, List<String> rarest) {
    Set<Integer> likely = new TreeSet<>();
    rarest.forEach(piece -> likely.addAll(byRarest.getOrDefault(piece, List.of())));
    int best = -1;
    double most = ALIKE;
    for (int group : likely) {
      double alike = alike(pieces, firsts.get(group));
      if (alike > most || (alike == most && best < 0)) {
        best = group;
        most = alike;
      }
    }
    return best;
  }

  private static double alike(Set<String> some, Set<String> others) {
    long both = some.stream().filter(others::contains).count();
    return (double) both / (some.size() + others.size() - both);
  }

  private int begin(Set<String> pieces, List<String> rarest) {
    int group = groups.size();
    groups.add(new ArrayList<>());
    firsts.add(pieces);
    rarest.forEach(piece -> byRarest.computeIfAbsent(piece, p -> new ArrayList<>()).add(group));
    return group;
  }

  private static Set<String> pieces(String plain) {
    Set<String> pieces = new HashSet<>();
    String bounded = plain.isEmpty() ? "" : " " + plain + " ";
    for (int from = 0; from + PIECE <= bounded.length(); from++) {
      pieces.add(bounded.substring(from, from + PIECE));
    }
    return pieces;
  }
}
