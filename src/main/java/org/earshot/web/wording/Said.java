package org.earshot.web.wording;

import java.util.List;
import org.earshot.authoring.plain.Hint;
import org.earshot.authoring.plain.Measures;

/**
 * What is said of one text.
 *
 * @param field the field of the form, as a button names it ("ask", or an option's place)
 * @param place where it stands in the files, as an edit names it; empty where it is in no file
 * @param label empty where it is said beside the field
 */
public record Said(
    String field, String place, String label, String text, Measures measures, List<Hint> hints) {}
