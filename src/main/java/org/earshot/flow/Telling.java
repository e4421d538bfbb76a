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
 */
public record Telling(@Nullable LocalDate by, @Nullable String page, boolean careUntouched) {

  public static final Telling NOTHING = new Telling(null, null, false);
}
