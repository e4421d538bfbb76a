package org.earshot.reach;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many people of an area belong to a group.
 *
 * @param question the id of the question that tells its people apart, {@link #LANGUAGE} or {@link
 *     #AREA}
 * @param group what it is called
 * @param people how many there are; null where only the share is known
 * @param outOf of how many; null where that is not known
 * @param share in percent; null where it is to be reckoned, or cannot be
 */
public record Figure(
    String area,
    String question,
    Answers answers,
    String group,
    @Nullable Long people,
    @Nullable Long outOf,
    @Nullable BigDecimal share,
    Origin origin) {

  /** The language in which people answer, in place of a question. */
  public static final String LANGUAGE = "language";

  /** Where people live by their outward codes, for whatever question asks for a postcode. */
  public static final String AREA = "area";

  /**
   * Where a figure is from.
   *
   * @param population who is counted ("People aged 3 and over"); may be empty
   * @param licence may be empty
   */
  public record Origin(String population, String source, int year, String licence) {}

  /** The part of the population in percent; null where it is not known. */
  public @Nullable Double percent() {
    if (share != null) {
      return share.doubleValue();
    }
    return people == null || outOf == null ? null : Double.valueOf(100.0 * people / outOf);
  }

  String areaKey() {
    return key(area);
  }

  /** Names of areas are the same whatever their capitals. */
  static String key(String area) {
    return area.strip().toLowerCase(Locale.ROOT);
  }
}
