package org.earshot.translated;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.translated.TranslatedText.Done;
import org.earshot.translated.TranslatedText.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what one person translates and another checks. What is not checked, or not of the words
 * that hold, is read by nobody.
 */
@Service
public class TranslatedTexts {

  private final JdbcClient db;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  TranslatedTexts(JdbcClient db, TransactionOperations transaction, InstantSource clock) {
    this.db = db;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What the translation of a text must not be. */
  @FunctionalInterface
  public interface Rule {

    /**
     * @param words as they were typed; null where nothing was
     */
    void check(TranslatedText text, @Nullable String words, Objections wrongs);
  }

  private record Row(String words, String original, Done written, @Nullable Done checked) {}

  /** Every text, in the order of the original. */
  public Translated of(Original original, Locale language) {
    Map<String, Row> rows = rows(original, language);
    return new Translated(
        original.texts().entrySet().stream()
            .map(text -> text(text.getKey(), text.getValue(), rows.get(text.getKey())))
            .toList());
  }

  /**
   * The languages in which everybody can read all of each of these, by its slug; one question for
   * all.
   *
   * @param originals all of one kind
   */
  public Map<String, Set<Locale>> whole(Collection<Original> originals) {
    Map<String, Map<Locale, Map<String, String>>> checked = new HashMap<>();
    if (!originals.isEmpty()) {
      db.sql(
              "select slug, language, name, original from translated_text where kind = :kind and"
                  + " slug in (:slugs) and checked_by_name is not null")
          .param("kind", originals.iterator().next().kind().key())
          .param("slugs", originals.stream().map(Original::slug).toList())
          .query(
              row -> {
                checked
                    .computeIfAbsent(row.getString("slug"), slug -> new HashMap<>())
                    .computeIfAbsent(
                        Locale.forLanguageTag(row.getString("language")), any -> new HashMap<>())
                    .put(row.getString("name"), row.getString("original"));
              });
    }
    Map<String, Set<Locale>> whole = new HashMap<>();
    for (Original original : originals) {
      Set<Locale> languages = new HashSet<>();
      checked
          .getOrDefault(original.slug(), Map.of())
          .forEach(
              (language, texts) -> {
                if (original.texts().entrySet().stream()
                    .allMatch(text -> text.getValue().equals(texts.get(text.getKey())))) {
                  languages.add(language);
                }
              });
      whole.put(original.slug(), languages);
    }
    return whole;
  }

  /** By its name, what everybody can read in this language. */
  public Map<String, String> told(Original original, Locale language) {
    Map<String, String> told = new HashMap<>();
    for (TranslatedText text : of(original, language).texts()) {
      String words = text.words();
      if (text.state() == State.CHECKED && words != null) {
        told.put(text.name(), words);
      }
    }
    return told;
  }

  /** What has words that nobody has checked, also where its original says something else now. */
  public List<Unchecked> unchecked() {
    return db.sql(
            "select distinct kind, slug, language from translated_text"
                + " where checked_by_name is null order by kind, slug, language")
        .query(
            (row, n) ->
                new Unchecked(
                    Original.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    row.getString("slug"),
                    Locale.forLanguageTag(row.getString("language"))))
        .list();
  }

  /**
   * An original in a language.
   *
   * @param slug of its consultation
   */
  public record Unchecked(Original.Kind kind, String slug, Locale language) {}

  private static TranslatedText text(String name, String original, @Nullable Row row) {
    if (row == null) {
      return new TranslatedText(name, original, null, State.MISSING, null, null);
    }
    State state =
        !row.original().equals(original)
            ? State.CHANGED
            : row.checked() == null ? State.DRAFT : State.CHECKED;
    return new TranslatedText(name, original, row.words(), state, row.written(), row.checked());
  }

  /**
   * Keeps what was changed; every other text stays as it is saved by now.
   *
   * @param locked the original, which nobody else changes until the transaction ends
   * @throws Refused naming the texts that are wrong, or that somebody else changed too
   */
  public void write(
      Supplier<Original> locked, Locale language, TypedTexts typed, Rule rule, Officer by) {
    transaction.executeWithoutResult(
        status -> {
          Original original = locked.get();
          Translated now = of(original, language);
          refuse(typed, now, original.kind(), rule);
          now.texts().stream()
              .filter(typed::writes)
              .forEach(
                  text ->
                      write(
                          original,
                          language,
                          text,
                          typed.words().getOrDefault(text.name(), "").strip(),
                          by));
        });
  }

  private static void refuse(TypedTexts typed, Translated now, Original.Kind kind, Rule rule) {
    Objections wrongs = new Objections();
    for (TranslatedText text : now.texts()) {
      rule.check(text, typed.words().get(text.name()), wrongs);
      wrongs.addIf(
          typed.clashes(text) && !typed.chose(text),
          text.field(),
          "This was changed, here or in the "
              + kind.words()
              + ", after you opened this page. Choose which words to keep.");
    }
    wrongs.addIf(
        !typed.gone(now.texts()).isEmpty(),
        "gone",
        "The "
            + kind.words()
            + " does not have all of these parts any more. Keep a copy of what you need.");
    wrongs.refuse();
  }

  private void write(
      Original original, Locale language, TranslatedText text, String words, Officer by) {
    db.sql(
            "delete from translated_text"
                + " where kind = ? and slug = ? and language = ? and name = ?")
        .params(original.kind().key(), original.slug(), language.toLanguageTag(), text.name())
        .update();
    if (!words.isEmpty()) {
      db.sql(
              "insert into translated_text (kind, slug, language, name, words, original, author,"
                  + " author_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              original.kind().key(),
              original.slug(),
              language.toLanguageTag(),
              text.name(),
              words,
              text.original(),
              by.id(),
              by.name(),
              now())
          .update();
    }
  }

  /**
   * Marks what others wrote as checked.
   *
   * @param locked the original, which nobody else changes until the transaction ends
   * @param marks of what was read: of the whole, or of single texts
   * @throws Refused forbidden where all that was read was written by this officer; in conflict
   *     where nothing was read or waits, or something was changed since it was read
   */
  public void check(Supplier<Original> locked, Locale language, List<String> marks, Officer by) {
    transaction.executeWithoutResult(
        status -> {
          Original original = locked.get();
          List<TranslatedText> read = read(of(original, language), marks);
          int checked = read.stream().mapToInt(text -> check(original, language, text, by)).sum();
          if (checked == 0) {
            throw Refused.forbidden("words", "You wrote it: somebody else has to check it.");
          }
        });
  }

  private static List<TranslatedText> read(Translated now, List<String> marks) {
    if (marks.isEmpty()) {
      throw Refused.conflict("mark", "Tick what you have read.");
    }
    boolean all = marks.contains(now.mark());
    List<TranslatedText> read =
        now.texts().stream()
            .filter(text -> text.state() == State.DRAFT)
            .filter(text -> all || marks.contains(text.mark()))
            .toList();
    if (!all && read.size() < marks.size()) {
      throw Refused.conflict(
          "mark", "Something was changed after this page was opened. Read it again.");
    }
    if (read.isEmpty()) {
      throw Refused.conflict("words", "Nothing waits to be checked in this language.");
    }
    return read;
  }

  /** Only the words that were read: how many rows that is. */
  private int check(Original original, Locale language, TranslatedText text, Officer by) {
    return db.sql(
            "update translated_text set checked_by_name = ?, checked_at = ?"
                + " where kind = ? and slug = ? and language = ? and name = ? and original = ?"
                + " and words = ? and checked_by_name is null and author <> ?")
        .params(
            by.name(),
            now(),
            original.kind().key(),
            original.slug(),
            language.toLanguageTag(),
            text.name(),
            text.original(),
            text.words() == null ? "" : text.words(),
            by.id())
        .update();
  }

  private Map<String, Row> rows(Original original, Locale language) {
    Map<String, Row> rows = new HashMap<>();
    db.sql(
            "select name, words, original, author_name, written_at, checked_by_name, checked_at"
                + " from translated_text where kind = ? and slug = ? and language = ?")
        .params(original.kind().key(), original.slug(), language.toLanguageTag())
        .query(
            row -> {
              rows.put(
                  row.getString("name"),
                  new Row(
                      row.getString("words"),
                      row.getString("original"),
                      new Done(row.getString("author_name"), instant(row, "written_at")),
                      checked(row)));
            });
    return rows;
  }

  private static @Nullable Done checked(ResultSet row) throws SQLException {
    String by = row.getString("checked_by_name");
    return by == null ? null : new Done(by, instant(row, "checked_at"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
