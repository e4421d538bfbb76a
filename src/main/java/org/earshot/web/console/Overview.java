package org.earshot.web.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Samples;
import org.earshot.outcomes.KeptContacts;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promises;
import org.earshot.outcomes.Publication;
import org.earshot.outcomes.Publications;
import org.earshot.responses.Turnout;
import org.earshot.responses.Turnout.Begun;
import org.earshot.web.setup.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All consultations with their figures and clocks, for the first page. */
@Component
class Overview {

  /** What runs comes first. */
  private static final List<State> ORDER =
      List.of(State.OPEN, State.SCHEDULED, State.DRAFT, State.CLOSED);

  private final Consultations consultations;
  private final Samples samples;
  private final Turnout turnout;
  private final Publications publications;
  private final Promises promises;
  private final KeptContacts contacts;
  private final InstantSource clock;

  Overview(
      Consultations consultations,
      Samples samples,
      Turnout turnout,
      Publications publications,
      Promises promises,
      KeptContacts contacts,
      InstantSource clock) {
    this.consultations = consultations;
    this.samples = samples;
    this.turnout = turnout;
    this.publications = publications;
    this.promises = promises;
    this.contacts = contacts;
    this.clock = clock;
  }

  List<Line> lines() {
    Map<String, Begun> begun = turnout.begun();
    Set<String> shipped = samples.here();
    List<Consultation> all = consultations.all();
    Map<String, LocalDate> until = contacts.until(all);
    Map<String, List<Owed>> promised = promises.of(all);
    Map<String, Publication> published =
        publications.of(all.stream().map(Consultation::slug).toList());
    return all.stream()
        .map(
            one -> {
              List<Owed> owed = promised.getOrDefault(one.slug(), List.of());
              return new Line(
                  one,
                  shipped.contains(one.slug()),
                  Stage.of(one),
                  begun.getOrDefault(one.slug(), new Begun(0, 0)),
                  deadlines(one, owed, until.get(one.slug()), published.get(one.slug())),
                  owed);
            })
        .toList();
  }

  /** The same by state; states in which there is none are left out. */
  static List<Group> byState(List<Line> lines) {
    List<Group> groups = new ArrayList<>();
    for (State state : ORDER) {
      List<Line> here =
          lines.stream().filter(line -> line.consultation().state() == state).toList();
      if (!here.isEmpty()) {
        groups.add(new Group(Stage.of(state), here));
      }
    }
    return groups;
  }

  /** Whether nobody has set up anything yet: examples that came with Earshot do not count. */
  static boolean fresh(List<Line> lines) {
    return lines.stream().allMatch(Line::sample);
  }

  List<Deadline> deadlines(Consultation consultation) {
    String slug = consultation.slug();
    return deadlines(
        consultation,
        promises.of(consultation),
        contacts.until(consultation).orElse(null),
        publications.of(List.of(slug)).get(slug));
  }

  private List<Deadline> deadlines(
      Consultation consultation,
      List<Owed> owed,
      @Nullable LocalDate contactsUntil,
      @Nullable Publication published) {
    boolean sent = published != null && published.outcomeWrittenAt().isPresent();
    boolean reported = published != null && published.reportedAt() != null;
    return Deadline.running(
        consultation, new Deadline.Kept(reported, sent, contactsUntil, owed), clock.instant());
  }

  /**
   * One consultation.
   *
   * @param sample whether it came with Earshot to be tried
   */
  record Line(
      Consultation consultation,
      boolean sample,
      Stage stage,
      Begun begun,
      List<Deadline> deadlines,
      List<Owed> owed) {}

  /** The consultations in one state. */
  record Group(Stage stage, List<Line> lines) {}
}
