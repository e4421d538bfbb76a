package org.earshot.web.exports;

import java.util.Locale;

/**
 * How a table of responses is laid out.
 *
 * @param labels whether answers read as people read them, instead of as codes that stay the same
 * @param language of the labels
 * @param originals whether people's own words stand beside what was understood, and what made it
 */
record Layout(boolean labels, Locale language, boolean originals) {}
