package org.earshot.web.forms;

import java.time.Instant;

/**
 * One of the savings of a list that officers write line by line, shown below it by the fragment
 * {@code console/savings}, from where it can be brought back.
 *
 * @param text as it is written in the form; empty where nothing was left
 */
public record Saving(int number, Instant at, String by, String text) {}
