package org.earshot.reminders;

/** What an e-mail to an officer is about. */
sealed interface Cause permits Reminder, Alert {}
