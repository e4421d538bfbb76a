package org.earshot.language;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody read words of a language and said that they are right, or took that back.
 *
 * @param by who read them, and who they are
 * @param author who entered it
 * @param takenBack whether what was said before no longer counts
 * @param whole whether nothing was left to be read with it
 * @param words by path, exactly as they were read
 */
public record Reading(
    Locale language,
    String by,
    Author author,
    Instant at,
    boolean takenBack,
    boolean whole,
    Map<String, String> words) {}
