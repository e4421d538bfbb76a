package org.earshot;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in sentences why Earshot cannot start on its database, and which setting to look at. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseRefusedAnalyzer implements FailureAnalyzer {

  private static final Pattern NEWER = Pattern.compile("not resolved locally: ([0-9][0-9._]*)");

  private static final String MEND =
      "Check spring.datasource.url, spring.datasource.username and spring.datasource.password. ";

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywayValidateException invalid) {
        return tables(invalid);
      }
      if (cause instanceof SQLException refused && refused.getSQLState() != null) {
        FailureAnalysis analysis = connection(refused, refused.getSQLState());
        if (analysis != null) {
          return analysis;
        }
      }
    }
    return null;
  }

  private static FailureAnalysis tables(FlywayValidateException invalid) {
    String words = Objects.requireNonNullElse(invalid.getMessage(), "");
    Matcher newer = NEWER.matcher(words);
    return newer.find()
        ? new FailureAnalysis(
            "This database was used with a newer Earshot: it has the tables of migration "
                + newer.group(1)
                + ", which this version does not know.",
            "Start that version of Earshot or a later one. To go back, put the backup back that was"
                + " made before the newer version was started (backups.md).",
            invalid)
        : new FailureAnalysis(
            "The tables of this database are not as Earshot made them. " + words.strip(),
            "Point spring.datasource.url at Earshot's own database, or put a backup back.",
            invalid);
  }

  /** By the classes of SQL's states, and H2's own numbers. */
  private static @Nullable FailureAnalysis connection(SQLException refused, String state) {
    if (state.startsWith("28")) {
      return refusal(
          "The database did not take the user name or password", refused, "Nothing was changed.");
    }
    if (state.equals("3D000")) {
      return refusal(
          "There is no such database", refused, "createdb --owner=earshot earshot makes it.");
    }
    if (state.equals("90020")) {
      return new FailureAnalysis(
          "The embedded database is in use by another program: " + words(refused),
          "Stop the other copy of Earshot, or give this one another earshot.data. Several copies"
              + " side by side need PostgreSQL.",
          refused);
    }
    if (state.startsWith("08") || state.equals("57P03") || state.equals("53300")) {
      return refusal("The database cannot be reached", refused, "Is PostgreSQL running there?");
    }
    return null;
  }

  private static FailureAnalysis refusal(String what, SQLException refused, String more) {
    return new FailureAnalysis(what + ": " + words(refused), MEND + more, refused);
  }

  private static String words(SQLException refused) {
    return Objects.requireNonNullElse(refused.getMessage(), refused.getSQLState()).strip();
  }
}
