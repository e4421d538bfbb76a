package org.earshot.inviting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of people who may be asked to take part. */
@Service
public class ContactLists {

  private final ListTable lists;
  private final ContactTable contacts;
  private final Limits limits;
  private final Askings askings;
  private final Closing closing;
  private final InvitationWords words;
  private final Approved approved;
  private final Phrasebook phrasebook;
  private final Numbers numbers;
  private final InstantSource clock;

  ContactLists(
      ListTable lists,
      ContactTable contacts,
      Limits limits,
      Askings askings,
      Closing closing,
      InvitationWords words,
      Approved approved,
      Phrasebook phrasebook,
      InvitationSettings settings,
      InstantSource clock) {
    this.lists = lists;
    this.contacts = contacts;
    this.limits = limits;
    this.askings = askings;
    this.closing = closing;
    this.words = words;
    this.approved = approved;
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

  /** One language of the invitation. */
  public record Asked(Locale language, long people, String words) {}

  /** Where a list stands. */
  public record Progress(long waiting, long written, Map<Reason, Long> left) {}

  /** The languages in which people can be asked to it; none until it has opened. */
  public List<Locale> offered(Consultation consultation) {
    return words.offered(consultation);
  }

  /** Those of them in which people can be asked on WhatsApp; none where no template is set up. */
  public List<Locale> onWhatsApp(Consultation consultation) {
    return approved.among(words.offered(consultation));
  }

  /**
   * Keeps an uploaded file, sealed, until somebody has said which column is which.
   *
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
            upload.basis(),
            upload.way(),
            upload.said(),
            Map.of(),
            State.DRAFT,
            by.id(),
            by.name(),
            clock.instant(),
            null);
    lists.insert(list, upload.file());
    return id;
  }

  public List<ContactList> of(String consultation) {
    return lists.of(consultation);
  }

  /** Those that are ready to be sent but for the signature of a second officer. */
  public List<ContactList> unsigned(String consultation) {
    return lists.of(consultation).stream()
        .filter(list -> list.state() == State.READY && list.signedOff() == null)
        .toList();
  }

  public Optional<ContactList> find(String consultation, UUID id) {
    return lists.find(id).filter(list -> list.consultation().equals(consultation));
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

  private ListReading read(
      Consultation consultation, ContactList list, Table table, @Nullable Columns chosen) {
    Spoken spoken = new Spoken(phrasebook, words.offered(consultation));
    Columns columns = chosen == null ? Columns.guess(table, numbers, spoken::names) : chosen;
    ListReading read = ListReading.of(table, columns, numbers, spoken::of);
    Map<ListReading.Entry, Person> people = new LinkedHashMap<>();
    read.accepted()
        .forEach(entry -> people.put(entry, contacts.person(list.way(), entry.number())));
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
        || forgotten.contains(askings.afterwards(person.elsewhere()));
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

  /** What the people still waiting on a list would read, the most first. */
  public List<Asked> invitations(Consultation consultation, ContactList list) {
    List<Locale> offered = words.offered(consultation);
    if (offered.isEmpty()) {
      return List.of();
    }
    Map<Locale, Long> people = new HashMap<>();
    contacts
        .languages(list.id())
        .forEach(
            (own, count) -> people.merge(words.language(list, offered, own), count, Long::sum));
    List<Asked> asked = new ArrayList<>();
    people.forEach(
        (language, count) ->
            asked.add(new Asked(language, count, words.of(consultation, list, language))));
    asked.sort(java.util.Comparator.comparing(Asked::people).reversed());
    return asked;
  }

  public Progress progress(ContactList list) {
    ContactTable.Counts counts =
        list.state() == State.CLOSED ? lists.counts(list.id()) : contacts.counts(list.id());
    return new Progress(counts.waiting(), counts.written(), counts.left());
  }

  /**
   * A second officer lets it be sent, as it is: whom, in which words, from where the numbers come.
   * Signing what is signed changes nothing.
   *
   * @return false where it is not ready to be sent any more
   * @throws Refused if there is an {@link #objection}
   */
  @Transactional
  public boolean signOff(UUID id, Officer by) {
    Optional<ContactList> ready = lists.lock(id).filter(list -> list.state() == State.READY);
    ready.map(list -> objection(list, by)).ifPresent(ContactLists::refuse);
    ready
        .filter(list -> list.signedOff() == null)
        .ifPresent(list -> lists.sign(list.id(), by, clock.instant()));
    return ready.isPresent();
  }

  /** Why this officer may not sign it off, in words for them; null where they may. */
  public @Nullable String objection(ContactList list, Officer by) {
    return list.officerId().equals(by.id())
        ? "You uploaded this list: ask another officer to look at it and sign it off"
        : null;
  }

  private static void refuse(String objection) {
    throw Refused.forbidden("list", objection);
  }

  /**
   * Begins to send, or goes on.
   *
   * @return false where it can no longer be sent
   * @throws Refused if no second officer has signed it off
   */
  @Transactional
  public boolean send(UUID id) {
    if (lists.lock(id).filter(list -> list.signedOff() == null).isPresent()) {
      throw Refused.conflict("list", "A second officer has to sign this list off first");
    }
    return move(id, Set.of(State.READY, State.PAUSED), State.SENDING);
  }

  @Transactional
  public boolean pause(UUID id) {
    return move(id, Set.of(State.SENDING), State.PAUSED);
  }

  /** Whoever has not been written to yet never is. */
  @Transactional
  public boolean cancel(UUID id) {
    boolean moved = move(id, Set.of(State.READY, State.SENDING, State.PAUSED), State.CANCELLED);
    if (moved) {
      contacts.leaveTheRest(id, Reason.CANCELLED);
    }
    return moved;
  }

  /**
   * With everybody on it. Where anybody was asked, the list itself stays, closed: where the numbers
   * came from, by which law, in which words, and how many were asked.
   */
  public void delete(UUID id) {
    closing.delete(id);
  }

  private boolean move(UUID id, Set<State> from, State to) {
    Optional<ContactList> list = lists.lock(id).filter(one -> from.contains(one.state()));
    list.ifPresent(one -> lists.move(id, to));
    return list.isPresent();
  }
}
