package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.date;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.radios;
import static org.earshot.web.setup.Field.rows;
import static org.earshot.web.setup.Field.select;
import static org.earshot.web.setup.Field.text;

import java.util.ArrayList;
import java.util.List;
import org.earshot.web.setup.Field.Kind;
import org.earshot.web.setup.Field.Option;

/** What is known, what becomes of answers, and whom people can turn to. */
final class PromiseSections {

  static final Section KNOWN =
      Section.of(
          "known",
          "What we know already",
          "Nobody should be asked what you could have looked up.",
          text(
              "already_known",
              "What you know already, and why you still have to ask",
              "For example, One carer in three gives 50 hours a week. We do not know which breaks"
                  + " they would use."),
          rows(
              "evidence",
              "Piece of evidence",
              "Research, earlier exercises, figures.",
              line("what", "What it tells", "For example, One carer in three gives 50 hours"),
              line("source", "Source", "For example, Survey of adult carers"),
              date("date", "Date", "For example, 31 3 2026"),
              line("link", "Link", "For example, https://council.example/survey")));

  static final Section ANSWERS =
      Section.of(
          "answers",
          "How answers are used",
          "People are told who reads what they say and what it is for.",
          text(
              "how_answers_are_used",
              "How answers are used",
              "Who reads them, what they are weighed against, what is published. For example, Two"
                  + " officers read every comment; the board gets a report."),
          basis("take_part", "Legal basis for keeping answers"),
          basis("be_told_outcome", "Legal basis for telling people the outcome"),
          basis("be_asked_again", "Legal basis for asking people again"),
          basis("invite", "Legal basis for inviting people whose number you have"),
          basis("equality", "Legal basis for equality questions"),
          text(
              "protection.retention",
              "How long answers are kept",
              "And why. For example, Six years, in case the decision is challenged."),
          Field.of(
              Kind.NUMBER,
              "protection.contact_days",
              "After how many days from the outcome numbers are deleted",
              "Leave it blank to keep those who asked to be told until they have been told what came"
                  + " of it: about six months after the outcome. At least 7: letters leave in the"
                  + " daytime, one after another, and have to reach people first. What people read"
                  + " when it opens cannot be made longer later. For example, 90"),
          text(
              "protection.equality",
              "Equality",
              "What the equality impact assessment says. For example, Most carers are women of 50 to"
                  + " 64, so we ask them in the evening too."),
          radios(
              "care_promise",
              "Do you promise that answers do not affect anybody’s care?",
              "For health and social care. People who text MORE, read the page or fill in a sheet of"
                  + " paper are told so.",
              of("yes", "Yes"),
              of("no", "No, or it is not about care")),
          radios(
              "recordings",
              "Do you take voice notes and pictures?",
              "Many people find speaking easier than writing. Someone of yours listens or looks,"
                  + " writes the answer down, and the recording is deleted. They are taken unless you say"
                  + " no.",
              of("yes", "Yes"),
              of("no", "No, ask for words")));

  static final Section LEAD =
      Section.of(
          "lead",
          "Lead officer and safeguarding",
          "The person whom people can turn to, and the number for someone at risk.",
          line("lead.name", "Lead officer", "A person’s name. For example, Nasreen Patel"),
          Field.of(
              Kind.EMAIL,
              "lead.email",
              "Lead officer’s email address",
              "For example, name@council.example"),
          Field.of(
              Kind.PHONE,
              "lead.phone",
              "Lead officer’s telephone number",
              "It is given to people who text PERSON or HELP. For example, 0116 496 0000"),
          Field.of(
              Kind.PHONE,
              "safeguarding_phone",
              "Safeguarding telephone number",
              "Given at once to anyone whose words suggest danger, beside 999 and the Samaritans."
                  + " For example, 0116 496 0001"),
          Field.of(
              Kind.EMAIL,
              "safeguarding_email",
              "Safeguarding officer’s email address",
              "Told by email at once, without anybody’s words, when what somebody writes suggests"
                  + " danger. If it is the user name of an officer, the case is given to them. Left"
                  + " blank, the lead officer is told. It is not published. For example,"
                  + " safeguarding@council.example"));

  private PromiseSections() {}

  private static Field basis(String purpose, String label) {
    boolean equality = purpose.equals("equality");
    List<Option> options = new ArrayList<>();
    if (equality) {
      options.add(of("equality_monitoring", "Equality monitoring (DPA 2018, schedule 1, para 8)"));
    }
    options.add(of("public_task", "Public task"));
    options.add(of("consent", "Consent"));
    options.add(of("legal_obligation", "Legal obligation"));
    options.add(of("legitimate_interests", "Legitimate interests"));
    String hint =
        equality
            ? "Health and disability, ethnic group, religion and sexual orientation are special"
                + " category data and need a condition of their own. Age, sex, gender identity and"
                + " unpaid care are asked under the same consent."
            : "";
    return select("protection.legal_basis." + purpose, label, hint, options);
  }
}
