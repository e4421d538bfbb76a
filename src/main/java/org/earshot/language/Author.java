package org.earshot.language;

/**
 * Who changed or checked words in the console.
 *
 * @param id the account, as the audit has it
 */
public record Author(String id, String name) {}
