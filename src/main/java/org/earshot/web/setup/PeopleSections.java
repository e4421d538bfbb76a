package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.date;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.radios;
import static org.earshot.web.setup.Field.rows;
import static org.earshot.web.setup.Field.select;

import java.util.List;
import org.earshot.web.setup.Field.Option;
import org.earshot.web.setup.Section.Part;

/** Whom it concerns, and who helps to reach them. */
final class PeopleSections {

  static final Section AUDIENCE =
      Section.of(
          "audience",
          "Who we ask",
          "Give everyone the chance, also those who are easy to overlook.",
          Part.of(
              line("audience", "Whom we ask", "")
                  .eg("People aged 18 or over who look after someone without being paid."),
              radios(
                      "children",
                      "Are people under 16 asked?",
                      "",
                      of("yes", "Yes", "Everybody then reads a plain notice for children."),
                      of("no", "No"))
                  .eg(
                      "If so, ask their age first (it is in the question library), with a parent’s"
                          + " or carer’s yes for those under 13."),
              rows(
                  "inclusion.barriers",
                  "Barrier",
                  "What keeps people from answering, and what you do about it.",
                  line("group", "Whom it keeps out", "").eg("People who read little English"),
                  line("barrier", "What keeps them out", "").eg("Letters come in English only"),
                  line("action", "What you do about it", "").eg("Ask in Gujarati and Polish"),
                  line("owner", "Who does it", "").eg("The translation team")),
              rows(
                  "inclusion.easy_to_overlook",
                  "Group that is easy to overlook",
                  "Groups that are rarely heard.",
                  line("group", "Group", "").eg("Young carers"),
                  line("plan", "How they will be heard", "").eg("Through their schools"))));

  static final Section STAKEHOLDERS =
      Section.of(
          "stakeholders",
          "Stakeholders and partners",
          "Who decides, is affected, or could stand in the way if left out; and who helps you to"
              + " reach people.",
          Part.of(
              rows(
                  "stakeholders",
                  "Stakeholder",
                  "A role, a group or an organisation; no private person’s name.",
                  line("name", "Name", "").eg("Carers’ centre"),
                  select("type", "Type", "", types()),
                  select("influence", "Influence on the decision", "", weights()),
                  select("interest", "Interest in it", "", weights()),
                  line("how", "How they are reached", "Needed where it touches them.")
                      .eg("A letter from their social worker"),
                  date("reached_on", "On which day", "Done or planned.")),
              rows(
                  "partners",
                  "Partner",
                  "Whoever texts its join word is counted as brought by the partner.",
                  line("name", "Organisation", "").eg("Age Concern"),
                  line("join_word", "Join word", "One word.").eg("CARERS"),
                  select(
                      "kind",
                      "What it is",
                      "",
                      List.of(
                          of("partner", "An organisation"),
                          of("place", "A place, such as a library’s poster"),
                          of("letter", "A letter, such as that of a GP"))),
                  line("payment", "What they are paid for their time", "Leave it empty if nothing.")
                      .eg("£150 for two evenings, paid on 3 May 2027"))));

  private PeopleSections() {}

  private static List<Option> weights() {
    return List.of(of("high", "High"), of("low", "Low"));
  }

  private static List<Option> types() {
    return List.of(
        of("people_who_use_services", "People who use the service"),
        of("carers", "Carers"),
        of("families", "Families and friends"),
        of("public", "The public"),
        of("community_group", "Community or voluntary group"),
        of("councillors", "Councillors and politicians"),
        of("staff", "Staff"),
        of("provider", "Provider"),
        of("health_body", "Health body"),
        of("other_service", "Another service"),
        of("statutory_body", "Statutory body"),
        of("partner", "Partner"),
        of("campaigners", "Campaigners"));
  }
}
