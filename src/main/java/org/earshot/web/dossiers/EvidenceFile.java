package org.earshot.web.dossiers;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.ToldResults;
import org.earshot.consultations.Checklist;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Gate;
import org.earshot.consultations.NewWords;
import org.earshot.consultations.Pauses;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.earshot.outbox.Outbox.Deliveries;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Publication;
import org.earshot.outcomes.Publications;
import org.earshot.outcomes.Recommendations;
import org.earshot.privacy.ContactDetails;
import org.earshot.responses.Selection;
import org.earshot.web.dossiers.Dossier.Part;
import org.earshot.web.dossiers.Dossier.Table;
import org.earshot.web.setup.WrittenRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that shows how a consultation was carried out, for whoever challenges it: the record and how
 * it came about, reasons and signatures, what was asked in which words, the promises and when they
 * were kept, the report, the decision and what people were told. No answers, and no participant's
 * number.
 */
@Component
class EvidenceFile {

  private final Consultations consultations;
  private final Facts facts;
  private final Gate gate;
  private final NewWords newWords;
  private final Pauses pauses;
  private final ToldResults results;
  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Decisions decisions;
  private final Recommendations recommendations;
  private final DecisionPaper paper;
  private final Publications publications;
  private final InstantSource clock;

  EvidenceFile(
      Consultations consultations,
      Facts facts,
      Gate gate,
      NewWords newWords,
      Pauses pauses,
      ToldResults results,
      FeedbackReports reports,
      Outcomes outcomes,
      Decisions decisions,
      Recommendations recommendations,
      DecisionPaper paper,
      Publications publications,
      InstantSource clock) {
    this.consultations = consultations;
    this.facts = facts;
    this.gate = gate;
    this.newWords = newWords;
    this.pauses = pauses;
    this.results = results;
    this.reports = reports;
    this.outcomes = outcomes;
    this.decisions = decisions;
    this.recommendations = recommendations;
    this.paper = paper;
    this.publications = publications;
    this.clock = clock;
  }

  Dossier of(Consultation consultation) {
    Gate.Look look = gate.look(consultation.slug());
    return new Dossier(
        "Evidence: " + consultation.title(),
        "How it was carried out, as it stood on "
            + facts.day(clock.instant())
            + ". It holds no answers, and no number of anybody who took part.",
        List.of(
            record(consultation),
            changes(consultation),
            signed(look),
            checklists(look),
            asked(consultation),
            tookPart(consultation),
            promises(consultation),
            report(consultation),
            outcome(consultation)));
  }

  private static Part record(Consultation consultation) {
    return new Part(
        "1. The set-up record",
        List.of(),
        WrittenRecord.of(consultation.setUp()).stream()
            .map(
                part ->
                    new Table(
                        part.title(),
                        List.of("What", "What it says"),
                        part.said().stream()
                            .map(one -> List.of(one.label(), shown(one.words())))
                            .toList()))
            .toList());
  }

  /** Whoever reads it need not learn how officers can be reached. */
  private static String shown(String words) {
    return words.isBlank() ? "Not said" : ContactDetails.masked(words);
  }

  private Part changes(Consultation consultation) {
    List<List<String>> rows = new ArrayList<>();
    for (Consultations.Change change : consultations.changes(consultation.slug()).reversed()) {
      for (WrittenRecord.Difference one : WrittenRecord.between(change.before(), change.after())) {
        rows.add(
            List.of(
                facts.day(change.at()),
                change.officerName(),
                one.label(),
                shown(one.before()),
                shown(one.after())));
      }
    }
    return new Part(
        "2. Who wrote it, and when",
        List.of(),
        List.of(
            new Table(
                "Each change, the oldest first",
                List.of("When", "Who", "What", "Before", "After"),
                rows)));
  }

  private Part signed(Gate.Look look) {
    List<Table> tables = new ArrayList<>();
    if (!look.reasons().isEmpty()) {
      tables.add(
          new Table(
              "Warnings, and why it went ahead",
              List.of("Warning", "Reason", "Who", "When"),
              look.reasons().stream()
                  .map(
                      one ->
                          List.of(one.warning(), one.why(), one.officerName(), facts.day(one.at())))
                  .toList()));
    }
    if (!look.signatures().isEmpty()) {
      tables.add(
          new Table(
              "Signatures",
              List.of("Who", "As", "When", "Still as signed"),
              look.signatures().stream()
                  .map(
                      one ->
                          List.of(
                              one.officerName(),
                              one.role(),
                              facts.day(one.at()),
                              one.holds() ? "Yes" : "Changed since"))
                  .toList()));
    }
    return new Part(
        "3. Reasons and signatures",
        tables.isEmpty() ? List.of("No warning was overruled, and nobody signed.") : List.of(),
        tables);
  }

  private static Part checklists(Gate.Look look) {
    return new Part(
        "4. Checklists, filled in from the record",
        List.of(),
        look.checklists().stream().map(EvidenceFile::table).toList());
  }

