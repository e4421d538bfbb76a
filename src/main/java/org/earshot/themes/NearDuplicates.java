package org.earshot.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, Integer> byWords = new HashMap<>();
  private final Map<String, List<Integer>> byPiece = new HashMap<>();

  private NearDuplicates() {}

  /**
   * @return the places of the texts, group by group: every place once, groups by their first text
   */
  static List<List<Integer>> of(List<String> texts) {
    NearDuplicates found = new NearDuplicates();
    for (int place = 0; place < texts.size(); place++) {
      found.add(place, texts.get(place));
    }
    return found.groups;
  }

  private void add(int place, String text) {
    String plain = PlainText.of(text);
    String words = plain.isEmpty() ? text.strip() : plain;
    Set<String> pieces = pieces(plain);
    Integer same = byWords.get(words);
    int group = same == null ? like(pieces) : same;
    if (group < 0) {
      group = begin(pieces);
    }
    byWords.putIfAbsent(words, group);
    groups.get(group).add(place);
  }

  private int like(Set<String> pieces) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String piece : pieces) {
      byPiece.getOrDefault(piece, List.of()).forEach(group -> shared.merge(group, 1, Integer::sum));
    }
    int best = -1;
    double most = ALIKE;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      int both = entry.getValue();
      double alike = (double) both / (pieces.size() + sizes.get(entry.getKey()) - both);
      if (alike > most || (alike == most && best < 0)) {
        best = entry.getKey();
        most = alike;
      }
    }
    return best;
  }

  private int begin(Set<String> pieces) {
    int group = groups.size();
    groups.add(new ArrayList<>());
    sizes.add(pieces.size());
    pieces.forEach(piece -> byPiece.computeIfAbsent(piece, p -> new ArrayList<>()).add(group));
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
