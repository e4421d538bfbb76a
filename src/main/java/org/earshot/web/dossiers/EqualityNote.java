package org.earshot.web.dossiers;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldResults;
import org.earshot.analysis.ToldTable;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Inclusion;
import org.earshot.consultations.Protection;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.reach.Reach;
import org.earshot.reach.Reached;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
import org.earshot.web.dossiers.Dossier.Part;
import org.earshot.web.dossiers.Dossier.Table;
import org.earshot.web.reach.MeasureView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An equality impact assessment, begun: who is touched, who was heard, what groups say differently,
 * and what was decided (Equality Act 2010, sections 4 and 149). Its numbers can be shown to others.
 */
@Component
class EqualityNote {

  /** Section 4. */
  private static final List<String> CHARACTERISTICS =
      List.of(
          "Age",
          "Disability",
          "Gender reassignment",
          "Marriage and civil partnership",
          "Pregnancy and maternity",
          "Race",
          "Religion or belief",
          "Sex",
          "Sexual orientation",
          "Unpaid carers (not in the Act, and protected by association)");

  /** Section 149(1). */
  private static final List<String> AIMS =
      List.of(
          "End unlawful discrimination, harassment and victimisation",
          "Make opportunities more equal",
          "Foster good relations between people");

  private final Consultations consultations;
  private final Facts facts;
  private final Reach reach;
  private final ToldResults results;
  private final Decisions decisions;
  private final InstantSource clock;
  private final String organisation;

  EqualityNote(
      Consultations consultations,
      Facts facts,
      Reach reach,
      ToldResults results,
      Decisions decisions,
      InstantSource clock,
      @Value("${earshot.organisation:}") String organisation) {
    this.consultations = consultations;
    this.facts = facts;
    this.reach = reach;
    this.results = results;
    this.decisions = decisions;
    this.clock = clock;
    this.organisation = organisation;
  }

  Dossier of(Consultation consultation) {
    SetUp setUp = consultation.setUp();
    return new Dossier(
        "Equality note: " + consultation.title(),
        "Begun from the set-up record and from what people said by "
            + facts.day(clock.instant())
            + ". Numbers under "
            + SmallNumbers.LEAST
            + " are not shown. What follows from it only you can say: that is marked “"
            + Dossier.TO_FILL_IN
            + "”.",
        List.of(
            Part.of(
                "1. What is decided",
                "",
                Facts.table("The decision", decision(consultation, setUp))),
            included(setUp),
            evidence(setUp),
            heard(consultation),
            different(consultation),
            effects(),
            decided(consultation)));
  }

  private List<List<String>> decision(Consultation consultation, SetUp setUp) {
    List<List<String>> rows = new ArrayList<>(facts.decision(consultation, organisation));
    SetUp.Background background = setUp.background();
    rows.add(
        Facts.row(
            "How the options were drawn up, and with whom",
            background == null ? "" : background.optionsDrawnUp()));
    Protection protection = setUp.protection();
    rows.add(
        Facts.row(
            "What the record says of equality", protection == null ? "" : protection.equality()));
    return rows;
  }

  private static Part included(SetUp setUp) {
    Inclusion inclusion = setUp.inclusion();
    List<Table> tables = new ArrayList<>();
    if (inclusion != null) {
      tables(
          "What keeps people out",
          List.of("Group", "What keeps them out", "What is done", "By whom"),
          listed(inclusion.barriers()).stream()
              .map(one -> said(one.group(), one.barrier(), one.action(), one.owner()))
              .toList(),
          tables);
      tables(
          "Groups that are easy to overlook",
          List.of("Group", "How they are heard"),
          listed(inclusion.easyToOverlook()).stream()
              .map(one -> said(one.group(), one.plan()))
              .toList(),
          tables);
    }
    return new Part(
        "2. Who could be left out",
        tables.isEmpty() ? List.of("The set-up record names nobody yet.") : List.of(),
        tables);
  }

  private Part evidence(SetUp setUp) {
    List<Table> tables = new ArrayList<>();
    tables(
        "Evidence",
        List.of("What it tells", "Source", "Date"),
        listed(setUp.evidence()).stream()
            .map(one -> said(one.what(), one.source(), facts.day(one.date())))
            .toList(),
        tables);
    String known = setUp.alreadyKnown() == null ? "" : setUp.alreadyKnown().strip();
    boolean nothing = known.isEmpty() && tables.isEmpty();
    return new Part(
        "3. What was known before",
        nothing ? List.of("The set-up record names nothing yet.") : notBlank(known),
        tables);
  }

  private Part heard(Consultation consultation) {
    Reached reached = reach.of(consultation.slug());
    List<MeasureView> views = reached.measures().stream().map(MeasureView::of).toList();
    if (views.isEmpty()) {
      return Part.of("4. Who was heard", "No question about people themselves is asked.");
    }
    String where =
        reached.area().isEmpty()
            ? "No area is chosen to compare with: that is done on the page about reach."
            : "Compared with " + reached.area() + ".";
    List<String> lacking =
        reached.lacking().stream()
            .map(one -> one.measure().ask() + " " + one.group().label())
            .toList();
    String missing =
        lacking.isEmpty()
            ? ""
            : "Fewer than in proportion, or nobody: " + String.join("; ", lacking) + ".";
    return new Part(
        "4. Who was heard",
        Stream.of(where, missing).filter(words -> !words.isEmpty()).toList(),
        views.stream().map(EqualityNote::table).toList());
  }

