package org.earshot.consultations;

import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The consultations that came with Earshot to be tried, as long as nobody has made one their own by
 * changing its record. Together they can be put away: nobody is asked by them any more and no list
 * has them, but nothing of them is lost, and they can be brought back as they were.
 */
@Service
public class Samples {

  private final SampleTable table;
  private final RunningConsultations running;

  Samples(SampleTable table, RunningConsultations running) {
    this.table = table;
    this.running = running;
  }

  /** The slugs of those that are not put away. */
  public Set<String> here() {
    return table.here(Consultations.SHIPPED_BY);
  }

  /** Whether any is put away. */
  public boolean away() {
    return !table.away().isEmpty();
  }

  /** The slugs of those that are put away: each is called as the conversation that it asks. */
  public Set<String> putAwaySlugs() {
    return table.away();
  }

  public void putAway() {
    table.putAway(here());
    running.forget();
  }

  public void bringBack() {
    table.bringBack();
    running.forget();
  }
}
