package org.earshot.web.setup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;

/** A consultation's dates in their order, and where they stand on a line. */
record Timeline(List<Mark> marks) {

  /** In hundredths of the line: its ends, and what two numbers need between them. */
  private static final int FIRST = 5;

  private static final int LAST = 95;
  private static final int APART = 11;

  static Timeline of(Consultation consultation) {
    SetUp record = consultation.setUp();
    List<Date> dates = new ArrayList<>();
    add(dates, "Opens", record.opensOn());
    add(dates, "Decision", record.decisionOn());
    Clocks.of(consultation)
        .ifPresent(
            clocks -> {
              add(dates, "Closes", clocks.closes());
              add(dates, "Feedback report due", clocks.feedbackDue());
              add(dates, "Outcome due", clocks.outcomeDue());
            });
    dates.sort(Comparator.comparing(Date::on));
    return new Timeline(marks(dates, record.closesOn()));
  }

  private static void add(List<Date> dates, String what, @Nullable LocalDate on) {
    if (on != null) {
      dates.add(new Date(what, on));
    }
  }

  private static List<Mark> marks(List<Date> dates, @Nullable LocalDate closes) {
    int[] places = places(dates);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Date date = dates.get(i);
      marks.add(new Mark(i + 1, date.what(), date.on(), words(date.on(), closes), places[i]));
    }
    return marks;
  }

  /** In proportion to time, and never one upon another. */
  private static int[] places(List<Date> dates) {
    int[] places = new int[dates.size()];
    for (int i = 0; i < places.length; i++) {
      long whole = days(dates.getFirst().on(), dates.getLast().on());
      long part = days(dates.getFirst().on(), dates.get(i).on());
      places[i] = whole == 0 ? FIRST : (int) (FIRST + (LAST - FIRST) * part / whole);
      places[i] = i == 0 ? places[i] : Math.max(places[i], places[i - 1] + APART);
    }
    int room = LAST;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], room);
      room = places[i] - APART;
    }
    return places;
  }

  private static String words(LocalDate on, @Nullable LocalDate closes) {
    long days = closes == null ? 0 : days(closes, on);
    if (days == 0) {
      return "";
    }
    String many = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return many + (days > 0 ? " after closing" : " before closing");
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private record Date(String what, LocalDate on) {}

  /**
   * @param words how far from closing it is
   * @param place on the line, in hundredths
   */
  record Mark(int number, String what, LocalDate on, String words, int place) {}
}
