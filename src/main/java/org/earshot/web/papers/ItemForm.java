package org.earshot.web.papers;

import java.time.LocalDate;
import java.util.List;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.themes.Theme;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One "you said, we did" as it was typed.
 *
 * @param about the questions ("caring") and options ("breaks:day") that were ticked
 * @param themes the ids of the themes that were ticked
 */
record ItemForm(
    @Nullable String theme,
    @Nullable String youSaid,
    @Nullable String status,
    @Nullable String weDid,
    @Nullable String why,
    @Nullable List<String> about,
    @Nullable List<String> themes,
    @Nullable DateEntry by) {

  static final ItemForm BLANK = new ItemForm(null, null, null, null, null, null, null, null);

  /** One that replies to this theme, to be written. */
  static ItemForm on(Theme theme) {
    List<String> themes = List.of(theme.id().toString());
    return new ItemForm(theme.name(), null, null, null, null, null, themes, null);
  }

  static ItemForm of(Outcome.Item item) {
    List<String> questions = item.questions() == null ? List.of() : item.questions();
    List<String> options = item.options() == null ? List.of() : item.options();
    return new ItemForm(
        item.theme(),
        item.youSaid(),
        item.status().name(),
        item.weDid(),
        item.why(),
        java.util.stream.Stream.concat(questions.stream(), options.stream()).toList(),
        item.themes(),
        DateEntry.of(item.by()));
  }

  public boolean isAbout(String questionOrOption) {
    return about != null && about.contains(questionOrOption);
  }

  public boolean repliesTo(String theme) {
    return themes != null && themes.contains(theme);
  }

  boolean isBlank() {
    return Typed.words(theme).isEmpty()
        && Typed.words(youSaid).isEmpty()
        && Typed.words(weDid).isEmpty()
        && Typed.words(why).isEmpty();
  }

  /**
   * @param at what the names of its inputs begin with
   */
  void pieces(String at, List<Piece> pieces) {
    pieces.add(Piece.told(at + "theme", theme));
    pieces.add(Piece.told(at + "youSaid", youSaid));
    pieces.add(Piece.told(at + "weDid", weDid));
    pieces.add(Piece.told(at + "why", why));
  }

  /**
   * @param undated whether it may go without a day
   */
  Outcome.Item read(String place, boolean undated, Problems problems) {
    List<String> ticked = about == null ? List.of() : about;
    Status became = status(place, problems);
    return new Outcome.Item(
        Typed.words(theme),
        Typed.words(youSaid),
        became,
        Typed.orNull(weDid),
        Typed.orNull(why),
        ticked.stream().filter(id -> !id.contains(":")).toList(),
        ticked.stream().filter(id -> id.contains(":")).toList(),
        themes == null || themes.isEmpty() ? null : themes,
        day(place + ".by", undated ? null : status, problems));
  }

  /**
   * @param asked what became of it, where a day has to be given for what is still to come
   */
  private @Nullable LocalDate day(String field, @Nullable String asked, Problems problems) {
    DateEntry typed = by == null ? DateEntry.BLANK : by;
    LocalDate day = typed.read(field, "The day", problems);
    if (day == null && problems.of(field) == null) {
      problems.addIf(
          Status.will_do.name().equals(asked), field, "Give the day by which it will be done");
      problems.addIf(
          Status.not_decided.name().equals(asked),
          field,
          "Give the day by which it will be decided");
    }
    return day;
  }

  private Status status(String place, Problems problems) {
    for (Status known : Status.values()) {
      if (known.name().equals(status)) {
        return known;
      }
    }
    problems.add(place + ".status", "Choose what became of “" + Typed.words(theme) + "”");
    return Status.not_decided;
  }
}
