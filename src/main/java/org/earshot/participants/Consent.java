package org.earshot.participants;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the consent ledger, which is only ever added to.
 *
 * @param purpose the lower-case name of the purpose ("take_part", "be_told_outcome")
 * @param version the conversation version that the request was part of
 * @param request the exact words of the request
 * @param said the exact words of the reply; empty where it was taken back without any, by blocking
 *     us or by a STOP that an officer wrote down
 * @param by who asked, and wrote it down, where it was not we ourselves; null where it was
 */
public record Consent(
    String consultation,
    String purpose,
    boolean given,
    String version,
    Locale language,
    String request,
    String said,
    Instant at,
    @Nullable Asked by) {

  /** Asked by ourselves, on the channel on which the person writes. */
  public Consent(
      String consultation,
      String purpose,
      boolean given,
      String version,
      Locale language,
      String request,
      String said,
      Instant at) {
    this(consultation, purpose, given, version, language, request, said, at, null);
  }

  /**
   * Somebody asked for us.
   *
   * @param officer the account of whoever wrote it down
   * @param way how it was given
   */
  public record Asked(String officer, ByHand way) {}
}