  private static Table table(Checklist list) {
    return new Table(
        list.source().startsWith(list.title())
            ? list.source()
            : list.title() + " (" + list.source() + ")",
        List.of("What is asked for", "Kept", "What shows it"),
        list.lines().stream()
            .map(line -> List.of(line.asks(), words(line.verdict()), line.evidence()))
            .toList());
  }

  private static String words(Checklist.Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "Yes";
      case NOT_KEPT -> "No";
      case FOR_YOU -> "For you to judge";
    };
  }

  private Part asked(Consultation consultation) {
    Conversation asked = consultations.conversation(consultation).orElse(null);
    if (asked == null) {
      return Part.of("5. What was asked", "No questions are chosen yet.");
    }
    List<String> said = new ArrayList<>(versions(consultation));
    pauses
        .of(consultation.slug())
        .reversed()
        .forEach(one -> said.add(facts.day(one.at()) + ": " + sentence(one)));
    List<Table> tables = new ArrayList<>(questions(consultation, asked, ""));
    newWords
        .taken(consultation.slug())
        .forEach(
            taken ->
                tables.addAll(
                    questions(
                        consultation,
                        consultations.conversation(taken.before(), consultation),
                        ", until " + facts.day(taken.at()))));
    return new Part("5. What was asked", said, tables);
  }

  /** Which words were asked until when, and why they changed. */
  private List<String> versions(Consultation consultation) {
    String version = consultation.version();
    if (version == null) {
      return List.of("It has not opened: this is what it would ask today.");
    }
    List<NewWords.Taken> taken = newWords.taken(consultation.slug());
    if (taken.isEmpty()) {
      return List.of("The version that everybody was asked: " + version + ".");
    }
    List<String> said = new ArrayList<>();
    taken.reversed().forEach(one -> said.add(sentence(one)));
    said.add("The version that people began in since: " + version + ".");
    said.add("Whoever began in earlier words went on in them. The questions stayed the same.");
    return said;
  }

  private String sentence(NewWords.Taken taken) {
    return "Until "
        + facts.day(taken.at())
        + " people began in version "
        + taken.before()
        + ". Why it changed: “"
        + shown(taken.reason())
        + "” "
        + taken.officerName()
        + " put the new words forward, and "
        + taken.signerName()
        + ", "
        + taken.role()
        + ", signed them.";
  }

  private static String sentence(Pauses.Pause pause) {
    String why = pause.reason().isEmpty() ? "" : " “" + shown(pause.reason()) + "”";
    return pause.officerName() + (pause.paused() ? " paused it." : " let it go on.") + why;
  }

  /** In each language that it opened in, or would open in. */
  private List<Table> questions(Consultation consultation, Conversation asked, String until) {
    return asked.wordings().values().stream()
        .filter(
            words ->
                consultation.version() == null
                    || consultation.languages().contains(words.language()))
        .map(words -> questions(asked, words, until))
        .toList();
  }

  private Table questions(Conversation asked, Wording words, String until) {
    List<List<String>> rows = new ArrayList<>();
    for (Question question : asked.questions()) {
      for (Question form : question.forms()) {
        rows.add(List.of(said(words, form), question.id()));
      }
    }
    return new Table(
        "In " + facts.language(words.language()) + until,
        List.of("What people read", "Its name in exports"),
        rows,
        facts.tongue(words.language()));
  }

  private static String said(Wording words, Question form) {
    Stream<String> options =
        form.shape().options().stream().map(option -> words.label(form, option));
    return Stream.concat(Stream.of(words.asked(form).ask()), options)
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  private Part tookPart(Consultation consultation) {
    Long people =
        consultation.version() == null ? null : results.people(consultation, Selection.ALL);
    String words =
        people == null
            ? "Fewer than " + SmallNumbers.LEAST + " people took part."
            : people + " people took part.";
    return Part.of(
        "6. Who took part",
        words + " Who they were beside who lives there stands in the equality note.",
        Facts.table(
            "When",
            List.of(
                List.of("It opened", never(facts.day(consultation.openedAt()))),
                List.of("It closed", never(facts.day(consultation.closedAt()))))));
  }

  private static String never(String day) {
    return day.isEmpty() ? "Not yet" : day;
  }

  private Part promises(Consultation consultation) {
    Optional<Clocks> clocks = Clocks.of(consultation);
    if (clocks.isEmpty()) {
      return Part.of("7. Promises", "No closing day is set, so nothing is promised by a day yet.");
    }
    String slug = consultation.slug();
    Publication known =
        publications.of(List.of(slug)).getOrDefault(slug, Publication.nothing(slug));
    return Part.of(
        "7. Promises, and when they were kept",
        "",
        new Table(
            "By the clocks that everybody can read",
            List.of("What", "Due by", "Days told since", "Done"),
            List.of(
                promise(
                    "Feedback report",
                    clocks.get().feedbackDue(),
                    known.days(Promise.REPORT),
                    known.reportedAt()),
                promise(
                    "Outcome told to everybody who asked",
                    clocks.get().outcomeDue(),
                    known.days(Promise.OUTCOME),
                    known.outcomeWrittenAt().orElse(null)),
                promise(
                    "What came of it",
                    known.outcomeWrittenAt().map(Clocks::reviewDue).orElse(null),
                    known.days(Promise.REVIEW),
                    known.reviewedAt()))));
  }

  private List<String> promise(
      String what, @Nullable LocalDate due, Publication.Days since, @Nullable Instant done) {
    List<String> days = since.shown().stream().map(facts::day).toList();
    return List.of(
        what,
        due == null ? "Six months after the outcome" : facts.day(due),
        days.isEmpty() ? "None" : String.join("; ", days),
        never(facts.day(done)));
  }

  private Part report(Consultation consultation) {
    return reports
        .published(consultation.slug())
        .map(
            entry -> {
              FeedbackReport report = entry.words();
              List<List<String>> rows = new ArrayList<>();
              rows.add(Facts.row("What the consultation was about", report.about()));
              rows.add(Facts.row("Who was consulted, and how", report.who()));
              rows.add(Facts.row("What people said", report.views()));
              rows.add(Facts.row("The main findings", String.join("\n", report.findings())));
              rows.add(Facts.row("The limits of these findings", report.limits()));
              rows.addAll(written(entry, reports.deliveries(consultation.slug())));
              return Part.of("8. The feedback report", "", Facts.table("The report", rows));
            })
        .orElseGet(() -> Part.of("8. The feedback report", "None is public yet."));
  }

  private List<List<String>> written(Paper.Entry<?> entry, Deliveries letters) {
    return List.of(
        List.of("Written by", entry.author()),
        Facts.row("Approved by", approved(entry)),
        List.of("Sent to people", never(facts.day(entry.sentAt()))),
        List.of("What became of the messages", became(letters)));
  }

  /** Numbers of people: small ones are hidden, as everywhere. */
  private static String became(Deliveries letters) {
    if (letters.total() < SmallNumbers.LEAST) {
      return letters.total() == 0 ? "None was sent" : "Fewer than " + SmallNumbers.LEAST;
    }
    List<String> fates = List.of("delivered", "sent", "waiting", "failed", "had stopped");
    List<@Nullable Long> told =
        SmallNumbers.hide(
            letters.total(),
            List.of(
                letters.delivered(),
                letters.sent(),
                letters.queued(),
                letters.failed(),
                letters.optedOut()));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < fates.size(); i++) {
      Long people = told.get(i);
      parts.add((people == null ? "some" : people.toString()) + " " + fates.get(i));
    }
    return letters.total() + " in all: " + String.join(", ", parts);
  }

  private String approved(Paper.Entry<?> entry) {
    return entry.approvedBy() == null
        ? ""
        : entry.approvedBy() + ", " + facts.day(entry.approvedAt());
  }

  private Part outcome(Consultation consultation) {
    List<Table> before =
        recommendations.find(consultation.slug()).map(paper::table).stream().toList();
    List<Paper.Entry<Outcome>> all = decisions.all(consultation.slug());
    if (all.isEmpty()) {
      return new Part(
          "9. The decision, and what people were told", List.of("None is public yet."), before);
    }
    Outcome newest = all.getLast().words();
    List<List<String>> rows = new ArrayList<>(decision(newest));
    rows.addAll(written(all.getFirst(), outcomes.deliveries(consultation.slug())));
    List<Table> tables = new ArrayList<>(before);
    tables.add(Facts.table("The decision", rows));
    if (all.size() > 1) {
      tables.add(
          new Table(
              "What was put right since, and told to those who had read the first words",
              List.of("Written by", "Approved by", "Sent to people"),
              all.stream()
                  .skip(1)
                  .map(
                      entry ->
                          List.of(
                              entry.author(), approved(entry), never(facts.day(entry.sentAt()))))
                  .toList()));
    }
    tables.add(Decisions.items(newest));
    return new Part(
        "9. The decision, and what people were told", List.of(newest.summary()), tables);
  }

  private List<List<String>> decision(Outcome outcome) {
    Outcome.Decision decision = outcome.decision();
    if (decision == null) {
      return List.of(Facts.row("Who decided, and when", ""));
    }
    Boolean had = decision.hadReport();
    return List.of(
        Facts.row("Which meeting or person decided", decision.meeting()),
        Facts.row("When", facts.day(decision.decidedOn())),
        Facts.row("When they were given the feedback report", facts.day(decision.reportGivenOn())),
        Facts.row("Whether they had it before they decided", had == null ? "" : had ? "Yes" : "No"),
        Facts.row("Minutes", decision.minutes()),
        Facts.row(
            "How what people said counted, beside law, money and evidence", decision.weight()));
  }
}
