package org.earshot.web.pages;

/**
 * Words on a public page, in the page's language or in the one that they were written in.
 *
 * @param tag the language that it is in, BCP 47
 * @param direction {@code ltr} or {@code rtl}
 */
public record Passage(String text, String tag, String direction) {}
