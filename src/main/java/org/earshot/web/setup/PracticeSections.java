package org.earshot.web.setup;

import static org.earshot.web.setup.Field.date;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.rows;
import static org.earshot.web.setup.Field.select;

import java.util.List;
import org.earshot.web.setup.Field.Kind;

/** When it runs, what is asked, and what it costs. */
final class PracticeSections {

  static final Section DATES =
      Section.of(
          "dates",
          "Dates",
          "Every date but the opening is a promise that people can read.",
          date(
              "opens_on", "Opening date", "Leave it blank to open by hand. For example, 11 1 2027"),
          date(
              "closes_on",
              "Closing date",
              "The last day on which answers count. For example, 31 3 2027"),
          date(
              "feedback_by",
              "Feedback report by",
              "What people said. One month after closing, unless you promise it sooner. For example,"
                  + " 30 4 2027"),
          date(
              "outcome_by",
              "Outcome by",
              "What was decided. Within 12 weeks of closing. For example, 23 6 2027"));

  static final Section CONVERSATION =
      Section.of(
          "conversation",
          "Languages and conversation",
          "What is asked, and in which languages.",
          select(
              "conversation",
              "Conversation",
              "The questions that will be asked. For example, short-breaks",
              List.of()),
          Field.of(
              Kind.TICKS,
              "languages",
              "Languages to offer",
              "A language opens only when every word of it is there and a named person has checked"
                  + " it. If you tick none, all those open that are ready."));

  static final Section COST =
      Section.of(
          "cost",
          "Budget and message cost",
          "A text message costs you something each time; WhatsApp and Telegram cost less or nothing.",
          line("cost.budget", "Budget", "For example, £2,000 from the engagement budget"),
          Field.of(
              Kind.NUMBER,
              "cost.people_expected",
              "How many people you expect to answer",
              "For example, 400"),
          Field.of(
              Kind.NUMBER,
              "cost.messages_expected",
              "How many messages each of them gets",
              "Leave it blank to have it counted from the conversation. For example, 9"),
          line(
              "incentive.prize",
              "Prize in a draw, if you offer one",
              "At the end people are asked whether they want to enter; who enters cannot be joined to"
                  + " answers. For example, One of five £20 vouchers"),
          rows(
              "incentive.translations",
              "Prize in another language",
              "Whoever reads another language is told of the prize in it once a named person has"
                  + " checked it; until then in the words above.",
              select("language", "Language", "", List.of()),
              line("prize", "Prize", ""),
              line("checked_by", "Checked by", "Who has read it in this language")),
          date(
              "incentive.draw_on",
              "Day of the draw",
              "After the closing day; people are told. For example, 14 4 2027"),
          line(
              "incentive.terms",
              "Web address of the terms of the draw",
              "Who may enter, how winners are drawn and told, by when. For example,"
                  + " https://council.example/draw"));

  private PracticeSections() {}
}
