package org.earshot.language;

import java.util.List;
import org.earshot.language.OwnLine.Kind;
import org.earshot.language.OwnLine.State;

/**
 * Own words that belong together.
 *
 * @param id for addresses
 * @param heading in English
 */
public record OwnPart(String id, String heading, Kind kind, List<OwnLine> lines) {

  public long total() {
    return lines.stream().filter(OwnLine::counts).count();
  }

  public long read() {
    return count(State.READ);
  }

  public long missing() {
    return count(State.MISSING);
  }

  /** What somebody has yet to read, in order. */
  public List<OwnLine> toRead() {
    return lines.stream().filter(OwnLine::toRead).toList();
  }

  private long count(State state) {
    return lines.stream().filter(line -> line.counts() && line.state() == state).count();
  }
}
