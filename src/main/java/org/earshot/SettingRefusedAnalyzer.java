package org.earshot;

import java.time.zone.ZoneRulesException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints a refused setting as sentences, with what to write instead. Those that the settings
 * themselves refuse while they are read say it in their own words.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingRefusedAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    String setting = "";
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException unread) {
        setting = unread.getName().toString();
      }
      if (cause instanceof SettingRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.mend(), failure);
      }
      if (cause instanceof ZoneRulesException && !setting.isEmpty()) {
        return new FailureAnalysis(
            "There is no such time zone: " + cause.getMessage() + ".",
            "Write a place as the time zone database names it, like Europe/London, or leave the"
                + " setting out. The setting begins with "
                + setting
                + ".",
            failure);
      }
      if (cause.getCause() == null && saysWhichSetting(cause)) {
        return new FailureAnalysis(
            setting.isEmpty()
                ? "A setting is missing, or cannot be used as it is."
                : "The settings under " + setting + " cannot be used as they are.",
            cause.getMessage() + ".",
            failure);
      }
    }
    return null;
  }

  private static boolean saysWhichSetting(Throwable cause) {
    String words = cause.getMessage();
    return (cause instanceof IllegalStateException || cause instanceof IllegalArgumentException)
        && words != null
        && words.startsWith("earshot.");
  }
}
