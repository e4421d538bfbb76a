package org.earshot.interests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The few things that the organisation asks people about, and which consultation is about what. */
@Service
public class Topics {

  private final TopicTable table;
  private final InstantSource clock;

  Topics(TopicTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * The topics as somebody saved them.
   *
   * @param number 0 where nobody ever did, then 1 for the first saving
   */
  public record Saved(int number, List<Topic> topics, String by, Instant at) {}

  public Saved now() {
    List<Saved> newest = table.newest(1);
    return newest.isEmpty() ? new Saved(0, List.of(), "", Instant.EPOCH) : newest.getFirst();
  }

  /** In the order written, in which people pick them by number. */
  public List<Topic> all() {
    return now().topics();
  }

  /** The newest savings, that which counts first. */
  public List<Saved> history() {
    return table.newest(20);
  }

  /**
   * @param text as {@link TopicLines} are written
   * @param tongues the languages that a topic can be named in, by their English names
   * @param seen the number of the saving that the officer had before them
   * @throws Refused with everything that is wrong, or where somebody saved meanwhile
   */
  @Transactional
  public void save(String text, Map<Locale, String> tongues, int seen, Officer by) {
    inStep(seen);
    write(seen + 1, TopicLines.read(text, table.everNamed(), tongues), by);
  }

  /**
   * Brings the topics of an earlier saving back, as a saving of its own.
   *
   * @throws java.util.NoSuchElementException if there is no such saving
   */
  @Transactional
  public void goBack(int number, int seen, Officer by) {
    inStep(seen);
    write(seen + 1, table.find(number).orElseThrow().topics(), by);
  }

  /** What this consultation is about, of the topics that there are now. */
  public Set<String> about(String consultation) {
    Set<String> about = new HashSet<>(table.about(consultation));
    about.retainAll(all().stream().map(Topic::key).collect(Collectors.toSet()));
    return about;
  }

  /** Says what it is about; what is no topic now is left out. */
  @Transactional
  public void about(String consultation, Set<String> topics) {
    Set<String> known = all().stream().map(Topic::key).collect(Collectors.toSet());
    table.about(consultation, topics.stream().filter(known::contains).collect(Collectors.toSet()));
  }

  private void inStep(int seen) {
    if (now().number() != seen) {
      throw conflict();
    }
  }

  private void write(int number, List<Topic> topics, Officer by) {
    try {
      table.insert(new Saved(number, topics, by.name(), clock.instant()), by.id());
    } catch (DuplicateKeyException meanwhile) {
      throw conflict();
    }
  }

  private static Refused conflict() {
    return Refused.conflict(
        "topics",
        "Somebody else saved topics meanwhile. Theirs stand below, as they are now: put both together"
            + " and save again.");
  }
}
