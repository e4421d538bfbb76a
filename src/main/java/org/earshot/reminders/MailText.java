package org.earshot.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promise;

/**
 * What an officer is told by e-mail: what is due, when, and where to do it. Pure.
 *
 * @param title the consultation's
 */
record MailText(Reminder reminder, Owed owed, String title, String publicUrl) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  String subject() {
    return (late() ? "Late: " : "Due " + DAY.format(reminder.due()) + ": ")
        + promise().words()
        + ", "
        + title.replaceAll("\\s+", " ");
  }

  String body(String name) {
    return String.join(
        "\n\n",
        "Dear " + name + ",",
        due(),
        then(),
        "Do it here: " + publicUrl + page(),
        "Earshot sent this by itself, once, to the officers who work on this consultation. What is"
            + " due stands on your home page too: "
            + publicUrl
            + "/console");
  }

  private String due() {
    String what = "The " + promise().words() + " of “" + title + "” ";
    String when =
        late()
            ? "was due by " + DAY.format(owed.due()) + " and is late."
            : "is due by " + DAY.format(reminder.due()) + ".";
    return what + when + (owed.expected().isEmpty() ? "" : moved());
  }

  private String moved() {
    LocalDate told = owed.by();
    return " People were told to expect it by "
        + DAY.format(told)
        + (late()
            ? "; that day has passed too."
            : "; it was promised by " + DAY.format(owed.due()) + ".");
  }

  private String then() {
    if (promise() == Promise.REVIEW) {
      return "Say what came of each thing that was promised, and have it approved.";
    }
    if (owed.published()) {
      return "Everybody can read it already. Send it to those who asked to be told.";
    }
    return late()
        ? "A holding message is prepared. Give a new day and have it approved and sent, or publish"
            + " the "
            + promise().words()
            + ". The public page says that it is late."
        : "It is written by one officer, approved by another, and sent. If the day cannot be kept,"
            + " tell people before it passes, with a holding message.";
  }

  private String page() {
    return late() && promise() != Promise.REVIEW && !owed.published()
        ? promise().holdingPage(reminder.slug())
        : promise().page(reminder.slug());
  }

  private Promise promise() {
    return reminder.promise();
  }

  private boolean late() {
    return reminder.step() == Owed.Step.LATE;
  }
}
