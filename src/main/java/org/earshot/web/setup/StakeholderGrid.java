package org.earshot.web.setup;

import java.util.List;
import java.util.Objects;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.Stakeholder;
import org.earshot.consultations.Stakeholder.Weight;

/**
 * Stakeholders by influence and interest, each of four fields with what it asks for.
 *
 * @param unplaced those of whom one of the two is not known yet
 */
record StakeholderGrid(
    List<String> workTogether,
    List<String> keepSatisfied,
    List<String> keepInformed,
    List<String> keepAnEyeOn,
    List<String> unplaced) {

  static StakeholderGrid of(SetUp record) {
    List<Stakeholder> all = record.stakeholders() == null ? List.of() : record.stakeholders();
    return new StakeholderGrid(
        named(all, Weight.high, Weight.high),
        named(all, Weight.high, Weight.low),
        named(all, Weight.low, Weight.high),
        named(all, Weight.low, Weight.low),
        names(
            all.stream()
                .filter(one -> one.influence() == null || one.interest() == null)
                .toList()));
  }

  public boolean isEmpty() {
    return workTogether.isEmpty()
        && keepSatisfied.isEmpty()
        && keepInformed.isEmpty()
        && keepAnEyeOn.isEmpty()
        && unplaced.isEmpty();
  }

  private static List<String> named(List<Stakeholder> all, Weight influence, Weight interest) {
    return names(
        all.stream()
            .filter(one -> one.influence() == influence && one.interest() == interest)
            .toList());
  }

  private static List<String> names(List<Stakeholder> stakeholders) {
    return stakeholders.stream()
        .map(one -> Objects.requireNonNullElse(one.name(), "Somebody without a name"))
        .toList();
  }
}
