package org.earshot.areas;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation's areas, which are the same for all its consultations but those that are held to
 * earlier ones.
 */
@Service
public class Areas {

  private final AreaTable table;
  private final InstantSource clock;

  Areas(AreaTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * The areas as somebody saved them.
   *
   * @param number 0 where nobody ever did, then 1 for the first saving
   */
  public record Saved(int number, List<Area> areas, String by, Instant at) {}

  /** In the order written; none where the organisation has named none. */
  public List<Area> all() {
    return now().areas();
  }

  /**
   * By which a consultation is counted: those that it is held to, else the organisation's as they
   * are now.
   */
  public List<Area> of(String consultation) {
    return table.held(consultation).map(this::list).orElseGet(this::all);
  }

  /**
   * From now on this consultation is counted by the areas as they are, whatever the organisation
   * calls them later: two public reports by different areas would tell how few people are from one
   * place. Where it is held already nothing changes. Goes into the caller's transaction.
   */
  public void hold(String consultation) {
    if (table.held(consultation).isEmpty()) {
      table.hold(consultation, now().number());
    }
  }

  /** The consultations that are held to areas other than those of now, by their short names. */
  public List<String> otherwise() {
    List<Area> now = all();
    return table.held().entrySet().stream()
        .filter(held -> !list(held.getValue()).equals(now))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Area> list(int number) {
    return number == 0 ? List.of() : table.find(number).orElseThrow().areas();
  }

  public Saved now() {
    List<Saved> newest = table.newest(1);
    return newest.isEmpty() ? new Saved(0, List.of(), "", Instant.EPOCH) : newest.getFirst();
  }

  /** The newest savings, that which counts first. */
  public List<Saved> history() {
    return table.newest(20);
  }

  /**
   * @param text a line for each area: its name, a colon, and its outward codes
   * @param seen the number of the saving that the officer had before them
   * @throws Refused with everything that is wrong, line by line, or where somebody saved meanwhile
   */
  @Transactional
  public void save(String text, int seen, Officer by) {
    List<Area> now = inStep(seen).areas();
    write(seen + 1, AreaLines.read(text, now), by);
  }

  /**
   * Brings the areas of an earlier saving back, as a saving of its own.
   *
   * @param number 0 for none at all
   * @throws java.util.NoSuchElementException if there is no such saving
   */
  @Transactional
  public void goBack(int number, int seen, Officer by) {
    inStep(seen);
    write(seen + 1, list(number), by);
  }

  private Saved inStep(int seen) {
    Saved now = now();
    if (now.number() != seen) {
      throw conflict();
    }
    return now;
  }

  private void write(int number, List<Area> areas, Officer by) {
    try {
      table.insert(new Saved(number, areas, by.name(), clock.instant()), by.id());
    } catch (DuplicateKeyException meanwhile) {
      throw conflict();
    }
  }

  private static Refused conflict() {
    return Refused.conflict(
        "areas",
        "Somebody else saved areas meanwhile. Theirs stand below, as they are now: put both together"
            + " and save again.");
  }
}
