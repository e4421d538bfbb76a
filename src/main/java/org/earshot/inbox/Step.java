package org.earshot.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer did with a case.
 *
 * @param what in the past tense; with what was before and what is since, where something changed
 * @param words a note; null where there is none, or it was wiped
 */
public record Step(Instant at, String officer, String what, @Nullable String words) {}
