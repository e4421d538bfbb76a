package org.earshot.web.api;

import java.util.Optional;
import java.util.function.Function;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.web.Refusal;
import org.springframework.http.ResponseEntity;

/** Papers as the REST contract answers with them. */
final class Papers {

  private Papers() {}

  /**
   * As it stands, its version as the tag.
   *
   * @param line what shows it
   * @throws Refusal as not found, in these words, where nothing is written
   */
  static <W extends Record, L> ResponseEntity<L> one(
      Optional<Entry<W>> entry, Function<Entry<W>, L> line, String nothing) {
    return entry
        .map(
            written ->
                ResponseEntity.ok()
                    .eTag(Integer.toString(written.version()))
                    .body(line.apply(written)))
        .orElseThrow(() -> Refusal.notFound(nothing));
  }

  /** 200 where every letter is written, 202 while they are being written. */
  static <W extends Record, L> ResponseEntity<L> sending(
      Entry<W> entry, Function<Entry<W>, L> line) {
    return ResponseEntity.status(entry.state() == State.SENT ? 200 : 202).body(line.apply(entry));
  }
}
