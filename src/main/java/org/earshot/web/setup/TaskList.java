package org.earshot.web.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Gate;
import org.earshot.consultations.RecordTranslations;
import org.earshot.translated.Translated;
import org.earshot.translated.TranslatedText;
import org.earshot.web.forms.Typed;
import org.earshot.web.translating.RecordTongues;
import org.springframework.stereotype.Component;

/** How far the set-up record has come, section by section. */
@Component
class TaskList {

  private final Gate gate;
  private final RecordTongues tongues;
  private final RecordTranslations translations;

  TaskList(Gate gate, RecordTongues tongues, RecordTranslations translations) {
    this.gate = gate;
    this.tongues = tongues;
    this.translations = translations;
  }

  List<Group> of(Consultation consultation) {
    boolean ahead = ahead(consultation);
    List<Gate.Check> open = ahead ? gate.look(consultation.slug()).open() : List.of();
    return Stream.of(
            Sections.GROUPS.stream()
                .map(
                    group ->
                        new Group(
                            group.title(),
                            group.sections().stream()
                                .map(section -> task(consultation, section, open))
                                .toList())),
            Stream.of(new Group("In other languages", translations(consultation)))
                .filter(group -> !group.tasks().isEmpty()),
            Stream.of(new Group("Check and open", List.of(opening(consultation, ahead, open)))))
        .flatMap(groups -> groups)
        .toList();
  }

  private static Task task(Consultation consultation, Section section, List<Gate.Check> open) {
    return new Task(
        section.title(),
        Addresses.section(consultation.slug(), section),
        status(consultation, section, open),
        wanting(section, here(section, open)));
  }

  private static Status status(Consultation consultation, Section section, List<Gate.Check> open) {
    boolean begun =
        SetUpTree.values(consultation.setUp(), section.own()).values().stream()
            .anyMatch(value -> !value.isNull());
    Status done = here(section, open).isEmpty() ? Status.COMPLETED : Status.IN_PROGRESS;
    return begun ? done : section.optional() ? Status.OPTIONAL : Status.NOT_STARTED;
  }

  private static List<Gate.Check> here(Section section, List<Gate.Check> open) {
    return open.stream().filter(check -> section.holds(check.finding().where())).toList();
  }

  /** The next page after this one that lacks something; empty where there is none. */
  Optional<Section> unfinished(Consultation consultation, Section section) {
    List<Gate.Check> open = ahead(consultation) ? gate.look(consultation.slug()).open() : List.of();
    return Sections.after(section)
        .filter(next -> !next.optional())
        .filter(next -> status(consultation, next, open) != Status.COMPLETED)
        .findFirst();
  }

  private static boolean ahead(Consultation consultation) {
    return consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
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

  private List<Task> translations(Consultation consultation) {
    return tongues.others(consultation).stream()
        .map(language -> translation(consultation, language))
        .toList();
  }

  private Task translation(Consultation consultation, Locale language) {
    Translated translated = translations.of(consultation, language);
    long missing = translated.count(TranslatedText.State.MISSING);
    boolean begun = missing < translated.texts().size();
    return new Task(
        "The public page in " + language.getDisplayLanguage(Locale.UK),
        Addresses.translation(consultation.slug(), language),
        !begun ? Status.NOT_STARTED : translated.whole() ? Status.COMPLETED : Status.IN_PROGRESS,
        !begun ? "" : lacking(translated, missing));
  }

  private static String lacking(Translated translated, long missing) {
    long draft = translated.count(TranslatedText.State.DRAFT);
    long changed = translated.count(TranslatedText.State.CHANGED);
    return Stream.of(
            missing == 0 ? "" : missing + " to translate.",
            changed == 0 ? "" : changed + " changed since.",
            draft == 0 ? "" : draft + " to be checked by somebody else.")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
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
    OPTIONAL("Optional", ""),
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
