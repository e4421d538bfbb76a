package org.earshot.authoring.translating;

/**
 * Something in a translation that differs from its original and should not.
 *
 * @param blocks whether it is certainly wrong; otherwise somebody has to look
 * @param what what is wrong, as a sentence without its full stop
 * @param mend how to mend it, as a sentence
 */
public record Slip(boolean blocks, String what, String mend) {}
