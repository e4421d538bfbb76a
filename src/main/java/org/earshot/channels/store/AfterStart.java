package org.earshot.channels.store;

import java.time.Duration;

/**
 * A task that is to run soon after each start, whenever it would be due.
 *
 * @param instance of a recurring task, its one instance
 */
public record AfterStart(String task, String instance, Duration delay) {}
