package org.earshot.reminders;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Pledge;

/**
 * What an officer is told by e-mail of what an outcome promised by one day. Pure.
 *
 * @param open those of which people do not know how they ended
 * @param title the consultation's
 */
record PledgeText(Reminder reminder, List<Pledge> open, String title, String publicUrl) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  String subject() {
    return (late() ? "Late: " : "Due " + DAY.format(reminder.due()) + ": ")
        + "what was promised, "
        + title.replaceAll("\\s+", " ");
  }

  String body(String name) {
    return String.join(
        "\n\n",
        "Dear " + name + ",",
        "The outcome of “"
            + title
            + "” told people a day, "
            + DAY.format(reminder.due())
            + (late() ? ", which has passed:" : ":"),
        open.stream().map(PledgeText::line).collect(Collectors.joining("\n")),
        late()
            ? "The public page says that it is late until an update tells people that it is done,"
                + " or will not be. Tell them at least how it stands."
            : "Ask how it goes, and tell people with an update.",
        "Do it here: " + publicUrl + reminder.promise().page(reminder.slug()),
        "Earshot sent this by itself, once, to the officers who work on this consultation. What is"
            + " due stands on your home page too: "
            + publicUrl
            + "/console");
  }

  private static String line(Pledge pledge) {
    return "- "
        + pledge.theme()
        + (pledge.status() == Outcome.Status.will_do ? " (to be done)" : " (to be decided)");
  }

  private boolean late() {
    return reminder.step() == Owed.Step.LATE;
  }
}
