package org.earshot.outcomes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** A report in another language. */
  public record Translated(List<ReportPart> parts) {

    /** Changes with every word of it, in either language: who checks it has read these. */
    public String mark() {
      return ReportPart.digest(parts.stream().map(ReportPart::mark).toList());
    }

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
    return new Translated(parts);
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

  /** What a theme is called in words that {@link #told} has; empty where nobody translated it. */
  public static Optional<String> named(Theme theme, Map<String, String> told) {
    return Optional.ofNullable(told.get(ReportPart.THEME + theme.id()));
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
   * @param began by the name of the part, the digest of the translation that they began from
   * @param read by the name of the part, its mark at that time
   * @param chosen where somebody else had changed a part too: {@link #SAVED}, or the mark of the
   *     part that the typed words take the place of
   */
  public record Typed(
      Map<String, String> words,
      Set<String> still,
      Map<String, String> began,
      Map<String, String> read,
      Map<String, String> chosen) {

    /** The choice of the words that were saved, not of those that were typed. */
    public static final String SAVED = "saved";

    /**
     * Whether a part was changed from where they began. Words that were translated from others are
     * not right only because they were sent again.
     */
    public boolean changes(ReportPart part) {
      String typed = words.get(part.name());
      if (typed == null) {
        return false;
      }
      if (ReportPart.digest(typed).equals(ReportPart.digest(part.words()))) {
        return part.state() == State.CHANGED && still.contains(part.name());
      }
      return changes(part.name());
    }

    private boolean changes(String part) {
      String typed = ReportPart.digest(words.get(part));
      return !typed.equals(began.getOrDefault(part, ReportPart.digest((String) null)));
    }

    /** Whether somebody else changed it too, in either language. */
    public boolean clashes(ReportPart part) {
      return changes(part) && !part.mark().equals(read.get(part.name()));
    }

    /** Whether they have chosen since between their words and what is saved now. */
    public boolean chose(ReportPart part) {
      String choice = chosen.get(part.name());
      return SAVED.equals(choice) || part.mark().equals(choice);
    }

    boolean writes(ReportPart part) {
      return changes(part) && (!clashes(part) || part.mark().equals(chosen.get(part.name())));
    }

    /** What was typed for parts that the report has no more. */
    public List<String> gone(List<ReportPart> parts) {
      Set<String> names = parts.stream().map(ReportPart::name).collect(Collectors.toSet());
      return words.entrySet().stream()
          .filter(typed -> !names.contains(typed.getKey()) && !typed.getValue().isBlank())
          .filter(typed -> changes(typed.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }
  }

  /**
   * Keeps what was changed; every other part stays as it is saved by now.
   *
   * @throws Refused naming the parts that are wrong, or that somebody else changed too; in conflict
   *     where nothing is written
   */
  public void write(String slug, Locale language, Typed typed, Officer by) {
    transaction.executeWithoutResult(
        status -> {
          Translated now = locked(slug, language);
          refuse(typed, now);
          now.parts().stream()
              .filter(typed::writes)
              .forEach(
                  part ->
                      write(
                          slug,
                          language,
                          part,
                          typed.words().getOrDefault(part.name(), "").strip(),
                          by));
        });
  }

  private static void refuse(Typed typed, Translated now) {
    Objections wrongs = new Objections();
    for (ReportPart part : now.parts()) {
      check(part, typed.words().get(part.name()), wrongs);
      wrongs.addIf(
          typed.clashes(part) && !typed.chose(part),
          "words[" + part.name() + "]",
          "This was changed, here or in the report, after you opened this page. Choose which words"
              + " to keep.");
    }
    wrongs.addIf(
        !typed.gone(now.parts()).isEmpty(),
        "gone",
        "The report does not have all of these parts any more. Keep a copy of what you need.");
    wrongs.refuse();
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
    transaction.executeWithoutResult(
        status -> {
          Translated now = locked(slug, language);
          if (!now.mark().equals(mark)) {
            throw Refused.conflict(
                "mark", "Something was changed after this page was opened. Read it again.");
          }
          if (now.count(State.DRAFT) == 0) {
            throw Refused.conflict("words", "Nothing waits to be checked in this language.");
          }
          int checked =
              now.parts().stream()
                  .filter(part -> part.state() == State.DRAFT)
                  .mapToInt(part -> check(slug, language, part, by))
                  .sum();
          if (checked == 0) {
            throw Refused.forbidden("words", "You wrote it: somebody else has to check it.");
          }
        });
  }

  /** Only the words that were read: how many rows that is. */
  private int check(String slug, Locale language, ReportPart part, Officer by) {
    return db.sql(
            "update report_translation set checked_by_name = ?, checked_at = ?"
                + " where slug = ? and language = ? and part = ? and original = ? and words = ?"
                + " and checked_by_name is null and author <> ?")
        .params(
            by.name(),
            PaperTable.utc(clock.instant()),
            slug,
            language.toLanguageTag(),
            part.name(),
            part.original(),
            part.words() == null ? "" : part.words(),
            by.id())
        .update();
  }

  /** The same as {@link #of(String, Locale)}, which nobody else writes until the caller has. */
  private Translated locked(String slug, Locale language) {
    return of(reports.lock(slug).orElseThrow(Steps::nothingWritten), language);
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
