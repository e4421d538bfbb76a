package org.earshot.authoring.script;

import org.jspecify.annotations.Nullable;

/**
 * A term that is explained, in one language.
 *
 * @param at where it stands in the file, as a JSON pointer
 * @param term null where it is missing
 * @param means null where that is missing
 */
public record TermWords(String at, @Nullable String term, @Nullable String means) {}
