package org.earshot.participants;

import java.time.Instant;
import java.util.Locale;

/**
 * One line of the consent ledger, which is only ever added to.
 *
 * @param purpose the lower-case name of the purpose ("take_part", "be_told_outcome")
 * @param version the conversation version that the request was part of
 * @param request the exact words of the request
 * @param said the exact words of the reply
 */
public record Consent(
    String consultation,
    String purpose,
    boolean given,
    String version,
    Locale language,
    String request,
    String said,
    Instant at) {}
