package org.earshot.web.dossiers;

import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.SmallNumbers;
import org.earshot.consultations.SetUp;
import org.earshot.web.dossiers.Dossier.Table;

/** What can go wrong for people, and what Earshot does against it by itself. */
final class Risks {

  private static final List<List<String>> ALWAYS =
      List.of(
          List.of(
              "Somebody else reads a message on the phone",
              "One short question at a time. Answers are sent back only to whoever texts MY ANSWERS"
                  + " from there. FORGET takes all away."),
          List.of(
              "It becomes known who gave an answer",
              "Numbers are encrypted, found by a keyed hash, and kept apart from answers, which have"
                  + " a random name. Roles without contact details see none. What is over is cut"
                  + " loose at night."),
          List.of(
              "Somebody is recognised in what is published",
              "Numbers under "
                  + SmallNumbers.LEAST
                  + " are hidden, and others from which they could be worked out. Only quotes that"
                  + " their author agreed to and an officer looked through are published."),
          List.of(
              "Somebody is in danger and writes it to us",
              "Words of danger are noticed in sixteen languages, answered with where to turn, and put"
                  + " before an officer. People are told that nobody watches round the clock."),
          List.of(
              "Somebody is written to who never wanted it",
              "A list needs a source, a legal basis and a second officer. Limits to how often, quiet"
                  + " hours, and STOP, which holds for ever and for every list."),
          List.of(
              "An account of an officer is stolen",
              "Long passwords, two steps or your own sign-in, sessions that end, and a history of"
                  + " everything that was done."),
          List.of(
              "The database or a backup is stolen",
              "Words and numbers are encrypted; the key is a file of its own, kept elsewhere."),
          List.of(
              "Messages are lost, or sent twice",
              "Each is written down before it is answered, and known again by its number at the"
                  + " supplier; what fails is tried again or put before an officer."));

  private Risks() {}

  /**
   * @param machine whether a server translates what people wrote
   * @param skippable whether every question can be left out
   */
  static Table table(SetUp record, boolean machine, boolean skippable) {
    List<List<String>> all = new ArrayList<>(ALWAYS);
    all.add(
        List.of(
            "People feel that they have to answer",
            (skippable
                    ? "Every question can be skipped"
                    : "Every question can be skipped but those marked in part 3")
                + "; questions about themselves have a consent of their own"
                + (record.leavesCareAlone()
                    ? "; they read that nothing they say affects their care or support."
                    : ".")));
    all.add(
        List.of(
            "Children or people who cannot agree are asked",
            "Nobody is asked who did not text first, or is on a list that two officers signed. "
                + (record.asksChildren()
                    ? "People under 16 are asked: they read a plain notice, and those under 13 need a"
                        + " parent’s or carer’s yes where the question about their age stands first."
                    : "People under 16 are not asked; an officer is told where somebody says that"
                        + " they are.")));
    if (record.takesRecordings()) {
      all.add(
          List.of(
              "A voice or a face is known, or somebody else is in the picture",
              "Encrypted, for officers only, never published, and deleted some weeks after it was"
                  + " written down. Pictures and films are checked to be what they say they are."));
    }
    if (machine) {
      all.add(
          List.of(
              "Words leave the house to be translated",
              "Without telephone numbers, e-mail addresses and who wrote them. Names within stay."));
    }
    return new Table(
        "Risks",
        List.of("What may happen", "What Earshot does", "How likely, how bad, what else you do"),
        all.stream().map(risk -> List.of(risk.get(0), risk.get(1), Dossier.TO_FILL_IN)).toList());
  }
}
