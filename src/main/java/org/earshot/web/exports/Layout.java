package org.earshot.web.exports;

import java.util.List;
import java.util.Locale;
import org.earshot.areas.Area;

/**
 * How a table of responses is laid out.
 *
 * @param labels whether answers read as people read them, instead of as codes that stay the same
 * @param language of the labels
 * @param originals whether people's own words stand beside what was understood, and what made it
 * @param areas the organisation's, which stand beside postcodes; none where it has named none
 * @param organisations whether anybody answered for one, so that it says who
 */
record Layout(
    boolean labels, Locale language, boolean originals, List<Area> areas, boolean organisations) {}
