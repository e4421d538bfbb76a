package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.date;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.radios;
import static org.earshot.web.setup.Field.rows;
import static org.earshot.web.setup.Field.select;

import java.util.List;
import org.earshot.web.setup.Field.Kind;
import org.earshot.web.setup.Section.Part;

/** When it runs, what is asked, and what it costs. */
final class PracticeSections {

  static final Section DATES =
      Section.of(
          "dates",
          "Dates",
          "Every date but the opening is a promise that people can read.",
          Part.of(
              date("opens_on", "Opening date", "Left blank, you open it by hand."),
              date("closes_on", "Closing date", "The last day on which answers count."),
              date("feedback_by", "Feedback report by", "Left blank, one month after closing."),
              date("decision_on", "Date of the decision", "At least four weeks after closing."),
              date("outcome_by", "Outcome by", "Left blank, 12 weeks after closing.")),
          Part.folded(
              "Announce it before it opens",
              radios(
                      "announcement.show",
                      "Announce it before it opens?",
                      "People then read under “Coming” its title, its purpose, whom you ask and the"
                          + " month, and nothing else.",
                      of("yes", "Yes, announce it"),
                      of("no", "No, not yet"))
                  .eg(
                      "It stands in the feeds, in the calendar and under LIST too. You may take it"
                          + " back at any time. Once it has passed the gate it stands there anyway."),
              select(
                  "announcement.month",
                  "Month in which it is to open",
                  "Left open, that of the opening date.",
                  List.of())));

  static final Section CONVERSATION =
      Section.of(
          "conversation",
          "Conversation, languages and cost",
          "What is asked, in which languages, and what it may cost.",
          Part.of(
              select(
                  "conversation", "Conversation", "The questions that will be asked.", List.of()),
              Field.of(
                  Kind.TICKS,
                  "languages",
                  "Languages to offer",
                  "If you tick none, all those open that are checked."),
              Field.of(
                  Kind.NUMBER,
                  "cost.people_expected",
                  "How many people you expect to answer",
                  "The cost of text messages is reckoned from it.")),
          Part.folded(
              "Budget, and how many messages",
              line("cost.budget", "Budget", "").eg("£2,000 from the engagement budget"),
              Field.of(
                  Kind.NUMBER,
                  "cost.messages_expected",
                  "How many messages each of them gets",
                  "Left blank, they are counted from the conversation.")),
          Part.folded(
              "A prize in a draw, or a thank-you",
              line(
                      "incentive.prize",
                      "What you offer",
                      "People are asked at the end; entries cannot be joined to answers.")
                  .eg("One of five £20 vouchers"),
              radios(
                  "incentive.everyone",
                  "Who gets it?",
                  "",
                  of("no", "The winners of a draw"),
                  of("yes", "Everybody who agrees, as a thank-you")),
              rows(
                  "incentive.translations",
                  "Prize in another language",
                  "People are told of it in these words once a named person has checked them.",
                  select("language", "Language", "", List.of()),
                  line("prize", "Prize", ""),
                  line("checked_by", "Checked by", "Who has read it in this language")),
              date(
                  "incentive.draw_on",
                  "Day of the draw, or by which the thank-you is sent",
                  "After the closing day; people are told."),
              line(
                      "incentive.terms",
                      "Web address of the terms",
                      "Who may have it, how winners are drawn and told or the thank-you is sent, by when.")
                  .eg("https://council.example/draw")));

  private PracticeSections() {}
}
