package org.earshot.inbox;

import java.time.Instant;
import java.util.Locale;
import org.earshot.participants.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer is to know of.
 *
 * @param language in which they are spoken to
 * @param consultation what they are in; null where they are in none
 */
public record Happening(
    Participant who, Locale language, @Nullable String consultation, Reason reason, Instant at) {}
