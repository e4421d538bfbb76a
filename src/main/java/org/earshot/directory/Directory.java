package org.earshot.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.authoring.sheets.Table;
import org.earshot.consultations.NamedAtTheEnd;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that the council knows, what was changed of them, and files of them in and out. */
@Service
public class Directory implements Retained, NamedAtTheEnd {

  /** As many as can be named in one message. */
  public static final int MOST_NAMED = 3;

  private static final Period KEPT = Period.ofYears(1);
  private static final String CROSSED =
      "Somebody else changed this group meanwhile. Load the page again to see what they wrote.";

  private final GroupRows rows;
  private final InstantSource clock;

  Directory(GroupRows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** By name. */
  public List<CommunityGroup> all() {
    return rows.newest().stream()
        .filter(group -> !group.removed())
        .sorted(Comparator.comparing(group -> folded(group.name())))
        .toList();
  }

  /** Those that were taken off and can be brought back, the last first. */
  public List<CommunityGroup> removed() {
    return rows.newest().stream()
        .filter(group -> group.removed() && !group.details().isEmpty())
        .sorted(Comparator.comparing(CommunityGroup::at).reversed())
        .toList();
  }

  /** Also one that was taken off. */
  public Optional<CommunityGroup> find(UUID id) {
    return history(id).stream().findFirst();
  }

  public Optional<CommunityGroup> named(String name) {
    return all().stream().filter(group -> folded(group.name()).equals(folded(name))).findFirst();
  }

  /** Every saving, the newest first. */
  public List<CommunityGroup> history(UUID id) {
    return rows.history(id);
  }

  /**
   * @throws Refused naming the details that are wrong
   */
  @Transactional
  public UUID add(Map<Detail, String> typed, Officer by) {
    Map<Detail, String> details = check(typed, null);
    UUID id = UUID.randomUUID();
    write(id, 1, details, false, by);
    return id;
  }

  /**
   * @param seen the number of the saving that the officer had before them
   * @throws Refused naming the details that are wrong, or where somebody saved meanwhile
   */
  @Transactional
  public void change(UUID id, Map<Detail, String> typed, int seen, Officer by) {
    CommunityGroup now = inStep(id, seen);
    Map<Detail, String> details = check(typed, id);
    if (!details.equals(now.details()) || now.removed()) {
      write(id, seen + 1, details, false, by);
    }
  }

  /** Takes it off the list; consultations that took it keep what they took. */
  @Transactional
  public void remove(UUID id, int seen, Officer by) {
    CommunityGroup now = inStep(id, seen);
    write(id, seen + 1, now.details(), true, by);
  }

  private CommunityGroup inStep(UUID id, int seen) {
    CommunityGroup now = find(id).orElseThrow();
    if (now.number() != seen) {
      throw Refused.conflict("name", CROSSED);
    }
    return now;
  }

  private Map<Detail, String> check(Map<Detail, String> typed, @Nullable UUID id) {
    Objections wrongs = new Objections();
    Map<Detail, String> details =
        DetailCheck.read(typed, (detail, words) -> wrongs.add(detail.field(), words));
    named(details.getOrDefault(Detail.NAME, ""))
        .filter(other -> !other.id().equals(id))
        .ifPresent(
            other ->
                wrongs.add(
                    Detail.NAME.field(), "There is a group of this name already: change that one"));
    wrongs.refuse();
    return details;
  }

  private void write(
      UUID id, int number, Map<Detail, String> details, boolean removed, Officer by) {
    try {
      rows.insert(
          new CommunityGroup(id, number, details, clock.instant(), by.name(), removed), by.id());
    } catch (DuplicateKeyException meanwhile) {
      throw Refused.conflict("name", CROSSED);
    }
  }

  // Files

  /**
   * Something to mend in a file.
   *
   * @param row as the file counts it, from 1
   * @param column its letter
   */
  public record Fault(int row, String column, String words) {}

  /** What came of a file: where anything is to be mended, nothing of it is taken. */
  public record Taken(int added, int changed, List<Fault> faults) {}

  /** The whole list, its headings first, as it can be sent back. */
  public List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(Detail.values()).stream().map(Detail::words).toList());
    all().forEach(group -> table.add(List.of(Detail.values()).stream().map(group::of).toList()));
    return table;
  }

  /**
   * Adds the groups of a file, and changes those whose name is on the list already: a cell with
   * nothing in it empties what stood there, a column that is missing changes nothing.
   */
  @Transactional
  public Taken take(Table file, Officer by) {
    List<Fault> faults = new ArrayList<>();
    Map<Detail, Integer> columns = columns(file, faults);
    if (!columns.containsKey(Detail.NAME)) {
      faults.add(
          new Fault(1, "A", "Head one column “Name”. The headings are those of the download"));
      return new Taken(0, 0, faults);
    }
    List<Map<Detail, String>> read = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int row = 1; row < file.rows().size(); row++) {
      if (file.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())) {
        read.add(row(file, row, columns, seen, faults));
      }
    }
    if (!faults.isEmpty()) {
      return new Taken(0, 0, faults);
    }
    return take(read, by);
  }

  private static Map<Detail, Integer> columns(Table file, List<Fault> faults) {
    Map<Detail, Integer> columns = new EnumMap<>(Detail.class);
    for (int column = 0; column < file.columns(); column++) {
      String heading = folded(file.cell(0, column));
      Optional<Detail> detail =
          List.of(Detail.values()).stream()
              .filter(one -> folded(one.words()).equals(heading))
              .findFirst();
      if (detail.isPresent()) {
        columns.putIfAbsent(detail.get(), column);
      } else if (!heading.isEmpty()) {
        faults.add(
            new Fault(1, Table.letter(column), "No such heading. Use those of the download"));
      }
    }
    return columns;
  }

  private static Map<Detail, String> row(
      Table file,
      int row,
      Map<Detail, Integer> columns,
      Map<String, Integer> seen,
      List<Fault> faults) {
    Map<Detail, String> typed = new EnumMap<>(Detail.class);
    columns.forEach((detail, column) -> typed.put(detail, file.cell(row, column)));
    Map<Detail, String> details =
        DetailCheck.read(
            typed,
            (detail, words) ->
                faults.add(
                    new Fault(row + 1, Table.letter(columns.getOrDefault(detail, 0)), words)));
    Integer before = seen.putIfAbsent(folded(details.getOrDefault(Detail.NAME, "")), row + 1);
    if (before != null && details.containsKey(Detail.NAME)) {
      faults.add(
          new Fault(
              row + 1,
              Table.letter(columns.getOrDefault(Detail.NAME, 0)),
              "The same name stands in row " + before));
    }
    columns.keySet().forEach(detail -> details.putIfAbsent(detail, ""));
    return details;
  }

  private Taken take(List<Map<Detail, String>> read, Officer by) {
    Map<String, CommunityGroup> known =
        all().stream().collect(Collectors.toMap(group -> folded(group.name()), group -> group));
    int added = 0;
    int changed = 0;
    for (Map<Detail, String> row : read) {
      CommunityGroup before = known.get(folded(row.getOrDefault(Detail.NAME, "")));
      Map<Detail, String> details = new EnumMap<>(Detail.class);
      if (before != null) {
        details.putAll(before.details());
      }
      details.putAll(row);
      details.values().removeIf(String::isEmpty);
      if (before == null) {
        write(UUID.randomUUID(), 1, details, false, by);
        added++;
      } else if (!details.equals(before.details())) {
        write(before.id(), before.number() + 1, details, false, by);
        changed++;
      }
    }
    return new Taken(added, changed, List.of());
  }

  // Named at the end

  /** The groups that are named to people at the end of this consultation. */
  public List<CommunityGroup> namedAtTheEnd(String consultation) {
    Map<UUID, CommunityGroup> all =
        all().stream().collect(Collectors.toMap(CommunityGroup::id, group -> group));
    return rows.named(consultation).stream()
        .filter(all::containsKey)
        .map(all::get)
        .filter(group -> !group.told().isEmpty())
        .toList();
  }

  /**
   * @param groups in this order, {@link #MOST_NAMED} at most
   * @throws Refused if they are too many, or one says nothing that people may be told
   */
  @Transactional
  public void nameAtTheEnd(String consultation, List<UUID> groups) {
    Set<UUID> tellable = new HashSet<>();
    all().stream().filter(group -> !group.told().isEmpty()).forEach(g -> tellable.add(g.id()));
    Objections wrongs = new Objections();
    wrongs.addIf(
        groups.size() > MOST_NAMED, "named", "Choose at most " + MOST_NAMED + " groups to name.");
    wrongs.addIf(!tellable.containsAll(groups), "named", "Say first how people reach the group.");
    wrongs.refuse();
    rows.named(consultation, groups);
  }

  @Override
  public String at(String consultation) {
    List<UUID> named = rows.named(consultation);
    return named.isEmpty()
        ? ""
        : namedAtTheEnd(consultation).stream()
            .map(CommunityGroup::told)
            .collect(Collectors.joining("; "));
  }

  // What is kept

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "In the directory of groups: who a group’s contact is, their telephone and e-mail,"
                + " encrypted",
            "until somebody changes it or takes the group off, and "
                + KeptFor.words(KEPT)
                + " after that"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    rows.wipe(now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
  }

  /** What two names of the same group have in common. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
  }
}
