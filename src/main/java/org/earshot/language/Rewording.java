package org.earshot.language;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change of one piece of Earshot's own words.
 *
 * @param path which piece
 * @param revision counted for the piece, from 1
 * @param shipped what the file said then; empty for a list of words
 * @param before what was said until then; of a list, what had been added and taken away
 * @param words what is said from then on; of a list, what is added and taken away (a line each,
 *     "+word" or "-word"); null where the file's own words count again
 */
public record Rewording(
    Locale language,
    String path,
    int revision,
    String shipped,
    String before,
    @Nullable String words,
    Author author,
    Instant at) {}