  private static Table table(MeasureView view) {
    return new Table(
        view.ask() + " " + view.base(),
        List.of("Group", "Lives there", "Answered", "Share", "That is"),
        view.groups().stream()
            .map(
                group ->
                    List.of(
                        group.label(),
                        group.population(),
                        group.answered(),
                        group.range().isEmpty()
                            ? group.share()
                            : group.share() + " (" + group.range() + ")",
                        group.verdict().words()))
            .toList());
  }

  private Part different(Consultation consultation) {
    List<Table> tables = new ArrayList<>();
    String version = consultation.version();
    if (version != null) {
      Conversation asked = consultations.conversation(version, consultation);
      for (Question about : asked.questions()) {
        if (tellsApart(about)) {
          results.split(consultation, new Dimension.Given(about.id()), Selection.ALL).stream()
              .flatMap(table -> compared(asked, about, table).stream())
              .forEach(tables::add);
        }
      }
    }
    return new Part(
        "5. What groups say differently",
        List.of(
            tables.isEmpty()
                ? "No two groups can be compared yet: too few people have said."
                : "Each table sets groups side by side. A difference between small groups may be"
                    + " chance."),
        tables);
  }

  private static boolean tellsApart(Question question) {
    return question.section() == Question.Section.MONITORING
        && (question.type() == Type.CHOICE || question.type() == Type.YES_NO);
  }

  /** Empty for a question about people themselves, and where nothing can be compared. */
  private static Optional<Table> compared(Conversation asked, Question about, ToldTable table) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < table.groups().size(); i++) {
      Long answered = table.groups().get(i).answered();
      if (answered != null && answered > 0) {
        told.add(i);
      }
    }
    boolean main =
        asked
            .question(table.question())
            .filter(question -> question.section() == Question.Section.MAIN)
            .isPresent();
    if (!main || told.size() < 2 || table.lines().isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>(List.of("Answer"));
    told.forEach(
        place -> {
          ToldTable.Group group = table.groups().get(place);
          heads.add(group.label() + " (" + group.answered() + ")");
        });
    List<List<String>> rows =
        table.lines().stream()
            .map(
                line ->
                    Stream.concat(
                            Stream.of(line.label()),
                            told.stream().map(place -> cell(line.cells().get(place))))
                        .toList())
            .toList();
    String by = asked.in(asked.language()).asked(about.id()).ask();
    return Optional.of(new Table(table.ask() + " By: " + by, heads, rows));
  }

  private static String cell(Told.Row row) {
    if (row.count() == null) {
      return "not shown";
    }
    return row.percent() == null
        ? row.count().toString()
        : row.percent() + "% (" + row.count() + ")";
  }

  private static Part effects() {
    return new Part(
        "6. What it means, and for whom",
        List.of(
            "With regard to each, whether people are better or worse off, and what you do about it."),
        List.of(
            toFillIn(
                "By characteristic",
                List.of("Characteristic", "Better, worse or the same; why", "What you do about it"),
                CHARACTERISTICS),
            toFillIn(
                "The three aims of the equality duty",
                List.of("Aim", "How the decision serves it", "What you do about it"),
                AIMS)));
  }

  private static Table toFillIn(String about, List<String> heads, List<String> firsts) {
    return new Table(
        about,
        heads,
        firsts.stream()
            .map(first -> List.of(first, Dossier.TO_FILL_IN, Dossier.TO_FILL_IN))
            .toList());
  }

  private Part decided(Consultation consultation) {
    Table signed =
        toFillIn("Agreed", List.of("Who", "Name", "Date"), List.of("Who wrote it", "Who decides"));
    return decisions
        .newest(consultation.slug())
        .map(Decisions::items)
        .map(
            items ->
                new Part(
                    "7. What was decided",
                    List.of("As everybody can read it in the outcome."),
                    List.of(items, signed)))
        .orElseGet(
            () ->
                new Part(
                    "7. What was decided",
                    List.of("No outcome is public yet. Come back for it then."),
                    List.of(signed)));
  }

  private static void tables(
      String about, List<String> heads, List<List<String>> rows, List<Table> tables) {
    if (!rows.isEmpty()) {
      tables.add(new Table(about, heads, rows));
    }
  }

  private static List<String> said(@Nullable String... cells) {
    return Stream.of(cells).map(cell -> cell == null ? "" : cell.strip()).toList();
  }

  private static List<String> notBlank(String words) {
    return words.isEmpty() ? List.of() : List.of(words);
  }

  private static <T> List<T> listed(@Nullable List<T> rows) {
    return Objects.requireNonNullElse(rows, List.of());
  }
}
