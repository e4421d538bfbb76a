package org.earshot.consultations;

import static org.earshot.consultations.SetUpGate.missing;
import static org.earshot.consultations.SetUpRows.listed;
import static org.earshot.consultations.Sources.leicester;
import static org.earshot.consultations.Sources.leicestershire;
import static org.earshot.consultations.Sources.northWestLeicestershire;
import static org.earshot.consultations.Sources.southEastLondon;

import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Approach.Impact;
import org.earshot.consultations.Approach.Level;
import org.earshot.consultations.Approach.Stage;
import org.earshot.consultations.SetUp.Background;
import org.jspecify.annotations.Nullable;

/**
 * Whether the exercise was thought through, in proportion to how much it matters: what matters
 * little is asked for less. Only ever warns. Pure.
 */
final class PlanGate {

  private static final Approach NO_APPROACH = new Approach(null, null, null, null);
  private static final Inclusion NO_INCLUSION = new Inclusion(null, null);
  private static final Protection NO_PROTECTION = new Protection(null, null, null, null);

  private final SetUp setUp;
  private final Approach approach;
  private final Background background;
  private final Inclusion inclusion;
  private final Protection protection;
  private final List<GateCheck> checks = new ArrayList<>();

  private PlanGate(SetUp setUp) {
    this.setUp = setUp;
    this.approach = or(setUp.approach(), NO_APPROACH);
    this.background = setUp.told();
    this.inclusion = or(setUp.inclusion(), NO_INCLUSION);
    this.protection = or(setUp.protection(), NO_PROTECTION);
  }

  static List<GateCheck> check(SetUp setUp) {
    PlanGate gate = new PlanGate(setUp);
    gate.approach();
    gate.substantial();
    gate.law();
    if (gate.approach.impact() != Impact.low) {
      gate.told();
      gate.people();
    }
    if (gate.weighs()) {
      gate.weighty();
    }
    return gate.checks;
  }

  private void approach() {
    warnIf(
        approach.impact() == null,
        "approach.impact",
        "It does not say how much it matters to people.",
        "Choose how much: what people may expect follows from it.",
        leicester("principle 3"));
    warnIf(
        approach.stage() == null,
        "approach.stage",
        "It does not say how far the plans have come.",
        "Choose how far: people are to be asked early enough to influence them.",
        leicester("principle 2"));
    warnIf(
        approach.stage() == Stage.settled,
        "approach.stage",
        "The plans are final: what people say can hardly influence them.",
        "Ask earlier, or tell people instead of asking them.",
        leicester("principle 2") + "; " + Sources.GUNNING);
    level(approach.level());
  }

  private void level(@Nullable Level level) {
    warnIf(
        level == null,
        "approach.level",
        "It does not say how much influence people have.",
        "Choose the level of engagement.",
        leicester("section 1.6"));
    warnIf(
        level != null && level != Level.co_produce && missing(approach.whyNotHigher()),
        "approach.why_not_higher",
        "It does not say why people do not take part further.",
        "Aim for the highest level every time; say why not this time.",
        northWestLeicestershire("section 2.4"));
  }

  /** Whoever is not sure whether it is to be consulted on formally is asked, and warned. */
  private void substantial() {
    Substantial change = setUp.substantial();
    List<String> reasons = change == null ? List.of() : change.reasons();
    String because = String.join("; ", reasons);
    warnIf(
        !reasons.isEmpty() && approach.impact() != Impact.statutory,
        "approach.impact",
        "The change is substantial, and is not called major: " + because + ".",
        "Choose that the law says that we must consult, or a major change; or say why not."
            + " Ask whoever knows about formal consultation.",
        southEastLondon("appendix, formal consultation"));
    warnIf(
        !reasons.isEmpty() && setUp.kind() != SetUp.Kind.consultation,
        "kind",
        "The change is substantial, and is not a formal consultation: " + because + ".",
        "Choose consultation, or say why not.",
        southEastLondon("appendix, formal consultation"));
    warnIf(
        approach.impact() == Impact.statutory && reasons.isEmpty() && setUp.namedDuties().isEmpty(),
        "duties",
        "It says that the law asks for it, and not which law.",
        "Name the act and its section, or say what makes the change substantial.",
        leicester("appendix 1"));
  }

  private void law() {
    Protection.LegalBasis basis = protection.legalBasis();
    warnIf(
        basis == null || basis.takePart() == null,
        "protection.legal_basis.take_part",
        "It does not say on what legal basis answers are kept.",
        "Choose one; for a council it is usually its public task.",
        Sources.ICO);
    warnIf(
        missing(protection.retention()),
        "protection.retention",
        "It does not say how long answers are kept.",
        "Say how long, and why.",
        Sources.ICO);
  }

  private void told() {
    warnIf(
        missing(background.whatChanges()),
        "background.what_changes",
        "It does not say what may change for people.",
        "Say what would be different for them.",
        leicester("section 1.8"));
    warnIf(
        missing(background.success()),
        "background.success",
        "It does not say how you will know that it went well.",
        "Name who should be heard, and what should come of it.",
        leicestershire("section 6"));
  }

  private void people() {
    warnIf(
        listed(setUp.stakeholders()).isEmpty(),
        "stakeholders",
        "Nobody is named who has a say or an interest.",
        "List them, with their influence and interest.",
        leicester("section 3.2.1"));
    listed(setUp.stakeholders()).stream().filter(Stakeholder::isAffected).forEach(this::reached);
    warnIf(
        listed(inclusion.barriers()).isEmpty(),
        "inclusion.barriers",
        "No barrier is named that keeps people from answering.",
        "Name at least one, and what you do about it.",
        leicester("principle 4"));
    List<Inclusion.Overlooked> overlooked = listed(inclusion.easyToOverlook());
    warnIf(
        overlooked.isEmpty(),
        "inclusion.easy_to_overlook",
        "No group is named that is easy to overlook.",
        "Name them, and how each will be heard.",
        leicester("principle 4"));
    for (Inclusion.Overlooked group : overlooked) {
      warnIf(
          missing(group.plan()),
          "inclusion.easy_to_overlook",
          "There is no plan for how " + group.group() + " will be heard.",
          "Write one.",
          leicester("principle 4"));
    }
  }

  private void reached(Stakeholder group) {
    String name = missing(group.name()) ? "a group" : String.valueOf(group.name()).strip();
    warnIf(
        missing(group.how()) || group.reachedOn() == null,
        "stakeholders",
        "It touches " + name + ", and does not say how and when they are reached.",
        "Give the way by which they hear of it, and the day.",
        leicester("section 2"));
  }

  private boolean weighs() {
    return approach.impact() == Impact.high || approach.impact() == Impact.statutory;
  }

  private void weighty() {
    warnIf(
        missing(background.optionsDrawnUp()),
        "background.options_drawn_up",
        "It does not say how the options came about.",
        "Say how, and who helped: this is what challenges in court look at.",
        southEastLondon("appendix, Gunning principles"));
    warnIf(
        missing(protection.equality()),
        "protection.equality",
        "It does not say what it means for equality.",
        "Sum up the equality impact assessment.",
        Sources.EQUALITY_ACT);
  }

  private void warnIf(boolean wrong, String where, String what, String mend, String source) {
    if (wrong) {
      checks.add(GateCheck.warns(where, what, mend, source));
    }
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
