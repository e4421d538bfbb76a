package org.earshot.reach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of figures that an officer sent.
 *
 * @param headings its first row
 * @param figures how many it has; none where it was refused, or removed
 * @param faults how many; where there are any, nothing of it was taken
 * @param removedBy null while it stands
 */
public record FigureFile(
    UUID id,
    String name,
    List<String> headings,
    String by,
    Instant at,
    int figures,
    int faults,
    @Nullable String removedBy,
    @Nullable Instant removedAt) {

  public FigureFile {
    headings = List.copyOf(headings);
  }

  public boolean refused() {
    return faults > 0;
  }

  public boolean stands() {
    return faults == 0 && removedBy == null;
  }
}
