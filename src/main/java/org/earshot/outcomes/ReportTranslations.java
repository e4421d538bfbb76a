package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.ReportPart.State;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.Theme;
import org.earshot.themes.ToldThemes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a feedback report says in other languages, beside its findings, which are part of it. One
 * person translates, another checks; both can go on after the report has been sent. What is not
 * checked, or not of the words that hold, is read by nobody.
 */
@Service
public class ReportTranslations {

  private static final int LONGEST = 8_000;
  private static final int LONGEST_NAME = 200;

  private final JdbcClient db;
  private final PaperTable<FeedbackReport> reports;
  private final ReportThemes themes;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  ReportTranslations(
      JdbcClient db,
      PaperTable<FeedbackReport> reports,
      ReportThemes themes,
      TransactionOperations transaction,
      InstantSource clock) {
    this.db = db;
    this.reports = reports;
    this.themes = themes;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A report in another language.
   *
   * @param mark changes with every word of it, in either language: who saves or checks it has read
   *     these
   */
  public record Translated(List<ReportPart> parts, String mark) {

    public long count(State state) {
      return parts.stream().filter(part -> part.state() == state).count();
    }
  }

  private record Row(
      String words, String original, String author, String name, @Nullable String checkedBy) {}

  /** Every part of the report as it was saved last; empty where nothing is written. */
  public Optional<Translated> of(String slug, Locale language) {
    return reports.find(slug).map(entry -> of(entry, language));
  }

  private Translated of(Entry<FeedbackReport> entry, Locale language) {
    Map<String, Row> rows = rows(entry.slug(), language);
    List<ReportPart> parts = new ArrayList<>();
    originals(entry).forEach((name, words) -> parts.add(part(name, words, rows.get(name))));
    return new Translated(parts, Integer.toHexString(parts.hashCode()));
  }

  /** By its name, what everybody can read in this language of a report that is public. */
  public Map<String, String> told(String slug, Locale language) {
    Map<String, String> told = new HashMap<>();
    of(slug, language)
        .ifPresent(
            translated -> {
              for (ReportPart part : translated.parts()) {
                String words = part.words();
                if (part.state() == State.CHECKED && words != null) {
                  told.put(part.name(), words);
                }
              }
            });
    return told;
  }

  /** What a theme is called in words that {@link #told} has, or in its own. */
  public static String named(Theme theme, Map<String, String> told) {
    return told.getOrDefault(ReportPart.THEME + theme.id(), theme.name());
  }

  private static ReportPart part(String name, String original, @Nullable Row row) {
    if (row == null) {
      return new ReportPart(name, original, null, State.MISSING, null, null);
    }
    State state =
        !row.original().equals(original)
            ? State.CHANGED
            : row.checkedBy() == null ? State.DRAFT : State.CHECKED;
    return new ReportPart(name, original, row.words(), state, row.name(), row.checkedBy());
  }

  private Map<String, String> originals(Entry<FeedbackReport> entry) {
    FeedbackReport report = entry.words();
    Map<String, String> originals = new LinkedHashMap<>();
    originals.put("about", report.about());
    originals.put("who", report.who());
    originals.put("views", report.views());
    originals.put("limits", report.limits());
    Lengths lengths = report.lengths();
    for (Length length : Length.values()) {
      String words = lengths == null ? null : lengths.of(length);
      if (words != null && !words.isBlank()) {
        originals.put(length.address(), words);
      }
    }
    for (ToldThemes.Found found : themes(entry).values()) {
      found
          .themes()
          .forEach(one -> originals.put(ReportPart.THEME + one.theme().id(), one.theme().name()));
    }
    return originals;
  }

  private Map<String, ToldThemes.Found> themes(Entry<FeedbackReport> entry) {
    return entry.approved() ? themes.told(entry.slug()) : themes.of(entry.slug(), false).told();
  }

  /**
   * What somebody typed.
   *
   * @param words by the name of the part; what is blank is taken away
   * @param still the parts whose translation is right, though the report says something else now
   * @param mark of what they began from
   */
  public record Typed(Map<String, String> words, Set<String> still, String mark) {}

  /**
   * Keeps what was written.
   *
   * @throws Refused naming the parts that are wrong; in conflict where nothing is written, or where
   *     something was changed since
   */
  public void write(String slug, Locale language, Typed typed, Officer by) {
    Translated now = unchanged(slug, language, typed.mark());
    Objections wrongs = new Objections();
    now.parts().forEach(part -> check(part, typed.words().get(part.name()), wrongs));
    wrongs.refuse();
    transaction.executeWithoutResult(
        status ->
            now.parts().stream()
                .filter(part -> isNew(part, typed))
                .forEach(
                    part ->
                        write(
                            slug,
                            language,
                            part,
                            typed.words().getOrDefault(part.name(), "").strip(),
                            by)));
  }

  /** Words that were translated from others are not right only because they were sent again. */
  private static boolean isNew(ReportPart part, Typed typed) {
    String words = typed.words().get(part.name());
    return words != null
        && (!words.strip().equals(part.words() == null ? "" : part.words())
            || (part.state() == State.CHANGED && typed.still().contains(part.name())));
  }

  private static void check(ReportPart part, @Nullable String words, Objections wrongs) {
    String at = "words[" + part.name() + "]";
    OutcomeRules.text(at, words, part.names() ? LONGEST_NAME : LONGEST, wrongs);
    for (Length length : Length.values()) {
      int count = words == null ? 0 : Prose.words(words);
      wrongs.addIf(
          length.address().equals(part.name()) && count > length.most(),
          at,
          "This has " + count + " words: use at most " + length.most() + ".");
    }
  }

  private void write(String slug, Locale language, ReportPart part, String words, Officer by) {
    db.sql("delete from report_translation where slug = ? and language = ? and part = ?")
        .params(slug, language.toLanguageTag(), part.name())
        .update();
    if (!words.isEmpty()) {
      db.sql(
              "insert into report_translation (slug, language, part, words, original, author,"
                  + " author_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              slug,
              language.toLanguageTag(),
              part.name(),
              words,
              part.original(),
              by.id(),
              by.name(),
              PaperTable.utc(clock.instant()))
          .update();
    }
  }

  /**
   * Marks what others wrote as checked.
   *
   * @param mark of what was read
   * @throws Refused forbidden where all that waits was written by this officer; in conflict where
   *     nothing waits, or something was changed since it was read
   */
  public void check(String slug, Locale language, String mark, Officer by) {
    if (unchanged(slug, language, mark).count(State.DRAFT) == 0) {
      throw Refused.conflict("words", "Nothing waits to be checked in this language.");
    }
    Instant now = clock.instant();
    int checked =
        db.sql(
                "update report_translation set checked_by_name = ?, checked_at = ?"
                    + " where slug = ? and language = ? and checked_by_name is null and author <> ?")
            .params(by.name(), PaperTable.utc(now), slug, language.toLanguageTag(), by.id())
            .update();
    if (checked == 0) {
      throw Refused.forbidden("words", "You wrote it: somebody else has to check it.");
    }
  }

  private Translated unchanged(String slug, Locale language, String mark) {
    Translated now = of(slug, language).orElseThrow(Steps::nothingWritten);
    if (!now.mark().equals(mark)) {
      throw Refused.conflict(
          "mark", "Something was changed after this page was opened. Read it again.");
    }
    return now;
  }

  private Map<String, Row> rows(String slug, Locale language) {
    Map<String, Row> rows = new HashMap<>();
    db.sql(
            "select part, words, original, author, author_name, checked_by_name"
                + " from report_translation where slug = ? and language = ?")
        .params(slug, language.toLanguageTag())
        .query(
            row -> {
              rows.put(
                  row.getString(1),
                  new Row(
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getString(5),
                      row.getString(6)));
            });
    return rows;
  }
}
