package org.earshot.directory;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A group as somebody saved it.
 *
 * @param number 1 for the first saving
 * @param details what is not said is missing; empty where the saving is too old to be kept
 * @param removed whether this saving took it off the list
 */
public record CommunityGroup(
    UUID id, int number, Map<Detail, String> details, Instant at, String by, boolean removed) {

  public CommunityGroup {
    Map<Detail, String> said = new EnumMap<>(Detail.class);
    said.putAll(details);
    details = Map.copyOf(said);
  }

  public String name() {
    return of(Detail.NAME);
  }

  /** Empty where nothing is said. */
  public String of(Detail detail) {
    return details.getOrDefault(detail, "");
  }

  public boolean overlooked() {
    return of(Detail.OVERLOOKED).equals("Yes");
  }

  /** How it is named to people; empty where that is not said. */
  public String told() {
    return of(Detail.TELL).isEmpty() ? "" : name() + ", " + of(Detail.TELL);
  }
}
