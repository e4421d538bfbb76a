package org.earshot.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.inbox.Danger;
import org.jspecify.annotations.Nullable;

/**
 * What an officer is told by e-mail when somebody may be in danger: that, by when somebody is to
 * have looked, and where. No word of anybody's, and nothing about them. Pure.
 */
record AlertText(Alert alert, Danger danger, String publicUrl) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  String subject() {
    return overdue()
        ? "Overdue: somebody may be in danger, and nobody has looked"
        : "Somebody may be in danger";
  }

  /**
   * @param name null where the address is no officer's
   */
  String body(@Nullable String name) {
    return String.join(
        "\n\n",
        "Dear " + (name == null ? "colleague" : name) + ",",
        what(),
        "Read it here, follow your safeguarding procedure, and note there what you did: "
            + publicUrl
            + "/console/inbox/"
            + alert.caseId(),
        "Earshot sent this by itself. What was written stands in no e-mail: sign in to read it. If"
            + " you have no account, ask an officer who has.");
  }

  private String what() {
    String somebody =
        "What somebody wrote to us, or what an officer read in an answer, suggests that somebody"
            + " may be in danger.";
    Instant due = danger.dueAt();
    if (overdue()) {
      return somebody
          + (due == null ? "" : " An officer was to have looked by " + TIME.format(due) + ".")
          + " Nobody has done anything yet.";
    }
    return due == null
        ? somebody
        : somebody + " An officer is to have looked by " + TIME.format(due) + ".";
  }

  private boolean overdue() {
    return alert.step() == Alert.Step.OVERDUE;
  }
}
