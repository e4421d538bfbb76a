package org.earshot.reminders;

import java.time.LocalDate;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promise;

/**
 * That a promise falls due, or has.
 *
 * @param due the day that people were told last
 */
record Reminder(String slug, Promise promise, LocalDate due, Owed.Step step) implements Cause {}
