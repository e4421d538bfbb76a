package org.earshot.web.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Gate;
import org.earshot.web.forms.Typed;
import org.springframework.stereotype.Component;

/** How far the set-up record has come, section by section. */
@Component
class TaskList {

  private final Gate gate;

  TaskList(Gate gate) {
    this.gate = gate;
  }

  List<Group> of(Consultation consultation) {
    boolean ahead = consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
    List<Gate.Check> open = ahead ? gate.look(consultation.slug()).open() : List.of();
    return Stream.concat(
            Sections.GROUPS.stream()
                .map(
                    group ->
                        new Group(
                            group.title(),
                            group.sections().stream()
                                .map(section -> task(consultation, section, open))
                                .toList())),
            Stream.of(new Group("Check and open", List.of(opening(consultation, ahead, open)))))
        .toList();
  }

  private static Task task(Consultation consultation, Section section, List<Gate.Check> open) {
    boolean begun =
        SetUpTree.values(consultation.setUp(), section.fields()).values().stream()
            .anyMatch(value -> !value.isNull());
    List<Gate.Check> here =
        open.stream().filter(check -> section.holds(check.finding().where())).toList();
    Status done = here.isEmpty() ? Status.COMPLETED : Status.IN_PROGRESS;
    return new Task(
        section.title(),
        Addresses.section(consultation.slug(), section),
        begun ? done : Status.NOT_STARTED,
        wanting(section, here));
  }

  /** Which questions the gate has something to say about, in their own words. */
  private static String wanting(Section section, List<Gate.Check> here) {
    String needed = labels(section, here.stream().filter(Gate.Check::blocks));
    String warned = labels(section, here.stream().filter(check -> !check.blocks()));
    return Stream.of(
            needed.isEmpty() ? "" : "Needed before it opens: " + needed + ".",
            warned.isEmpty() ? "" : "The gate warns about: " + warned + ".")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String labels(Section section, Stream<Gate.Check> checks) {
    return checks
        .map(check -> section.field(check.finding().where()).label())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Task opening(Consultation consultation, boolean ahead, List<Gate.Check> open) {
    Status status = open.isEmpty() ? Status.COMPLETED : Status.IN_PROGRESS;
    boolean conversation = Typed.orNull(consultation.setUp().conversation()) != null;
    return new Task(
        "Opening gate",
        Addresses.gate(consultation.slug()),
        ahead && !conversation ? Status.CANNOT_START : status,
        !ahead || conversation ? counted(open) : "Choose a conversation first.");
  }

  private static String counted(List<Gate.Check> open) {
    long blocking = open.stream().filter(Gate.Check::blocks).count();
    long warning = open.size() - blocking;
    return Stream.of(
            blocking == 0 ? "" : blocking + (blocking == 1 ? " thing blocks." : " things block."),
            warning == 0
                ? ""
                : warning + (warning == 1 ? " warning needs" : " warnings need") + " a reason.")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  enum Status {
    NOT_STARTED("Not started", "govuk-tag--blue"),
    IN_PROGRESS("In progress", "govuk-tag--light-blue"),
    COMPLETED("Completed", ""),
    CANNOT_START("Cannot start yet", "");

    private final String words;
    private final String tag;

    Status(String words, String tag) {
      this.words = words;
      this.tag = tag;
    }

    public String words() {
      return words;
    }

    /** The class of its tag; empty where it is plain words. */
    public String tag() {
      return tag;
    }
  }

  record Group(String title, List<Task> tasks) {}

  /**
   * @param wanting what is missing, in a sentence or two; empty where nothing is
   */
  record Task(String title, String address, Status status, String wanting) {

    public boolean shut() {
      return status == Status.CANNOT_START;
    }
  }
}
