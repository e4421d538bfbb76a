package org.earshot.themes;

/**
 * How many texts have a theme.
 *
 * @param texts each counts once
 * @param strongly how many of them feel strongly
 */
public record ThemeCount(Theme theme, long texts, long strongly) {}
