package org.earshot.inviting;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.authoring.sheets.Table;
import org.earshot.authoring.sheets.Unreadable;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactList.Basis;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactList.Way;
import org.earshot.inviting.Limits.Person;
import org.earshot.language.Phrasebook;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that lists of people come in: kept sealed until somebody has said which column is
 * which, then read into a list, and gone.
 */
@Service
public class ListUploads {

  private final ListTable lists;
  private final ContactTable contacts;
  private final Limits limits;
  private final Askings askings;
  private final InvitationWords words;
  private final Phrasebook phrasebook;
  private final Numbers numbers;
  private final InstantSource clock;

  ListUploads(
      ListTable lists,
      ContactTable contacts,
      Limits limits,
      Askings askings,
      InvitationWords words,
      Phrasebook phrasebook,
      InvitationSettings settings,
      InstantSource clock) {
    this.lists = lists;
    this.contacts = contacts;
    this.limits = limits;
    this.askings = askings;
    this.words = words;
    this.phrasebook = phrasebook;
    this.numbers = new Numbers(settings.dramaNumbers());
    this.clock = clock;
  }

  /**
   * What an officer uploads.
   *
   * @param said how the numbers came to us, by language tag
   */
  public record Upload(
      String name, byte[] file, String source, Basis basis, Way way, Map<String, String> said) {}

  /**
   * Keeps an uploaded file, sealed, until somebody has said which column is which.
   *
   * @return the list that it is to become
   * @throws Unreadable where it is no list at all: then nothing is kept
   */
  @Transactional
  public UUID take(Consultation consultation, Upload upload, Officer by) {
    Table.of(upload.file());
    UUID id = UUID.randomUUID();
    ContactList list =
        new ContactList(
            id,
            consultation.slug(),
            upload.name(),
            upload.source(),
            null,
            upload.basis(),
            upload.way(),
            upload.said(),
            Map.of(),
            State.DRAFT,
            null,
            by.id(),
            by.name(),
            clock.instant(),
            null,
            null);
    lists.insert(list, upload.file());
    return id;
  }

  /**
   * What its file holds, read with these columns; null for those that look like it. Empty once the
   * file is gone.
   */
  public Optional<ListReading> look(
      Consultation consultation, ContactList list, @Nullable Columns chosen) {
    return lists.file(list.id()).map(file -> read(consultation, list, Table.of(file), chosen));
  }

  /**
   * Its heading, and the rows that can be mended, each with its place and what to mend; empty once
   * the file is gone.
   */
  public Optional<List<List<String>>> marked(
      Consultation consultation, ContactList list, @Nullable Columns chosen) {
    return lists
        .file(list.id())
        .map(Table::of)
        .map(table -> MarkedRows.of(table, read(consultation, list, table, chosen)));
  }

  /** Keeps the people of a file, sealed, and nothing else of it. */
  @Transactional
  public void keep(Consultation consultation, UUID id, Columns chosen) {
    ContactList list = lists.lock(id).orElseThrow();
    look(consultation, list, chosen)
        .ifPresent(
            read -> {
              contacts.insert(list, read.accepted());
              lists.ready(id, read.counts());
            });
  }

  private ListReading read(
      Consultation consultation, ContactList list, Table table, @Nullable Columns chosen) {
    Spoken spoken = new Spoken(phrasebook, words.offered(consultation));
    Columns columns = chosen == null ? Columns.guess(table, numbers, spoken::names) : chosen;
    ListReading read = ListReading.of(table, columns, numbers, spoken);
    Map<ListReading.Entry, Person> people = new LinkedHashMap<>();
    read.accepted()
        .forEach(entry -> people.put(entry, contacts.person(list.way().channel(), entry.number())));
    Map<SubjectId, Reason> no = limits.of(people.values(), consultation.slug(), clock.instant());
    Set<UUID> forgotten = lists.without(list.id());
    if (!forgotten.isEmpty()) {
      people.values().stream()
          .filter(person -> isAmong(forgotten, person))
          .forEach(person -> no.put(person.who(), Reason.FORGOTTEN));
    }
    Set<ListReading.Entry> refused = new HashSet<>();
    people.forEach(
        (entry, person) -> {
          if (no.containsKey(person.who())) {
            refused.add(entry);
          }
        });
    return read.without(
        entry -> Objects.requireNonNull(no.get(Objects.requireNonNull(people.get(entry)).who())),
        refused);
  }

  private boolean isAmong(Set<UUID> forgotten, Person person) {
    return forgotten.contains(askings.afterwards(person.who()))
        || person.elsewhere().stream().anyMatch(one -> forgotten.contains(askings.afterwards(one)));
  }
}
