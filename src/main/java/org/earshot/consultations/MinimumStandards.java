package org.earshot.consultations;

import static org.earshot.consultations.Evident.judge;
import static org.earshot.consultations.Evident.when;
import static org.earshot.consultations.Evident.words;
import static org.earshot.consultations.SetUpRows.listed;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.consultations.Checklist.Line;

/** The minimum quality standards: clarity, inclusiveness, valuing people, results. */
final class MinimumStandards {

  private static final int MANY_QUESTIONS = 5;

  private MinimumStandards() {}

  static List<Line> lines(Evident record) {
    return Stream.of(clarity(record), inclusiveness(record), valuing(record), results(record))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Line> clarity(Evident record) {
    SetUp setUp = record.setUp();
    SetUp.Lead lead = setUp.lead();
    return List.of(
        words("A clear lead who can be reached", lead == null ? null : lead.name(), "No lead."),
        words("A clear purpose", setUp.purpose(), "It has no purpose."),
        words("What change is possible", setUp.canChange(), "It does not say what can change."),
        when(
            !listed(setUp.stakeholders()).isEmpty(),
            "A list of those who are affected or can affect it",
            listed(setUp.stakeholders()).size() + " are listed.",
            "Nobody is listed."),
        words("Clear boundaries", setUp.cannotChange(), "It does not say what cannot change."),
        when(
            setUp.audience() != null && setUp.closesOn() != null,
            "A clear plan: what, with whom, by when",
            record.closing(),
            "The audience or the closing date is missing."),
        judge("Concise, plain English, no jargon", "Read the words once more, aloud."));
  }

  private static String many(int count, String what) {
    return count == 1 ? "1 " + what + " is named." : count + " " + what + "s are named.";
  }

  private static List<Line> inclusiveness(Evident record) {
    return List.of(
        judge("A spectrum like the community’s", "Compare answers with the census as they come."),
        when(
            !record.overlooked().isEmpty(),
            "Those who are seldom heard",
            many(record.overlooked().size(), "group"),
            "No group is named."),
        when(
            !record.partners().isEmpty(),
            "Outreach with partners, where people already are",
            String.join(", ", record.partners()),
            "No partner is named."),
        judge(
            "Times and places that suit people",
            "People answer by text whenever they like, and may pause and go on later."),
        judge("People who used the service, use it, or may use it", "Who answers is up to you."),
        when(
            !record.barriers().isEmpty(),
            "Barriers are found and removed",
            many(record.barriers().size(), "barrier"),
            "No barrier is named."),
        judge(
            "Everyone can take part",
            "Text message, WhatsApp and Telegram"
                + (record.setUp().takesRecordings() ? ", voice notes and pictures." : ".")
                + " Paper and telephone are up to you."),
        enoughTime(record),
        when(
            listed(record.setUp().languages()).size() > 1,
            "Access to translations",
            record.languages(),
            "It is offered in one language, or in none by name."));
  }

  /** A closing day to come is a promise of time; how long it was open is the time itself. */
  private static Line enoughTime(Evident record) {
    String asks = "Enough time to respond";
    Long open = record.daysOpen();
    Approach.Impact impact = record.approach().impact();
    if (open == null || (impact == null && !record.closed())) {
      return when(record.closes() != null, asks, record.closing(), "It has no closing date.");
    }
    return impact == null
        ? judge(asks, record.openFor(open) + ". " + record.closing())
        : when(
            open >= record.days().fewest(impact),
            asks,
            record.openFor(open) + ". " + record.closing(),
            record.openFor(open) + ", which is short for how much it matters.");
  }

  private static List<Line> valuing(Evident record) {
    int questions = record.asked().size();
    return List.of(
        judge("Needs are met as they come up", "PERSON and HELP reach the lead officer."),
        when(
            record.approach().stage() != null
                && record.approach().stage() != Approach.Stage.settled,
            "Input from the outset",
            "The plans are not final.",
            "The plans are final, or no stage is given."),
        when(
            record.openQuestion(),
            "People’s own knowledge",
            "There is an open question.",
            "There is no open question."),
        judge("Skills and interests", "No question of this conversation can show it."),
        judge("People feel comfortable", "Questions can be skipped unless you required them."),
        judge("Time is valued", "Say what people get for their time, if anything."),
        shortEnough(questions, record.aboutEquality()),
        when(
            record.setUp().protection() != null && record.setUp().protection().retention() != null,
            "Confidentiality and privacy",
            "It says how long answers are kept. Numbers are kept apart from answers.",
            "It does not say how long answers are kept."));
  }

  /** Few questions of its own may stand before many about equality, which only some answer. */
  private static Line shortEnough(int questions, int equality) {
    String asks = "Short enough to be pleasant";
    String counted =
        (questions == 1 ? "1 question" : questions + " questions")
            + (equality == 0
                ? ""
                : ", and " + equality + " about equality for those who say yes to them");
    if (questions == 0) {
      return when(false, asks, counted, "Nothing is asked yet.");
    }
    if (questions > MANY_QUESTIONS) {
      return when(false, asks, counted, counted + ": that is many by text.");
    }
    return equality > MANY_QUESTIONS
        ? judge(asks, counted + ". Ask only what you are going to compare.")
        : when(true, asks, counted + ".", counted);
  }

  private static List<Line> results(Evident record) {
    SetUp setUp = record.setUp();
    return List.of(
        when(
            setUp.feedbackBy() != null,
            "A feedback report one month after closing",
            "Promised for " + Evident.day(setUp.feedbackBy()) + ".",
            "No day is promised."),
        when(
            setUp.outcomeBy() != null,
            "What has and has not changed, by a stated day",
            "Promised for " + Evident.day(setUp.outcomeBy()) + ".",
            "No day is promised."),
        judge("Recommendations that improve services", "For the outcome to show."),
        judge("More people getting involved", "Compare with earlier exercises."),
        words(
            "It will be known whether it went well",
            record.background().success(),
            "It does not say what success would be."),
        judge(
            "Partners and stakeholders hear of it",
            record.partners().isEmpty()
                ? "No partner is named."
                : "Tell " + String.join(", ", record.partners()) + "."));
  }
}
