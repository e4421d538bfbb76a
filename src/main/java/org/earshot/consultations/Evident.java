package org.earshot.consultations;

import static org.earshot.consultations.SetUpRows.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.authoring.EqualityTopic;
import org.earshot.consultations.Checklist.Line;
import org.earshot.consultations.Checklist.Verdict;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a record and its conversation say of themselves, as evidence for a checklist.
 *
 * @param days for how long this organisation wants it to be open at least
 */
record Evident(Consultation consultation, @Nullable Conversation conversation, OpenDays days) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int MOST_QUOTED = 160;

  /** Kept if there are words, which are the evidence. */
  static Line words(String asks, @Nullable String words, String otherwise) {
    return SetUpGate.missing(words)
        ? new Line(asks, Verdict.NOT_KEPT, otherwise)
        : new Line(asks, Verdict.KEPT, "\u201c" + quoted(Objects.requireNonNull(words)) + "\u201d");
  }

  static Line when(boolean kept, String asks, String evidence, String otherwise) {
    return new Line(asks, kept ? Verdict.KEPT : Verdict.NOT_KEPT, kept ? evidence : otherwise);
  }

  static Line judge(String asks, String evidence) {
    return new Line(asks, Verdict.FOR_YOU, evidence);
  }

  SetUp setUp() {
    return consultation.setUp();
  }

  Approach approach() {
    Approach approach = setUp().approach();
    return approach == null ? new Approach(null, null, null, null) : approach;
  }

  SetUp.Background background() {
    return setUp().told();
  }

  List<Inclusion.Barrier> barriers() {
    return setUp().inclusion() == null ? List.of() : listed(setUp().inclusion().barriers());
  }

  List<Inclusion.Overlooked> overlooked() {
    return setUp().inclusion() == null ? List.of() : listed(setUp().inclusion().easyToOverlook());
  }

  List<String> partners() {
    return listed(setUp().partners()).stream()
        .filter(SetUp.Partner::reachesOut)
        .map(SetUp.Partner::name)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Its last day: as planned, or the earlier one on which it was closed; null where unknown. */
  @Nullable LocalDate closes() {
    return Clocks.of(consultation).map(Clocks::closes).orElse(null);
  }

  boolean closed() {
    return consultation.closedAt() != null;
  }

  /** When it closes, or closed, as a sentence. */
  String closing() {
    return (closed() ? "It closed on " : "It closes on ") + day(closes()) + ".";
  }

  /** How long it is open, or was, as a sentence without its full stop. */
  String openFor(long days) {
    return (closed() ? "It was open for " : "It is open for ")
        + days
        + (days == 1 ? " day" : " days");
  }

  /** From the day it opened, or is to open, to its last; null where one of them is not known. */
  @Nullable Long daysOpen() {
    LocalDate opens = opens();
    LocalDate closes = closes();
    return opens == null || closes == null ? null : ChronoUnit.DAYS.between(opens, closes) + 1;
  }

  /** The day it opened, or is to open; null where none is known. */
  @Nullable LocalDate opens() {
    Instant openedAt = consultation.openedAt();
    return openedAt == null ? setUp().opensOn() : Clocks.day(openedAt);
  }

  /** From closing to the decision; null where one of them is open. */
  @Nullable Long daysToDecide() {
    LocalDate decides = setUp().decisionOn();
    LocalDate closes = closes();
    return decides == null || closes == null ? null : ChronoUnit.DAYS.between(closes, decides);
  }

  List<Question> asked() {
    return conversation == null
        ? List.of()
        : conversation.questions().stream()
            .filter(q -> q.section() == Question.Section.MAIN && q.type() != Type.INFORMATION)
            .toList();
  }

  /** How many equality questions one person gets at most: of several lists they are asked one. */
  int aboutEquality() {
    return conversation == null
        ? 0
        : (int)
            conversation.questions().stream()
                .filter(q -> q.section() == Question.Section.MONITORING)
                .map(q -> EqualityTopic.asking(q.id()).map(EqualityTopic::id).orElse(q.id()))
                .distinct()
                .count();
  }

  boolean informs() {
    return conversation != null
        && conversation.questions().stream().anyMatch(q -> q.type() == Type.INFORMATION);
  }

  boolean openQuestion() {
    return asked().stream().anyMatch(question -> question.type() == Type.TEXT);
  }

  String languages() {
    List<String> asked = listed(setUp().languages());
    return asked.stream()
        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK))
        .collect(Collectors.joining(", "));
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "no day" : DAY.format(day);
  }

  private static String quoted(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST_QUOTED ? line : line.substring(0, MOST_QUOTED).strip() + "…";
  }
}
