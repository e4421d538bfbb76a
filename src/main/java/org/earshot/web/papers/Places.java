package org.earshot.web.papers;

import java.util.ArrayList;
import java.util.List;

/** Lists whose entries stand at the same place in every language. */
final class Places {

  private Places() {}

  /** The list without the entry at this place; the same where it has none. */
  static <T> List<T> without(List<T> list, int place) {
    if (place < 0 || place >= list.size()) {
      return list;
    }
    List<T> fewer = new ArrayList<>(list);
    fewer.remove(place);
    return fewer;
  }
}
