package org.earshot.flow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people hear of what becomes of their answers.
 *
 * @param by the day by which those who agreed to be told hear what was decided; null where none is
 *     known
 * @param page the address at which everybody can read about it, and about what becomes of what they
 *     say; null where there is none
 * @param careUntouched whether it is promised that answers change nothing about anybody's care
 * @param children whether people under 16 are asked
 * @param groups who may help, as it is said after the thanks; empty for nobody
 * @param opens the day on which they are first asked, to whoever was told so and can pick a time
 *     from then on; null for everybody else
 */
public record Telling(
    @Nullable LocalDate by,
    @Nullable String page,
    boolean careUntouched,
    boolean children,
    String groups,
    @Nullable LocalDate opens) {

  /** Where no groups are named. */
  public Telling(
      @Nullable LocalDate by, @Nullable String page, boolean careUntouched, boolean children) {
    this(by, page, careUntouched, children, "", null);
  }

  public static final Telling NOTHING = new Telling(null, null, false, false);

  /** The same to whoever was told that they will be asked from this day on. */
  public Telling opening(LocalDate day) {
    return new Telling(by, page, careUntouched, children, groups, day);
  }
}
