package org.earshot.areas;

import java.util.List;

/**
 * A place by the name that everybody knows it by.
 *
 * @param key stays the same when it is renamed: small letters, digits and hyphens, so that it is
 *     never an outward code
 * @param codes its outward codes ("LE4"), at least one; no other area has them
 */
public record Area(String key, String name, List<String> codes) {

  public Area {
    codes = List.copyOf(codes);
  }
}
