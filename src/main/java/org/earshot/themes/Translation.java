package org.earshot.themes;

import java.time.Instant;
import java.util.Locale;

/**
 * A text in the officers' language.
 *
 * @param machine whether a program made it, and no officer has put it right
 * @param officer the id of whoever wrote it, or had it made
 */
public record Translation(
    String words, Locale language, boolean machine, String officer, Instant at) {}
