package org.earshot.web.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.earshot.groups.GroupSession;
import org.earshot.groups.GroupSession.Particulars;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/** A session as it was typed. */
record GroupForm(
    @Nullable String title,
    @Nullable String where,
    @Nullable DateEntry heldOn,
    @Nullable List<String> languages,
    @Nullable String ledBy,
    @Nullable String present) {

  private static final int MOST_PRESENT = 2000;
  private static final int LONGEST = 200;

  static GroupForm of(GroupSession session) {
    Particulars said = session.particulars();
    return new GroupForm(
        said.title(),
        said.place(),
        DateEntry.of(said.heldOn()),
        said.languages().stream().map(Locale::toLanguageTag).toList(),
        said.ledBy(),
        "" + said.present());
  }

  /** For templates: whether it was ticked. */
  public boolean spoken(String tag) {
    return languages != null && languages.contains(tag);
  }

  /**
   * Null where something is wrong.
   *
   * @param last the last day on which it can have been held
   */
  @Nullable Particulars read(List<Locale> offered, LocalDate last, Problems problems) {
    words(title, "title", "Say what the session was, like Carers’ coffee morning", problems);
    words(where, "where", "Say where it was held", problems);
    LocalDate day = day(last, problems);
    List<Locale> chosen = offered.stream().filter(one -> spoken(one.toLanguageTag())).toList();
    if (chosen.isEmpty()) {
      problems.add("languages", "Choose the languages in which people were asked");
    }
    words(ledBy, "ledBy", "Say who led it", problems);
    int people = people(problems);
    return !problems.isEmpty() || day == null
        ? null
        : new Particulars(
            Typed.words(title), Typed.words(where), day, chosen, Typed.words(ledBy), people);
  }

  private static void words(
      @Nullable String typed, String field, String missing, Problems problems) {
    problems.require(typed, field, missing);
    if (Typed.words(typed).length() > LONGEST) {
      problems.add(field, "Write at most 200 characters");
    }
  }

  private @Nullable LocalDate day(LocalDate last, Problems problems) {
    int before = problems.all().size();
    LocalDate day = heldOn == null ? null : heldOn.read("heldOn", "Day of the session", problems);
    if (day == null && problems.all().size() == before) {
      problems.add("heldOn", "Enter the day of the session");
    } else if (day != null && day.isAfter(last)) {
      problems.add(
          "heldOn",
          "Enter a day on which it was open: today or before, and not later"
              + " than the day it closed");
    }
    return day;
  }

  private int people(Problems problems) {
    String typed = Typed.words(present);
    int people = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    if (people < 1 || people > MOST_PRESENT) {
      problems.add("present", "Enter how many people were present, from 1 to 2,000");
    }
    return people;
  }
}
