package org.earshot.themes;

import java.time.Instant;
import java.util.Locale;

/**
 * A text in the officers' language.
 *
 * @param officer the id of whoever wrote it, or had it made
 * @param machine whether a program made it, and no officer has checked it
 */
public record Translation(
    String words, Locale language, String officer, Instant at, boolean machine) {}
