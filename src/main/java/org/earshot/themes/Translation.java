package org.earshot.themes;

import java.time.Instant;
import java.util.Locale;

/**
 * A text in the officers' language.
 *
 * @param officer the id of whoever wrote it
 */
public record Translation(String words, Locale language, String officer, Instant at) {}
