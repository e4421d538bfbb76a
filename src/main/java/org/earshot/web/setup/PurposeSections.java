package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.date;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.radios;
import static org.earshot.web.setup.Field.rows;
import static org.earshot.web.setup.Field.select;
import static org.earshot.web.setup.Field.suggested;
import static org.earshot.web.setup.Field.text;
import static org.earshot.web.setup.Field.tick;

import java.util.List;
import org.earshot.consultations.Approach.Level;
import org.earshot.consultations.Duty;
import org.earshot.web.setup.Section.Part;

/** Why people are asked, what they can change, and who decides. */
final class PurposeSections {

  static final Section ABOUT =
      Section.of(
          "about",
          "What it is about",
          "It becomes public when it opens, but for what is marked as not public.",
          Part.of(
              line("title", "Title", "In plain words.").eg("Short breaks for carers"),
              radios(
                  "kind",
                  "Kind",
                  "",
                  of("engagement", "Engagement", "There is no proposal yet."),
                  of("consultation", "Consultation", "On a proposal that is not decided.")),
              text("purpose", "Purpose", "What you want to find out or decide.")
                  .eg("To choose which short breaks we pay for from July 2027."),
              text("why_now", "Why now", "").eg("The contract ends in June."),
              text("already_known", "What you know already, and why you still have to ask", "")
                  .eg(
                      "One carer in three gives 50 hours a week. We do not know which breaks they"
                          + " would use."),
              text("background.what_changes", "What may change for people", "")
                  .eg("You may be able to book a sitter by the hour."),
              radios(
                  "approach.impact",
                  "How much it matters to people",
                  "Not public. How long it should be open follows from it.",
                  of("low", "A little", "Such as the name of a library."),
                  of("medium", "Some", "Such as a centre’s opening hours."),
                  of("high", "A lot", "Such as a service that closes or moves."),
                  of("statutory", "The law says that we must consult", "Or it is a major change.")),
              text("background.success", "How you will know that it went well", "Not public.")
                  .eg(
                      "200 carers answer, 40 of them in Gujarati, and the board changes at least"
                          + " one thing.")),
          Part.headed(
              "Tick what is true of the change: no tick is a no (not public)",
              trigger("reduces", "A service is reduced, or services are merged"),
              trigger("closes", "A service closes"),
              trigger("moves", "A service moves"),
              trigger("changes_model", "A service is given in another way"),
              trigger("few_people", "It affects few people, and those a lot")
                  .eg(
                      "Any of the five makes the change substantial, so that it needs a formal"
                          + " consultation (South East London ICS, Engagement toolkit, appendix on"
                          + " formal consultation).")),
          Part.folded(
              "Duties in law",
              rows(
                  "duties",
                  "Duty in law",
                  "Which act asks you to consult or involve people. It stands on the public page.",
                  suggested(
                          "law",
                          "Act and section",
                          "Choose one as you type, or write your own.",
                          Duty.KNOWN)
                      .eg(
                          "Housing Act 1985, section 105. Those that are offered are as of November"
                              + " 2026: look whether they still hold."),
                  line("asks", "What it asks for here", "").eg("To ask tenants before we move"))),
          Part.folded(
              "Background, evidence and documents",
              text("background.history", "Background", "What led to it.")
                  .eg("In 2024 half of all carers told us that they get no break."),
              rows(
                  "evidence",
                  "Piece of evidence",
                  "Research, earlier exercises, figures.",
                  line("what", "What it tells", "").eg("One carer in three gives 50 hours"),
                  line("source", "Source", "").eg("Survey of adult carers"),
                  date("date", "Date", ""),
                  line("link", "Link", "").eg("https://council.example/survey")),
              rows(
                  "background.documents",
                  "Document",
                  "What people can read before they answer: the proposal, an assessment, a drawing.",
                  line("title", "What it is", "").eg("The proposal in full (PDF)"),
                  line("link", "Web address", "").eg("https://council.example/proposal.pdf"))),
          Part.folded(
              "Organisations that ask with you, and an earlier consultation",
              rows(
                  "together_with",
                  "Organisation that asks with you",
                  "Named on the page, on posters and in the report. Those who only help to reach"
                      + " people are partners.",
                  line("name", "Name", "").eg("Leicester NHS Trust")),
              select(
                  "follows",
                  "Follows",
                  "The consultation that this one goes on from. Each then links to the other.",
                  List.of())));

  static final Section CHANGE =
      Section.of(
          "change",
          "What can change, and who decides",
          "Say honestly what is open. If nothing is, tell people instead of asking them. It becomes"
              + " public when it opens, but for what is marked as not public.",
          Part.of(
              text("can_change", "What people can change", "What is still open.")
                  .eg("Which kinds of break we pay for, and how you book them."),
              text("cannot_change", "What they cannot change", "What is fixed, and by what.")
                  .eg("The budget of £400,000, set in February."),
              line("who_decides", "Who decides", "A named body or role.")
                  .eg("The City Mayor and Executive, at their public meeting."),
              radios(
                  "approach.level",
                  "How much influence people have",
                  "",
                  of("inform", "Inform", Level.inform.words()),
                  of("consult", "Consult", Level.consult.words()),
                  of("involve", "Involve", Level.involve.words()),
                  of("collaborate", "Collaborate", Level.collaborate.words()),
                  of("co_produce", "Co-produce", Level.co_produce.words())),
              text("approach.why_not_higher", "Why not more", "Not public.")
                  .eg("The law sets who is entitled."),
              radios(
                  "approach.stage",
                  "How far the plans have come",
                  "Not public.",
                  of("idea", "An idea"),
                  of("options", "Options"),
                  of("draft", "A draft", "It can still change."),
                  of("final", "Final"))),
          Part.folded(
              "How the options came about, and what binds everybody",
              text(
                      "background.options_drawn_up",
                      "How the options came about",
                      "Who drew them up, who helped, and what was left out.")
                  .eg("With ten carers, in three meetings; a hotel scheme cost too much."),
              text("background.limits", "Limits that bind everybody", "Money, time or rules.")
                  .eg("Whatever we choose has to start in July.")));

  static final Section SCRUTINY =
      Section.optional(
          "scrutiny",
          "Comments on the draft",
          "Who read it before anybody is asked, and what you changed because of them. It is not"
              + " published.",
          Part.of(
              rows(
                  "scrutiny.comments",
                  "Comment",
                  "From a group, a role or an organisation; no private person’s name.",
                  line("who", "Who commented", "").eg("Carers’ forum"),
                  date("date", "When", ""),
                  text("said", "What they said", "").eg("It is too long."),
                  text("changed", "What you changed", "Or why nothing was."))),
          Part.headed(
              "Assurance",
              line("scrutiny.assurance.body", "Committee or board", "")
                  .eg("Engagement Assurance Committee"),
              date("scrutiny.assurance.date", "Day of its meeting", ""),
              text("scrutiny.assurance.said", "What it said", "")));

  private PurposeSections() {}

  /** A yes to any makes it formal (Engagement toolkit, appendix, formal consultation). */
  private static Field trigger(String name, String label) {
    return tick("substantial." + name, label);
  }
}
