package org.earshot.consultations;

import static org.earshot.consultations.Sources.northWestLeicestershire;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.flow.Conversation;
import org.earshot.flow.NamedDay;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;

/**
 * Whether the last words of a conversation promise what its record does, and are short enough with
 * the day by which people hear what was decided. Only ever warns. Pure.
 */
final class LastWordsGate {

  private static final String WHERE = "conversation";
  private static final int LONG = 3;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final SetUp setUp;
  private final Clocks clocks;

  private LastWordsGate(SetUp setUp, Clocks clocks) {
    this.setUp = setUp;
    this.clocks = clocks;
  }

  static List<GateCheck> check(SetUp setUp, Conversation conversation, List<Locale> languages) {
    LocalDate closes = setUp.closesOn();
    if (closes == null) {
      return List.of();
    }
    LastWordsGate gate = new LastWordsGate(setUp, Clocks.of(setUp, closes));
    return languages.stream()
        .map(conversation.wordings()::get)
        .filter(Objects::nonNull)
        .flatMap(gate::look)
        .map(finding -> new GateCheck(finding, northWestLeicestershire("section 5.3, feedback")))
        .toList();
  }

  private Stream<Finding> look(Wording wording) {
    return Stream.of(otherDay(wording), tooLong(wording)).flatMap(Optional::stream);
  }

  /** A day that stands nowhere in the record is one that nobody here will remember. */
  private Optional<Finding> otherDay(Wording wording) {
    String other =
        NamedDay.in(wording.thanks(), wording.language()).stream()
            .filter(named -> known().stream().noneMatch(named::is))
            .map(LastWordsGate::words)
            .distinct()
            .collect(Collectors.joining(", "));
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            warning(
                wording,
                "The last words in %s name a day that is not in the record: %s."
                    .formatted(name(wording), other),
                "People are told the outcome by %s: write that day, or none, and Earshot says it."
                    .formatted(Evident.day(clocks.outcomeDue()))));
  }

  private List<LocalDate> known() {
    List<LocalDate> known = new ArrayList<>();
    known.add(clocks.closes());
    known.add(clocks.feedbackDue());
    known.add(clocks.outcomeDue());
    Stream.of(
            Optional.ofNullable(setUp.opensOn()),
            Optional.ofNullable(setUp.decisionOn()),
            Optional.ofNullable(setUp.incentive()).map(SetUp.Incentive::drawOn))
        .flatMap(Optional::stream)
        .forEach(known::add);
    return known;
  }

  /** The words by themselves are looked at where they are written. */
  private Optional<Finding> tooLong(Wording wording) {
    LocalDate by = clocks.outcomeDue();
    String thanks = wording.thanks();
    if (NamedDay.in(thanks, wording.language()).stream().anyMatch(day -> day.is(by))) {
      return Optional.empty();
    }
    String next = wording.say(Standing.FEEDBACK_NEXT, Map.of("date", wording.written(by)));
    int parts = parts(thanks + "\n" + next);
    return parts <= LONG || parts(thanks) > LONG
        ? Optional.empty()
        : Optional.of(
            warning(
                wording,
                "With the day by which people hear what was decided, the last words in %s come to %d"
                        .formatted(name(wording), parts)
                    + " parts as a text message, and each part is paid for.",
                "Shorten the thanks, so that both come to three at most."));
  }

  private static String words(NamedDay named) {
    String day = DAY.format(named.day());
    return named.year() == null ? day : day + " " + named.year();
  }

  private static int parts(String text) {
    return Segments.of(PlainMarks.of(text)).count();
  }

  private static Finding warning(Wording wording, String what, String mend) {
    return new Finding(Severity.WARNS, WHERE, what, mend, wording.language());
  }

  private static String name(Wording wording) {
    return wording.language().getDisplayLanguage(Locale.UK);
  }
}
