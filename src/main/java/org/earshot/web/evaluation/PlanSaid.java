package org.earshot.web.evaluation;

import static org.earshot.web.evaluation.Known.count;
import static org.earshot.web.evaluation.Known.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Approach;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Gate;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.Stakeholder;
import org.earshot.evaluation.Element;
import org.jspecify.annotations.Nullable;

/** What the set-up record and the opening gate say about each element. Pure. */
record PlanSaid(Consultation consultation, Gate.Look look) {

  List<Known> says(Element element) {
    SetUp record = consultation.setUp();
    SetUp.Background told = record.background();
    return switch (element) {
      case SCOPING ->
          List.of(
              said("Why now", record.whyNow()),
              said("Whom we ask", record.audience()),
              said("What we know already", record.alreadyKnown()));
      case PURPOSE ->
          List.of(
              said("Purpose", record.purpose()),
              said("How answers are used", record.howAnswersAreUsed()),
              signed());
      case SCOPE ->
          List.of(
              said("How far people take part", level(record.approach())),
              said("What people can change", record.canChange()),
              said("What they cannot change", record.cannotChange()));
      case CONTEXT ->
          List.of(
              said("What led to it", told == null ? null : told.history()),
              said("Money, law and time", told == null ? null : told.limits()),
              count("Sources of what is known", size(record.evidence())));
      case STAKEHOLDERS ->
          List.of(said("Who has a stake in it", stakeholders(record)), overlooked());
      case DESIRED_OUTCOMES ->
          List.of(
              said("How we know that it went well", told == null ? null : told.success()),
              said("What may change for people", told == null ? null : told.whatChanges()));
      case BUY_IN ->
          List.of(
              said("Who decides", record.whoDecides()),
              Known.on("Date of the decision", record.decisionOn()),
              signed());
      case PLAN -> List.of(signed(), count("Warnings overruled with a reason", overruled()));
      case RESOURCES ->
          List.of(
              said("Budget", record.cost() == null ? null : record.cost().budget()),
              said("Lead officer", record.lead() == null ? null : record.lead().name()));
      default -> List.of();
    };
  }

  private Known signed() {
    Gate.Signature last = look.signatures().stream().findFirst().orElse(null);
    return said(
        "Signed off", last == null ? "By nobody" : "By " + last.officerName() + ", " + last.role());
  }

  private long overruled() {
    return look.reasons().stream().map(Gate.Reason::where).distinct().count();
  }

  private Known overlooked() {
    var inclusion = consultation.setUp().inclusion();
    return count(
        "Groups easy to overlook that have a plan",
        inclusion == null ? 0 : size(inclusion.easyToOverlook()));
  }

  private static @Nullable String level(@Nullable Approach approach) {
    if (approach == null || approach.level() == null) {
      return null;
    }
    String level = approach.level().name().replace('_', '-').toLowerCase(Locale.ROOT);
    return level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1);
  }

  private static String stakeholders(SetUp record) {
    List<Stakeholder> all = record.stakeholders();
    return (all == null ? Stream.<Stakeholder>of() : all.stream())
        .flatMap(one -> Optional.ofNullable(one.name()).stream())
        .collect(Collectors.joining(", "));
  }

  private static int size(@Nullable List<?> list) {
    return list == null ? 0 : list.size();
  }
}
