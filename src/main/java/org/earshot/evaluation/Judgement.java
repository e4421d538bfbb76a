package org.earshot.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How one thing went.
 *
 * @param mark for an element from 1, strong, to 4, weak; for a principle 1 where it was kept; null
 *     where nobody has said
 * @param note why; may be empty
 */
public record Judgement(@Nullable Integer mark, String note) {}
