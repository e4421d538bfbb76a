package org.earshot.web.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.analysis.SmallNumbers;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.security.Officers;
import org.earshot.security.Officers.Account;
import org.earshot.themes.Quote;
import org.earshot.themes.Quotes;
import org.earshot.themes.Reading;
import org.earshot.themes.ThemeCount;
import org.earshot.themes.Themes;
import org.earshot.themes.ToldTheme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What people wrote, question by question: how far it was read, its themes, and quotes. */
@Controller
class ThemePages {

  private final Asked asked;
  private final Themes themes;
  private final Reading reading;
  private final Quotes quotes;
  private final Officers officers;

  ThemePages(Asked asked, Themes themes, Reading reading, Quotes quotes, Officers officers) {
    this.asked = asked;
    this.themes = themes;
    this.reading = reading;
    this.quotes = quotes;
    this.officers = officers;
  }

  /**
   * One question on the page.
   *
   * @param progress null where nobody has begun to look for comments beside its answers
   */
  public record Section(
      String question,
      String ask,
      boolean free,
      Reading.@Nullable Progress progress,
      List<ToldTheme> told) {

    /** Those that are held by few, and to be kept in sight. */
    public List<ToldTheme> minority() {
      return told.stream().filter(one -> one.theme().wording().minority()).toList();
    }
  }

  /** A quote with the name of whoever chose it. */
  public record QuoteLine(Quote quote, String officer, String agreement) {

    public boolean has(UUID theme) {
      return quote.stands() && quote.themes().contains(theme);
    }
  }

  @GetMapping("/console/consultations/{slug}/themes")
  String overview(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", asked.consultation(slug));
    List<ThemeCount> counts = themes.summary(slug);
    List<Section> sections = new ArrayList<>();
    for (Question question : themes.questions(slug)) {
      sections.add(section(slug, question, counts));
    }
    model.addAttribute("sections", sections).addAttribute("least", SmallNumbers.LEAST);
    Map<String, String> names =
        officers.all().stream().collect(Collectors.toMap(Account::id, Account::name));
    model.addAttribute(
        "quotes", quotes.of(slug).stream().map(one -> line(slug, one, names)).toList());
    return "console/themes/overview";
  }

  private Section section(String slug, Question question, List<ThemeCount> all) {
    List<ThemeCount> counts =
        all.stream().filter(count -> count.theme().question().equals(question.id())).toList();
    boolean free = question.type() == Type.TEXT;
    Reading.Progress progress =
        free || !counts.isEmpty() ? reading.progress(slug, question.id()) : null;
    return new Section(
        question.id(),
        asked.ask(slug, question.id()),
        free,
        progress,
        progress == null ? List.of() : ToldTheme.of(counts, progress.read()));
  }

  private QuoteLine line(String slug, Quote quote, Map<String, String> names) {
    String by = quote.agreedBy();
    String how =
        by == null ? quote.agreement() : "They said yes to “" + asked.nameOf(slug, by) + "”";
    return new QuoteLine(quote, names.getOrDefault(quote.officer(), "Someone"), how);
  }
}
