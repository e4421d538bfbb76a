package org.earshot.web.api;

import org.earshot.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an approval may say.
 *
 * @param version the version of the outcome that was read; absent for whatever is there
 */
record Approval(@Nullable Integer version) {

  /**
   * @param condition the header {@code If-Match}, which means the same; null where there is none
   * @param approval null where there is no body
   * @return the version that was read; null where neither names one
   */
  static @Nullable Integer read(@Nullable String condition, @Nullable Approval approval) {
    if (condition != null && !condition.strip().equals("*")) {
      String version = condition.strip().replaceFirst("^W/", "").replace("\"", "");
      if (!version.matches("\\d{1,9}")) {
        throw Refusal.field("If-Match", "This must be the version that was read, such as \"3\".");
      }
      return Integer.valueOf(version);
    }
    return approval == null ? null : approval.version();
  }
}
