package org.earshot.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may be in danger, with nothing by which they could be known.
 *
 * @param caseId of the case that says what was heard
 * @param consultation what they were in; null where they were in none
 * @param raisedAt when it was heard, first or again
 * @param dueAt when somebody is to have looked; null while it is for them to write
 */
public record Danger(
    UUID caseId, @Nullable String consultation, Instant raisedAt, @Nullable Instant dueAt) {}
