package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.date;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.radios;
import static org.earshot.web.setup.Field.text;

import org.earshot.consultations.Approach.Level;

/** Why people are asked, what they can change, and who decides. */
final class PurposeSections {

  static final Section ABOUT =
      Section.of(
          "about",
          "What it is about",
          "What you write here becomes public when it opens, but for how much it matters and how you"
              + " will know that it went well.",
          line(
              "title",
              "Title",
              "What people will read in the list, in plain words. For example, Short breaks for"
                  + " carers."),
          radios(
              "kind",
              "Kind",
              "",
              of("engagement", "Engagement", "Listening before there is a proposal."),
              of("consultation", "Consultation", "Asking about a proposal that is not decided.")),
          text(
              "purpose",
              "Purpose",
              "What you want to find out or decide, in one or two sentences. For example, To choose"
                  + " which short breaks we pay for from July 2027."),
          text(
              "why_now",
              "Why now",
              "What makes this the moment to ask. For example, The contract ends in June."),
          text(
              "background.history",
              "Background",
              "What led to it. For example, In 2024 half of all carers told us that they get no"
                  + " break."),
          text(
              "background.what_changes",
              "What may change for people",
              "What would be different for those you ask. For example, You may be able to book a"
                  + " sitter by the hour."),
          radios(
              "approach.impact",
              "How much it matters to people",
              "How long it should be open follows from it.",
              of("low", "A little", "For example, the name of a new library."),
              of("medium", "Some", "For example, the opening hours of a centre."),
              of("high", "A lot", "For example, a service that closes or moves."),
              of("statutory", "The law says that we must consult", "Or it is a major change.")),
          text(
              "background.success",
              "How you will know that it went well",
              "For example, 200 carers answer, 40 of them in Gujarati, and the board changes at"
                  + " least one thing."));

  static final Section CHANGE =
      Section.of(
          "change",
          "What can and cannot change",
          "Say honestly what is open. If nothing is, tell people instead of asking them. What you"
              + " write here becomes public when it opens, but for how far the plans have come and why"
              + " not more.",
          radios(
              "approach.stage",
              "How far the plans have come",
              "",
              of("idea", "An idea", "Nothing is drawn up yet."),
              of("options", "Options", "There are several ways to go."),
              of("draft", "A draft", "There is a plan that can still change."),
              of("final", "Final", "The plan is settled.")),
          radios(
              "approach.level",
              "How much influence people have",
              "The level of engagement.",
              of("inform", "Inform", Level.inform.words()),
              of("consult", "Consult", Level.consult.words()),
              of("involve", "Involve", Level.involve.words()),
              of("collaborate", "Collaborate", Level.collaborate.words()),
              of("co_produce", "Co-produce", Level.co_produce.words())),
          text(
              "approach.why_not_higher",
              "Why not more",
              "Why people do not have more influence this time. For example, The law sets who is"
                  + " entitled."),
          text(
              "can_change",
              "What people can change",
              "What is still open. For example, Which kinds of break we pay for, and how you book"
                  + " them."),
          text(
              "cannot_change",
              "What they cannot change",
              "What is fixed by law, money or an earlier decision, and which. For example, The"
                  + " budget of £400,000, set in February."),
          text(
              "background.options_drawn_up",
              "How the options came about",
              "Who drew them up, who helped, and what was left out. For example, With ten carers, in"
                  + " three meetings; a hotel scheme cost too much."),
          text(
              "background.limits",
              "Limits",
              "Money, time or rules that bind everybody. For example, Whatever we choose has to"
                  + " start in July."));

  static final Section DECISION =
      Section.of(
          "decision",
          "Who decides and when",
          "People are told who decides, and by when.",
          line(
              "who_decides",
              "Who decides",
              "A named body or role. For example, The City Mayor and Executive, at their public"
                  + " meeting."),
          date(
              "decision_on",
              "Date of the decision",
              "At least four weeks after closing. For example, 30 6 2027"));

  private PurposeSections() {}
}
