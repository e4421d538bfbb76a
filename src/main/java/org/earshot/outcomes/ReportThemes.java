package org.earshot.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.ToldThemes;
import org.earshot.themes.ToldThemes.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The themes that everybody reads with a feedback report. They are kept as they were approved: if
 * officers rename, merge or code on afterwards, one has to ask for the new ones and another to
 * approve them.
 */
@Service
public class ReportThemes {

  private final JdbcClient db;
  private final ToldThemes themes;
  private final TransactionOperations transaction;

  ReportThemes(JdbcClient db, ToldThemes themes, TransactionOperations transaction) {
    this.db = db;
    this.themes = themes;
    this.transaction = transaction;
  }

  /**
   * How they stand.
   *
   * @param told by question, as they are public or, while the report is not, as they would be
   * @param now by question, as officers have found them by now
   * @param asked what somebody asks to be told instead; null where nobody does
   */
  public record Standing(Map<String, Found> told, Map<String, Found> now, @Nullable Asked asked) {

    /** Whether what is public is not what officers have found by now. */
    public boolean differ() {
      return !shown(told).equals(shown(now));
    }

    /** Whether what somebody asks for is not what officers have found by now either. */
    public boolean overtaken() {
      return asked != null && !shown(asked.themes()).equals(shown(now));
    }

    private static Map<String, List<String>> shown(Map<String, Found> themes) {
      Map<String, List<String>> shown = new HashMap<>();
      themes.forEach((question, found) -> shown.put(question, List.of(found.far(), found.line())));
      return shown;
    }
  }

  /**
   * Themes that somebody asks for.
   *
   * @param mark changes with them, so that who approves them approves what they read
   */
  public record Asked(Map<String, Found> themes, String mark, String by, String name) {}

  /** As they are kept. */
  record Kept(Map<String, Found> themes) {}

  private record Row(@Nullable String told, @Nullable Asked asked) {}

  /** By question, of a report that is public: as approved, or as found where none were kept. */
  public Map<String, Found> told(String slug) {
    return row(slug).map(Row::told).map(ReportThemes::read).orElseGet(() -> themes.of(slug));
  }

  public Standing of(String slug, boolean isPublic) {
    Map<String, Found> now = themes.of(slug);
    Row row = row(slug).orElse(null);
    String told = row == null || !isPublic ? null : row.told();
    return new Standing(
        told == null ? now : read(told), now, row == null || !isPublic ? null : row.asked());
  }

  /** Keeps them as they are now, in the caller's transaction. */
  void keep(String slug) {
    keep(slug, themes.of(slug));
  }

  private void keep(String slug, Map<String, Found> found) {
    db.sql(
            "update feedback_report set themes = ?, themes_asked = null, themes_asked_by = null,"
                + " themes_asked_by_name = null where slug = ?")
        .params(OutcomeJson.write(new Kept(found)), slug)
        .update();
  }

  /** Asks for the themes to be told as they are now. */
  public void ask(String slug, Officer by) {
    db.sql(
            "update feedback_report set themes_asked = ?, themes_asked_by = ?,"
                + " themes_asked_by_name = ? where slug = ? and state <> 'DRAFT'")
        .params(OutcomeJson.write(new Kept(themes.of(slug))), by.id(), by.name(), slug)
        .update();
  }

  /**
   * Tells everybody those that were asked for.
   *
   * @param mark of those that were read
   * @throws Refused for who asked for them; in conflict where nobody did, or for others by now
   */
  public void agree(String slug, String mark, Officer by) {
    transaction.executeWithoutResult(
        status -> {
          Asked asked =
              // Nobody asks for others between reading these and keeping them.
              row(slug, " for update")
                  .map(Row::asked)
                  .orElseThrow(
                      () -> Refused.conflict("themes", "Nobody asks for other themes any more."));
          if (asked.by().equals(by.id())) {
            throw Refused.forbidden(
                "themes", "You asked for these themes: a second officer has to approve them.");
          }
          if (!asked.mark().equals(mark)) {
            throw Refused.conflict(
                "themes", "They were changed after you read them. Read them again.");
          }
          keep(slug, asked.themes());
        });
  }

  private Optional<Row> row(String slug) {
    return row(slug, "");
  }

  private Optional<Row> row(String slug, String lock) {
    return db.sql(
            "select themes, themes_asked, themes_asked_by, themes_asked_by_name"
                + " from feedback_report where slug = ?"
                + lock)
        .param(slug)
        .query(
            (row, n) -> {
              String asked = row.getString(2);
              return new Row(
                  row.getString(1),
                  asked == null
                      ? null
                      : new Asked(
                          read(asked),
                          Integer.toHexString(asked.hashCode()),
                          row.getString(3),
                          row.getString(4)));
            })
        .optional();
  }

  private static Map<String, Found> read(String kept) {
    return OutcomeJson.read(kept, Kept.class).themes();
  }
}
