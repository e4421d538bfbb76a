package org.earshot.web.setup;

import static org.earshot.web.setup.Field.Option.of;
import static org.earshot.web.setup.Field.line;
import static org.earshot.web.setup.Field.rows;
import static org.earshot.web.setup.Field.select;

import java.util.List;
import org.earshot.web.setup.Field.Option;

/** Whom it concerns, and who helps to reach them. */
final class PeopleSections {

  static final Section AUDIENCE =
      Section.of(
          "audience",
          "Who we ask",
          "It is our job to give everyone the chance, also those who are easy to overlook.",
          line(
              "audience",
              "Whom we ask",
              "For example, people aged 18 or over who look after someone without being paid."),
          rows(
              "inclusion.barriers",
              "Barrier",
              "What keeps people from answering, and what you do about it.",
              line("group", "Whom it keeps out", "For example, people who read little English"),
              line("barrier", "What keeps them out", "For example, letters come in English only"),
              line("action", "What you do about it", "For example, ask in Gujarati and Polish"),
              line("owner", "Who does it", "For example, the translation team")),
          rows(
              "inclusion.easy_to_overlook",
              "Group that is easy to overlook",
              "Groups that are rarely heard, each with a plan.",
              line("group", "Group", "For example, young carers"),
              line("plan", "How they will be heard", "For example, through their schools")));

  static final Section STAKEHOLDERS =
      Section.of(
          "stakeholders",
          "Stakeholders",
          "Who decides, who is affected, who could stand in the way, and who is easy to overlook?",
          rows(
              "stakeholders",
              "Stakeholder",
              "A role, a group or an organisation; no private person’s name.",
              line("name", "Name", "For example, Carers’ centre"),
              select("type", "Type", "", types()),
              select("influence", "Influence on the decision", "", weights()),
              select("interest", "Interest in it", "", weights())));

  static final Section PARTNERS =
      Section.of(
          "partners",
          "Partners",
          "Organisations that people know already, and that will ask them to take part.",
          rows(
              "partners",
              "Partner",
              "Whoever texts the join word joins the consultation, and is counted as brought by the"
                  + " partner.",
              line("name", "Organisation", "For example, Age Concern"),
              line("join_word", "Join word", "One word. For example, CARERS")));

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
