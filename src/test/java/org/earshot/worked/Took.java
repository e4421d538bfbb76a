package org.earshot.worked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long people took to answer. */
final class Took {

  private Took() {}

  /** The time within which half of those who finished did, in minutes. */
  static String half(Export export) {
    List<Long> seconds =
        export.where(line -> !"".equals(line.get("completed_at"))).lines().stream()
            .map(
                line ->
                    Duration.between(
                            Instant.parse(line.get("started_at")),
                            Instant.parse(line.get("completed_at")))
                        .toSeconds())
            .sorted()
            .toList();
    long half = (seconds.get((seconds.size() - 1) / 2) + seconds.get(seconds.size() / 2)) / 2;
    long minutes = Math.max(1, Math.round(half / 60.0));
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
