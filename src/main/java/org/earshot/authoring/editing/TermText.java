package org.earshot.authoring.editing;

/**
 * A term that is explained, as it is written.
 *
 * @param id empty for one that is new
 */
public record TermText(String id, String term, String means) {}
