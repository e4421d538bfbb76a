package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.radios;
import static org.earshot.web.setup.Field.select;
import static org.earshot.web.setup.Field.text;

import java.util.ArrayList;
import java.util.List;
import org.earshot.web.setup.Field.Kind;
import org.earshot.web.setup.Field.Option;
import org.earshot.web.setup.Section.Part;

/** What is known, what becomes of answers, and whom people can turn to. */
final class PromiseSections {

  static final Section ANSWERS =
      Section.of(
          "answers",
          "How answers are used",
          "People are told this.",
          Part.of(
              text(
                      "how_answers_are_used",
                      "How answers are used",
                      "Who reads them, and what is published.")
                  .eg("Two officers read every comment; the board gets a report."),
              text("protection.retention", "How long answers are kept", "And why.")
                  .eg("Six years, in case the decision is challenged.")),
          Part.stated(
              "Legal basis",
              basis("take_part", "Legal basis for keeping answers"),
              basis("be_told_outcome", "Legal basis for telling people the outcome"),
              basis("be_asked_again", "Legal basis for asking people again"),
              basis("invite", "Legal basis for inviting people whose number you have"),
              basis("equality", "Legal basis for equality questions")),
          Part.folded(
              "Care, voice notes and pictures, equality, and when numbers are deleted",
              radios(
                  "care_promise",
                  "Do you promise that answers do not affect anybody’s care?",
                  "Those who text MORE, and readers of the page and of the sheet, are told so.",
                  of("yes", "Yes"),
                  of("no", "No, or it is not about care")),
              radios(
                  "recordings",
                  "Do you take voice notes and pictures?",
                  "Someone of yours writes each down, and it is deleted. They are taken unless you"
                      + " say no.",
                  of("yes", "Yes"),
                  of("no", "No, ask for words")),
              text("protection.equality", "Equality", "What the equality impact assessment says.")
                  .eg("Most carers are women of 50 to 64, so we ask them in the evening too."),
              Field.of(
                      Kind.NUMBER,
                      "protection.contact_days",
                      "After how many days from the outcome numbers are deleted",
                      "At least 7. Left blank, people are told what came of it first: about six"
                          + " months.")
                  .eg(
                      "90. Letters leave in the daytime, one after another, and have to reach people"
                          + " first. What people read when it opens cannot be made longer later.")));

  static final Section LEAD =
      Section.of(
          "lead",
          "Lead officer and safeguarding",
          "Whom people can turn to.",
          Part.of(
              line("lead.name", "Lead officer", "A person’s name."),
              Field.of(Kind.EMAIL, "lead.email", "Lead officer’s email address", ""),
              Field.of(
                  Kind.PHONE,
                  "lead.phone",
                  "Lead officer’s telephone number",
                  "Given to people who text PERSON or HELP."),
              Field.of(
                      Kind.PHONE,
                      "safeguarding_phone",
                      "Safeguarding telephone number",
                      "Given at once to anyone whose words suggest danger.")
                  .eg("It stands beside 999 and the Samaritans.")),
          Part.folded(
              "For people who are deaf, and who is told by email of danger",
              line(
                      "lead.relay",
                      "For people who are deaf, or cannot speak on the phone",
                      "A name, and how to reach them in BSL or by text relay. It is public.")
                  .eg("Sam Patel, Relay UK 18001 0116 496 0000"),
              Field.of(
                      Kind.EMAIL,
                      "safeguarding_email",
                      "Safeguarding officer’s email address",
                      "Told at once of danger, without anybody’s words. Left blank, the lead officer"
                          + " is. It is not published.")
                  .eg(
                      "safeguarding@council.example. If it is the user name of an officer, the case"
                          + " is given to them.")));

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
    Field field = select("protection.legal_basis." + purpose, label, "", options);
    return equality
        ? field.eg(
            "Health and disability, ethnic group, religion and sexual orientation are special"
                + " category data and need a condition of their own. Age, sex, gender identity and"
                + " unpaid care are asked under the same consent.")
        : field;
  }
}
