package org.earshot.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldOrganisations;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Duty;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.groups.ShowsOfHands;
import org.earshot.reach.Reach;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Share;
import org.earshot.themes.ToldThemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins a feedback report from what is known on closing day: the set-up record, the counts and the
 * themes that officers found so far, with small numbers hidden. An officer finishes it.
 */
@Component
class FeedbackDraft {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Results results;
  private final Responses responses;
  private final ShowsOfHands hands;
  private final ToldThemes themes;
  private final Reach reach;
  private final ToldOrganisations organisations;

  FeedbackDraft(
      Results results,
      Responses responses,
      ShowsOfHands hands,
      ToldThemes themes,
      Reach reach,
      ToldOrganisations organisations) {
    this.results = results;
    this.organisations = organisations;
    this.reach = reach;
    this.themes = themes;
    this.hands = hands;
    this.responses = responses;
  }

  FeedbackReport of(Consultation consultation, Conversation conversation) {
    FoundViews views =
        new FoundViews(
            told(consultation, conversation),
            themes.of(consultation.slug()),
            conversation.language());
    return new FeedbackReport(
        about(consultation),
        who(consultation),
        views(views, consultation),
        views.findings(),
        limits(
            consultation,
            responses.shares(consultation.slug()),
            responses.afterClosing(consultation.slug())),
        null);
  }

  private String views(FoundViews views, Consultation consultation) {
    return Stream.concat(
            Stream.of(views.summary()).filter(text -> !text.isEmpty()),
            new FoundInGroups(hands.of(consultation)).lines())
        .collect(Collectors.joining("\n"));
  }

  /** What was asked about the matter itself; questions about people are no findings. */
  private List<Told> told(Consultation consultation, Conversation conversation) {
    if (responses.tally(consultation.slug()).started() < SmallNumbers.LEAST) {
      return List.of();
    }
    return Told.all(results.of(consultation)).stream()
        .filter(
            told ->
                conversation
                    .question(told.question())
                    .filter(question -> question.section() == Question.Section.MAIN)
                    .filter(question -> question.type() != Type.POSTCODE)
                    .isPresent())
        .toList();
  }

  private List<Told> areas(Consultation consultation) {
    return Told.all(results.of(consultation)).stream()
        .filter(told -> told.type() == Type.POSTCODE)
        .toList();
  }

  private static String about(Consultation consultation) {
    SetUp setUp = consultation.setUp();
    List<String> lines = new ArrayList<>();
    String purpose = setUp.purpose();
    lines.add(purpose == null ? consultation.title() : purpose);
    add(lines, "Together with: ", String.join(", ", setUp.others()));
    SetUp.Background told = setUp.told();
    add(lines, "What led to it: ", told.history());
    add(lines, "Why now: ", setUp.whyNow());
    add(lines, "What may change for people: ", told.whatChanges());
    add(lines, "What people could change: ", setUp.canChange());
    add(lines, "What could not change: ", setUp.cannotChange());
    add(lines, "What bound everybody: ", told.limits());
    add(lines, "How the options came about: ", told.optionsDrawnUp());
    add(lines, "How much influence people had: ", setUp.influence());
    add(lines, "Who decides: ", setUp.whoDecides());
    add(
        lines,
        "What the law asked of us: ",
        setUp.namedDuties().stream().map(Duty::law).collect(Collectors.joining("; ")));
    for (SetUp.Document document : told.published()) {
      add(lines, document.title() + ": ", document.link());
    }
    return String.join("\n", lines);
  }

  private String who(Consultation consultation) {
    List<String> lines = new ArrayList<>();
    add(lines, "Whom we asked: ", consultation.setUp().audience());
    Instant opened = consultation.openedAt();
    LocalDate closes = Clocks.of(consultation).map(Clocks::closes).orElse(null);
    if (opened != null && closes != null) {
      String from = DAY.format(LocalDate.ofInstant(opened, LONDON));
      String to = DAY.format(closes);
      lines.add(
          "It was open " + (from.equals(to) ? "on " + to : "from " + from + " to " + to) + ".");
    }
    lines.addAll(new Takers(responses.shares(consultation.slug()), areas(consultation)).lines());
    ToldOrganisations.Heard heard = organisations.heard(consultation);
    if (heard != null) {
      lines.addAll(heard.lines());
    }
    return String.join("\n", lines);
  }

  private String limits(Consultation consultation, List<Share> shares, long late) {
    boolean copied = shares.stream().anyMatch(Share::byHand);
    String ways =
        copied
            ? "People could take part by text message or app, or have their answers written down"
                + " for them, in these languages: "
            : "People could take part by text message or app, in these languages: ";
    String missed =
        copied
            ? ". Those whom none of this reached, or who speak another language, may not have been"
                + " heard."
            : ". Those who use neither, or another language, may not have been heard.";
    String languages =
        consultation.languages().stream()
            .map(language -> language.getDisplayLanguage(Locale.UK))
            .sorted()
            .collect(Collectors.joining(", "));
    Stream<String> always =
        Stream.of(
            "These are the views of those who chose to answer. They are not a sample, so they do"
                + " not show what everyone thinks.",
            "Numbers under "
                + SmallNumbers.LEAST
                + " are not shown, so that nobody can be recognised. The views of a group that is"
                + " too small to show may be missing here.",
            ways + languages + missed);
    Stream<String> told =
        organisations.heard(consultation) == null
            ? always
            : Stream.concat(
                always,
                Stream.of(
                    "An answer given for an organisation counts once, like one person’s, and is in"
                        + " the same numbers, however many people the organisation speaks for."));
    return Stream.of(
            told, late(late), new MissingGroups(reach.of(consultation.slug())).lines().stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** What came after closing is never silently among the rest. */
  private static Stream<String> late(long people) {
    return people == 0
        ? Stream.empty()
        : Stream.of(
            "The answers of "
                + (people < SmallNumbers.LEAST ? "fewer than " + SmallNumbers.LEAST : people)
                + " people were given, or reached us, after it had closed. They were read, and are"
                + " in none of these numbers.");
  }

  private static void add(List<String> lines, String before, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(before + text.strip());
    }
  }
}
