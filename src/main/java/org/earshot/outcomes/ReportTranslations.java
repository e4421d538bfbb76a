package org.earshot.outcomes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.Theme;
import org.earshot.themes.ToldThemes;
import org.earshot.translated.Original;
import org.earshot.translated.Translated;
import org.earshot.translated.TranslatedText;
import org.earshot.translated.TranslatedTexts;
import org.earshot.translated.TypedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a feedback report says in other languages, beside its findings, which are part of it. It can
 * be translated after it has been sent, too. Its texts are "about", "who", "views", "limits", the
 * addresses of its lengths, and "theme:" with the id of each theme.
 */
@Service
public class ReportTranslations {

  private static final int LONGEST = 8_000;
  private static final int LONGEST_NAME = 200;
  private static final String THEME = "theme:";

  private final TranslatedTexts texts;
  private final PaperTable<FeedbackReport> reports;
  private final ReportThemes themes;

  ReportTranslations(
      TranslatedTexts texts, PaperTable<FeedbackReport> reports, ReportThemes themes) {
    this.texts = texts;
    this.reports = reports;
    this.themes = themes;
  }

  /** Every part of the report as it was saved last; empty where nothing is written. */
  public Optional<Translated> of(String slug, Locale language) {
    return reports.find(slug).map(entry -> texts.of(original(entry), language));
  }

  /** By its name, what everybody can read in this language of a report that is public. */
  public Map<String, String> told(String slug, Locale language) {
    return reports
        .find(slug)
        .map(entry -> texts.told(original(entry), language))
        .orElseGet(Map::of);
  }

  /** What a theme is called in words that {@link #told} has; empty where nobody translated it. */
  public static Optional<String> named(Theme theme, Map<String, String> told) {
    return Optional.ofNullable(told.get(THEME + theme.id()));
  }

  /** Whether this text is the name of a theme. */
  public static boolean names(TranslatedText text) {
    return text.name().startsWith(THEME);
  }

  private Original original(Entry<FeedbackReport> entry) {
    FeedbackReport report = entry.words();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("about", report.about());
    parts.put("who", report.who());
    parts.put("views", report.views());
    parts.put("limits", report.limits());
    Lengths lengths = report.lengths();
    for (Length length : Length.values()) {
      String words = lengths == null ? null : lengths.of(length);
      if (words != null && !words.isBlank()) {
        parts.put(length.address(), words);
      }
    }
    for (ToldThemes.Found found : themes(entry).values()) {
      found.themes().forEach(one -> parts.put(THEME + one.theme().id(), one.theme().name()));
    }
    return new Original(Original.Kind.REPORT, entry.slug(), parts);
  }

  private Map<String, ToldThemes.Found> themes(Entry<FeedbackReport> entry) {
    return entry.approved() ? themes.told(entry.slug()) : themes.of(entry.slug(), false).told();
  }

  /**
   * Keeps what was changed; every other part stays as it is saved by now.
   *
   * @throws Refused naming the parts that are wrong, or that somebody else changed too; in conflict
   *     where nothing is written
   */
  public void write(String slug, Locale language, TypedTexts typed, Officer by) {
    texts.write(() -> locked(slug), language, typed, ReportTranslations::check, by);
  }

  private static void check(TranslatedText text, @Nullable String words, Objections wrongs) {
    OutcomeRules.text(text.field(), words, names(text) ? LONGEST_NAME : LONGEST, wrongs);
    for (Length length : Length.values()) {
      int count = words == null ? 0 : Prose.words(words);
      wrongs.addIf(
          length.address().equals(text.name()) && count > length.most(),
          text.field(),
          "This has " + count + " words: use at most " + length.most() + ".");
    }
  }

  /**
   * Marks what others wrote as checked.
   *
   * @param marks of what was read: of the whole, or of single texts
   * @throws Refused as {@link TranslatedTexts#check} says
   */
  public void check(String slug, Locale language, List<String> marks, Officer by) {
    texts.check(() -> locked(slug), language, marks, by);
  }

  private Original locked(String slug) {
    return original(reports.lock(slug).orElseThrow(Steps::nothingWritten));
  }
}
