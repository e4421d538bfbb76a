package org.earshot.authoring.editing;

import java.util.List;
import org.earshot.authoring.Manuscript;

/** Two officers changed the same words; nothing was saved, and somebody has to choose. */
public final class Clashing extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Clash> clashes;
  private final transient Manuscript latest;

  Clashing(List<Clash> clashes, Manuscript latest) {
    super(clashes.size() + " places were changed by two officers");
    this.clashes = List.copyOf(clashes);
    this.latest = latest;
  }

  public List<Clash> clashes() {
    return clashes;
  }

  /** What stands now, with who saved it. */
  public Manuscript latest() {
    return latest;
  }
}
