package org.earshot.responses;

import java.time.Instant;
import java.util.UUID;
import org.earshot.flow.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What an officer changed in one answer.
 *
 * @param officer the id of whoever did it
 * @param undoes the correction that this one takes back; null where it is one of its own
 * @param why in the officer's words
 * @param before null where there was no answer
 * @param after null where undoing took an answer away
 */
public record Correction(
    long id,
    UUID response,
    String question,
    Instant at,
    String officer,
    @Nullable Long undoes,
    String why,
    @Nullable Answer before,
    @Nullable Answer after) {}
