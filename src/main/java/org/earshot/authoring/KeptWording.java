package org.earshot.authoring;

import java.util.Locale;

/**
 * Something that a pinned version says in Earshot's own words, where Earshot says it otherwise
 * today: people agreed to take part by the words that were pinned, so they stay.
 *
 * @param path of the piece, as {@link org.earshot.language.OwnLine} has it
 * @param pinned what the version says
 * @param today what a version that is pinned now would say
 */
public record KeptWording(Locale language, String path, String pinned, String today) {}
