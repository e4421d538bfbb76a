package org.earshot.web.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Samples;
import org.earshot.reach.Reach;
import org.earshot.reach.Reached;
import org.springframework.stereotype.Component;

/** Which groups were missing in the consultations before this one, so that they are asked first. */
@Component
class MissingBefore {

  /** So many that closed last are looked at: who was missing years ago may be heard by now. */
  private static final int LAST = 3;

  private final Consultations consultations;
  private final Samples samples;
  private final Reach reach;

  MissingBefore(Consultations consultations, Samples samples, Reach reach) {
    this.consultations = consultations;
    this.samples = samples;
    this.reach = reach;
  }

  /**
   * A group that this consultation asks about, too.
   *
   * @param in the titles of the consultations in which it was missing, or had too few people
   */
  record Before(String ask, String group, List<String> in) {}

  /** Those missing most often first; nothing once it has closed, when nobody can be asked. */
  List<Before> of(Consultation consultation, Reached now) {
    if (consultation.state() == Consultation.State.CLOSED || now.area().isEmpty()) {
      return List.of();
    }
    Map<List<String>, Before> missing = new LinkedHashMap<>();
    for (Consultation one : last(consultation)) {
      Reached then = reach.of(one.slug());
      if (then.area().equals(now.area())) {
        then.lacking().stream()
            .filter(it -> now.questions().contains(it.measure().question()))
            .forEach(
                it ->
                    missing
                        .computeIfAbsent(
                            List.of(it.measure().question(), it.group().key()),
                            key ->
                                new Before(
                                    it.measure().ask(), it.group().label(), new ArrayList<>()))
                        .in()
                        .add(one.title()));
      }
    }
    return missing.values().stream()
        .sorted(Comparator.comparing((Before one) -> -one.in().size()))
        .toList();
  }

  private List<Consultation> last(Consultation but) {
    Set<String> tried = samples.here();
    return consultations.all().stream()
        .filter(one -> one.state() == Consultation.State.CLOSED && one.closedAt() != null)
        .filter(one -> !one.slug().equals(but.slug()) && !tried.contains(one.slug()))
        .sorted(
            Comparator.comparing((Consultation one) -> Objects.requireNonNull(one.closedAt()))
                .reversed())
        .limit(LAST)
        .toList();
  }
}
