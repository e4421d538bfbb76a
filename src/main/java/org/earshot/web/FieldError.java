package org.earshot.web;

/**
 * One field of a request that cannot be taken as it is.
 *
 * @param field its path as the sender wrote it ({@code lead.phone}, {@code items[2].status}); empty
 *     where the whole body is meant
 * @param message what is wrong and what would be right, in the sender's words
 */
public record FieldError(String field, String message) {}
