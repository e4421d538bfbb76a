package org.earshot.web.setup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Change;
import org.earshot.consultations.SetUp;
import org.earshot.security.Officer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Saves one section on the newest record, question by question: what this officer did not touch
 * stays as whoever wrote last has left it.
 */
@Component
class SectionSaving {

  private final Consultations consultations;

  SectionSaving(Consultations consultations) {
    this.consultations = consultations;
  }

  /**
   * @param seen the number of the last change that this officer had before them
   * @throws Crossed where another officer has answered one of the same questions otherwise
   * @throws org.earshot.security.Refused naming the questions whose answers the record cannot take
   */
  void save(String slug, Section section, Map<String, JsonNode> mine, long seen, Officer by) {
    consultations.change(slug, newest -> merged(slug, newest, section, mine, seen), by);
  }

  private SetUp merged(
      String slug, SetUp newest, Section section, Map<String, JsonNode> mine, long seen) {
    List<Change> changes = consultations.changes(slug);
    Map<String, JsonNode> now = SetUpTree.values(newest, section.fields());
    Map<String, JsonNode> base = base(changes, seen, section, now);
    Map<String, JsonNode> written = new LinkedHashMap<>(mine);
    written.entrySet().removeIf(entry -> entry.getValue().equals(base.get(entry.getKey())));
    List<Crossing> crossings =
        section.fields().stream()
            .filter(field -> written.containsKey(field.name()))
            .filter(field -> !same(now, base, field) && !same(now, written, field))
            .map(field -> crossing(field, now, written))
            .toList();
    if (!crossings.isEmpty()) {
      throw new Crossed(who(changes, seen, section), crossings, laid(now, written));
    }
    return SetUpTree.with(newest, written);
  }

  private static Map<String, JsonNode> base(
      List<Change> changes, long seen, Section section, Map<String, JsonNode> now) {
    return changes.stream()
        .filter(change -> change.number() == seen)
        .findFirst()
        .map(change -> SetUpTree.values(change.after(), section.fields()))
        .orElse(now);
  }

  private static boolean same(Map<String, JsonNode> one, Map<String, JsonNode> other, Field field) {
    return one.getOrDefault(field.name(), SetUpTree.NOTHING)
        .equals(other.getOrDefault(field.name(), SetUpTree.NOTHING));
  }

  private static Crossing crossing(
      Field field, Map<String, JsonNode> theirs, Map<String, JsonNode> mine) {
    return new Crossing(
        field,
        SectionWriting.read(field, theirs.getOrDefault(field.name(), SetUpTree.NOTHING)),
        SectionWriting.read(field, mine.getOrDefault(field.name(), SetUpTree.NOTHING)));
  }

  private static Map<String, JsonNode> laid(
      Map<String, JsonNode> now, Map<String, JsonNode> written) {
    Map<String, JsonNode> laid = new LinkedHashMap<>(now);
    laid.putAll(written);
    return laid;
  }

  /** The last change of this section that the officer has not seen. */
  private static Change who(List<Change> changes, long seen, Section section) {
    return changes.stream()
        .filter(change -> change.number() > seen && changed(change, section))
        .findFirst()
        .orElse(changes.getFirst());
  }

  private static boolean changed(Change change, Section section) {
    SetUp before = change.before();
    return before == null
        || !SetUpTree.values(before, section.fields())
            .equals(SetUpTree.values(change.after(), section.fields()));
  }

  /** One question that two officers answered at once, as each of them reads it. */
  record Crossing(Field field, String theirs, String mine) {}

  /** Two officers wrote at once. */
  static final class Crossed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Change theirs;
    private final transient List<Crossing> crossings;
    private final transient Map<String, JsonNode> laid;

    Crossed(Change theirs, List<Crossing> crossings, Map<String, JsonNode> laid) {
      super("two officers wrote at once", null, false, false);
      this.theirs = theirs;
      this.crossings = crossings;
      this.laid = laid;
    }

    public String officerName() {
      return theirs.officerName();
    }

    public Instant at() {
      return theirs.at();
    }

    public List<Crossing> crossings() {
      return crossings;
    }

    /** This officer's answers, laid over what is saved now. */
    Map<String, JsonNode> laid() {
      return laid;
    }
  }
}
