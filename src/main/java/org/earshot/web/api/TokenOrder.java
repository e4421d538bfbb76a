package org.earshot.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token that is asked for. What is missing is refused by name.
 *
 * @param name whom or what it is for; approvals and the audit show it
 * @param role what it may do, as with officers: {@code officer}, {@code analyst} and so on
 * @param expiresOn the last day on which it works; absent means that it never ends
 */
record TokenOrder(
    String name,
    @Schema(allowableValues = {"administrator", "officer", "translator", "analyst", "observer"})
        String role,
    @Nullable LocalDate expiresOn) {}
