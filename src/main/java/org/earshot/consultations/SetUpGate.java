package org.earshot.consultations;

import static org.earshot.consultations.Sources.brent;
import static org.earshot.consultations.Sources.leicester;
import static org.earshot.consultations.Sources.northWestLeicestershire;
import static org.earshot.consultations.Sources.southEastLondon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.SetUp.Lead;
import org.jspecify.annotations.Nullable;

/**
 * What a set-up record must hold before people are asked anything, and what it had better hold.
 * Pure.
 */
final class SetUpGate {

  private static final List<Field> FIELDS =
      List.of(
          must(
              "title",
              SetUp::title,
              "It has no title",
              "Give it a title that people recognise",
              leicester("principle 7")),
          must(
              "conversation",
              SetUp::conversation,
              "Nothing is asked",
              "Choose a conversation",
              null),
          must(
              "purpose",
              SetUp::purpose,
              "It has no purpose",
              "Say what you want to find out",
              leicester("principle 5")),
          must(
              "can_change",
              SetUp::canChange,
              "Nobody knows what can change",
              "Say what can",
              leicester("principle 5")),
          must(
              "cannot_change",
              SetUp::cannotChange,
              "Nobody knows what cannot change",
              "Say what is already settled, or that nothing is",
              southEastLondon("principle 6")),
          must(
              "who_decides",
              SetUp::whoDecides,
              "Nobody decides",
              "Name the person or the board",
              leicester("principle 5")),
          must(
              "decision_on",
              SetUp::decisionOn,
              "No decision is planned",
              "Give the day of it",
              leicester("principle 5")),
          must(
              "closes_on",
              SetUp::closesOn,
              "It never closes",
              "Give the last day for answers",
              leicester("principle 3")),
          must(
              "outcome_by",
              SetUp::outcomeBy,
              "Nobody is promised an outcome",
              "Give a day, at most 12 weeks after closing",
              brent("objective 8")),
          wish(
              "kind",
              SetUp::kind,
              "It is taken for engagement",
              "Choose one or the other",
              leicester("section 1.5")),
          wish(
              "why_now",
              SetUp::whyNow,
              "It does not say why now",
              "Say what brought it about",
              leicester("principle 5")),
          wish(
              "audience",
              SetUp::audience,
              "It does not say who is asked",
              "Name the groups",
              leicester("principle 2")),
          wish(
              "already_known",
              SetUp::alreadyKnown,
              "It does not say what is known already",
              "Say it, and why asking is still needed, so that people are not asked twice",
              leicester("principle 1")),
          wish(
              "how_answers_are_used",
              SetUp::howAnswersAreUsed,
              "It does not say how answers will be used",
              "Say who reads them and what for",
              northWestLeicestershire("section 5.3, clarity of purpose")),
          wish(
              "safeguarding_phone",
              SetUp::safeguardingPhone,
              "Nobody can be called about someone at risk",
              "Give the number of your safeguarding team",
              northWestLeicestershire("section 5.3, communication")));

  private SetUpGate() {}

  static List<GateCheck> check(SetUp setUp, LocalDate today, OpenDays days) {
    List<GateCheck> checks = new ArrayList<>();
    FIELDS.stream()
        .filter(field -> missing(field.value().apply(setUp)))
        .map(Field::check)
        .forEach(checks::add);
    lead(setUp.lead(), checks);
    checks.addAll(DatesGate.check(setUp, today, days));
    checks.addAll(PlanGate.check(setUp));
    checks.addAll(PrizeGate.check(setUp));
    return checks;
  }

  private static void lead(@Nullable Lead lead, List<GateCheck> checks) {
    String source = brent("appendix 1, standard 1");
    if (lead == null || missing(lead.name())) {
      checks.add(GateCheck.blocks("lead", "It has no lead officer.", "Name one.", source));
    } else if (missing(lead.email()) && missing(lead.phone())) {
      checks.add(
          GateCheck.blocks(
              "lead",
              "Nobody can reach the lead officer.",
              "Give an e-mail address or a phone.",
              source));
    }
  }

  static boolean missing(@Nullable Object value) {
    return value == null || Objects.toString(value).isBlank();
  }

  private static Field must(
      String name,
      Function<SetUp, @Nullable Object> value,
      String what,
      String mend,
      @Nullable String source) {
    return new Field(
        value, new Finding(Severity.BLOCKS, name, what + ".", mend + ".", null), source);
  }

  private static Field wish(
      String name,
      Function<SetUp, @Nullable Object> value,
      String what,
      String mend,
      String source) {
    return new Field(
        value, new Finding(Severity.WARNS, name, what + ".", mend + ".", null), source);
  }

  private record Field(
      Function<SetUp, @Nullable Object> value, Finding finding, @Nullable String source) {

    GateCheck check() {
      return new GateCheck(finding, source);
    }
  }
}
