package org.earshot.web.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.flow.Type;
import org.earshot.themes.ToldTheme;
import org.earshot.themes.ToldThemes;
import org.earshot.web.OtherWords;
import org.earshot.web.PageWords;
import org.earshot.web.documents.Document;
import org.earshot.web.documents.Format;
import org.earshot.web.documents.Tongue;
import org.earshot.web.exports.Table;
import org.jspecify.annotations.Nullable;

/**
 * A published feedback report as a file, with what stands on its page.
 *
 * @param counts what everyone said, in the page's language; small numbers are hidden
 * @param themes what officers found in people's own words, by question
 * @param otherWords what some people were asked instead, by question
 * @param tookPart how many took part; null where they are too few to say
 * @param organisation whose report it is
 */
record ReportDocument(
    ReportPage page,
    List<Told> counts,
    Map<String, ToldThemes.Found> themes,
    Map<String, List<OtherWords.Said>> otherWords,
    @Nullable Long tookPart,
    String organisation) {

  Document as(Format format) {
    Tongue own = own();
    String title = words().say("report") + ": " + page.language().title();
    Document document = format.begin(title, organisation, own);
    document.title(title, own);
    if (page.mixed()) {
      document.text(words().say("report_mixed", "language", page.language().ownName()), own);
    }
    document.heading(words().say("report_findings"), own);
    document.list(
        page.findings().lines(), tongue(page.findings().tag(), page.findings().direction()));
    passage(document, "report_about", page.about());
    passage(document, "report_who", page.who());
    passage(document, "report_views", page.views());
    passage(document, "report_limits", page.limits());
    document.heading(words().say("counted"), own);
    if (tookPart == null) {
      return document.text(words().say("report_few_took_part", "least", SmallNumbers.LEAST), own);
    }
    document.text(words().say("report_took_part", "people", tookPart), own);
    document.text(words().say("report_hidden", "least", SmallNumbers.LEAST), own);
    counts.forEach(told -> count(document, told));
    return document;
  }

  /** A line for each question with how many answered it, then one for each answer and theme. */
  void counts(Table table) throws IOException {
    table.line(
        List.of(
            words().say("asked"),
            words().say("report_answer"),
            words().say("report_people"),
            words().say("report_share")));
    if (tookPart == null) {
      return;
    }
    for (Told told : counts) {
      table.line(List.of(told.ask(), "", number(told.answered()), ""));
      if (told.answered() == null) {
        continue;
      }
      for (Told.Row row : told.rows()) {
        Object share = row.percent() == null ? "" : row.percent() + "%";
        table.line(List.of(told.ask(), row.label(), number(row.count()), share));
      }
      ToldThemes.Found found = themes.get(told.question());
      if (found != null) {
        for (ToldTheme one : found.themes()) {
          String theme = words().say("report_theme") + ": " + page.named(one.theme()).text();
          table.line(List.of(told.ask(), theme, number(one.texts()), ""));
        }
      }
    }
  }

  private Object number(@Nullable Long number) {
    return number == null ? words().say("report_not_shown") : number;
  }

  private PageWords words() {
    return page.language().words();
  }

  private Tongue own() {
    // A dictionary is chosen by this: ours is British.
    return words().tag().equals("en") ? Tongue.ENGLISH : tongue(words().tag(), words().direction());
  }

  private void passage(Document document, String heading, Passage passage) {
    document.heading(words().say(heading), own());
    document.text(passage.text(), tongue(passage.tag(), passage.direction()));
  }

  private void count(Document document, Told told) {
    Tongue asked = tongue(words().tag(), words().direction());
    document.smallHeading(told.ask(), asked);
    for (OtherWords.Said said : otherWords.getOrDefault(told.question(), List.of())) {
      if (words().english()) {
        document.text(said.sentence(), own());
      } else {
        document.text(words().say("asked_some") + " " + said.ask(), asked);
      }
    }
    Long answered = told.answered();
    if (answered == null) {
      document.text(
          told.few()
              ? words().say("report_few_answered", "least", SmallNumbers.LEAST)
              : words().say("report_answered_hidden"),
          own());
      return;
    }
    document.text(words().say("report_answered", "people", answered), own());
    if (told.median() != null) {
      document.text(words().say("report_half", "number", told.median().toPlainString()), own());
    }
    if (!told.rows().isEmpty()) {
      document.table(words().say("counted") + ": " + told.ask(), rows(told), labels(told));
    }
    ToldThemes.Found found = themes.get(told.question());
    if (found != null) {
      document.text(page.far(found), own());
      document.table(words().say("report_theme") + ": " + told.ask(), rows(found), tongue(found));
    }
  }

  /** Areas have the names that officers gave them. */
  private Tongue labels(Told told) {
    return told.type() == Type.POSTCODE
        ? tongue(page.language().ownTag(), page.language().ownDirection())
        : tongue(words().tag(), words().direction());
  }

  private Tongue tongue(ToldThemes.Found found) {
    Passage name = page.named(found.themes().getFirst().theme());
    return tongue(name.tag(), name.direction());
  }

  private List<List<String>> rows(ToldThemes.Found found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words().say("report_theme"), words().say("report_answers")));
    for (ToldTheme one : found.themes()) {
      rows.add(List.of(page.named(one.theme()).text(), shown(one.texts())));
    }
    return rows;
  }

  private List<List<String>> rows(Told told) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words().say("report_answer"),
            words().say("report_people"),
            words().say("report_share")));
    for (Told.Row row : told.rows()) {
      rows.add(
          List.of(
              row.label(), shown(row.count()), row.percent() == null ? "" : row.percent() + "%"));
    }
    return rows;
  }

  private String shown(@Nullable Long number) {
    return number == null ? words().say("report_not_shown") : number.toString();
  }

  private static Tongue tongue(String tag, String direction) {
    return new Tongue(tag, direction.equals("rtl"));
  }
}
