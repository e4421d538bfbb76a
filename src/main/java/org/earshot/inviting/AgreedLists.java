package org.earshot.inviting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.earshot.channels.Address;
import org.earshot.consultations.Consultation;
import org.earshot.interests.Interests;
import org.earshot.interests.Topics;
import org.earshot.inviting.ContactList.Basis;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactList.Way;
import org.earshot.inviting.ContactTable.Known;
import org.earshot.inviting.ContactTable.Waiting;
import org.earshot.participants.AskingAgain;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants.Reachable;
import org.earshot.participants.Willing;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists made of people who agreed to be asked again, each where they wrote to us. From then on they
 * are lists like any other: signed off, sent at the pace, within the limits.
 */
@Service
public class AgreedLists {

  private final AskingAgain asking;
  private final ListTable lists;
  private final ContactTable contacts;
  private final Limits limits;
  private final InvitationWords words;
  private final Approved approved;
  private final InvitationSettings settings;
  private final Interests interests;
  private final Topics topics;
  private final InstantSource clock;

  AgreedLists(
      AskingAgain asking,
      ListTable lists,
      ContactTable contacts,
      Limits limits,
      InvitationWords words,
      Approved approved,
      InvitationSettings settings,
      Interests interests,
      Topics topics,
      InstantSource clock) {
    this.asking = asking;
    this.lists = lists;
    this.contacts = contacts;
    this.limits = limits;
    this.words = words;
    this.approved = approved;
    this.settings = settings;
    this.interests = interests;
    this.topics = topics;
    this.clock = clock;
  }

  /**
   * Somebody who can be asked.
   *
   * @param who where they are written to
   * @param everywhere all of their phones and apps, and the other channel of each number
   * @param own the language that they chose
   * @param read the language in which they are asked
   * @param agreed when, by the consultation that asked them; nothing that is too long ago
   * @param topics what they chose to be asked about; empty for anything
   */
  public record Agreed(
      SubjectId who,
      Set<SubjectId> everywhere,
      String channel,
      Locale own,
      Locale read,
      Map<String, Instant> agreed,
      Set<String> topics) {

    /** Whether they are meant, as far as it is narrowed by these. */
    boolean isAmong(Narrowing meant, Set<Narrowing.By> by) {
      return by.stream().allMatch(one -> is(meant, one));
    }

    private boolean is(Narrowing meant, Narrowing.By by) {
      return switch (by) {
        case CONSULTATION -> agreed.containsKey(String.valueOf(meant.consultation()));
        case LANGUAGE -> own.toLanguageTag().equals(meant.language());
        case CHANNEL -> channel.equals(meant.channel());
        case PEOPLE -> isAnyOf(meant.people());
        case TOPIC -> topics.contains(String.valueOf(meant.topic()));
      };
    }

    private boolean isAnyOf(@Nullable Set<SubjectId> people) {
      return people == null || everywhere.stream().anyMatch(people::contains);
    }
  }

  /**
   * Everybody who agreed to be asked again.
   *
   * @param people who can be asked now
   * @param left how many cannot, by reason
   */
  public record Look(List<Agreed> people, Map<Reason, Long> left) {

    public List<Agreed> of(Narrowing meant) {
      return people.stream().filter(one -> one.isAmong(meant, meant.by())).toList();
    }

    /**
     * How many there would be with less narrowing: for each way of leaving some of it out. Who
     * knows one of these and how many are meant knows how many are left between.
     */
    public List<Long> withLess(Narrowing meant) {
      List<Long> counts = new ArrayList<>();
      List<Narrowing.By> by = List.copyOf(meant.by());
      for (int some = 0; some < (1 << by.size()) - 1; some++) {
        Set<Narrowing.By> kept = new HashSet<>();
        for (int i = 0; i < by.size(); i++) {
          if ((some & (1 << i)) != 0) {
            kept.add(by.get(i));
          }
        }
        counts.add(people.stream().filter(one -> one.isAmong(meant, kept)).count());
      }
      return counts;
    }
  }

  /**
   * What an officer says of a list.
   *
   * @param purpose what people are asked for
   * @param source which consents it rests on
   */
  public record Made(String name, String purpose, String source) {}

  /** Who can be asked to it now; nobody until it has passed the gate. */
  public Look look(Consultation consultation) {
    List<Locale> offered = words.offered(consultation);
    Instant now = clock.instant();
    Map<SubjectId, Willing> willing = new LinkedHashMap<>();
    asking.all().forEach(one -> willing.put(one.who().id(), one));
    List<Limits.Person> persons = persons(willing.values());
    Map<SubjectId, Reason> refused = refused(willing.values(), persons, consultation, offered, now);
    Chosen chosen = chosen(consultation, persons);
    List<Agreed> people = new ArrayList<>();
    Map<Reason, Long> left = new EnumMap<>(Reason.class);
    for (List<Limits.Person> same : OnePerson.among(persons)) {
      List<Willing> free =
          same.stream()
              .map(Limits.Person::who)
              .filter(who -> !refused.containsKey(who))
              .map(who -> Objects.requireNonNull(willing.get(who)))
              .toList();
      if (offered.isEmpty() || free.isEmpty()) {
        left.merge(refused.getOrDefault(same.getFirst().who(), Reason.CLOSED), 1L, Long::sum);
      } else {
        people.add(agreed(free, same, offered, settings.agreedSince(now), chosen));
      }
    }
    return new Look(people, left);
  }

  /** Where they wrote last, of all places where they may be written to. */
  private Agreed agreed(
      List<Willing> free,
      List<Limits.Person> same,
      List<Locale> offered,
      Instant since,
      Chosen topics) {
    Participant who =
        free.stream()
            .map(Willing::who)
            .max(Comparator.comparing(Participant::lastHeardAt))
            .orElseThrow();
    Set<SubjectId> everywhere = new HashSet<>();
    same.forEach(one -> everywhere.addAll(everywhere(one)));
    Map<String, Instant> agreed = new HashMap<>();
    for (Willing one : free) {
      one.agreed().forEach((slug, at) -> agreed.merge(slug, at, (a, b) -> a.isAfter(b) ? a : b));
    }
    agreed.values().removeIf(at -> !at.isAfter(since));
    Locale chosen = who.language();
    Locale own = chosen == null ? offered.getFirst() : chosen;
    return new Agreed(
        who.id(),
        everywhere,
        who.channel(),
        own,
        words.language(offered, who.channel(), own),
        agreed,
        topics.of(everywhere));
  }

  private Map<SubjectId, Reason> refused(
      Collection<Willing> willing,
      List<Limits.Person> persons,
      Consultation consultation,
      List<Locale> offered,
      Instant now) {
    Instant since = settings.agreedSince(now);
    Set<SubjectId> others = chosen(consultation, persons).others(persons);
    Map<String, Boolean> reached = new HashMap<>();
    Map<SubjectId, Reason> refused = limits.of(persons, consultation.slug(), now);
    for (Willing one : willing) {
      SubjectId who = one.who().id();
      if (!one.since().isAfter(since)) {
        refused.put(who, Reason.AGREED_LONG_AGO);
      } else if (others.contains(who)) {
        refused.put(who, Reason.OTHER_TOPICS);
      } else if (!reached.computeIfAbsent(
          one.who().channel(), channel -> approved.reaches(channel, offered))) {
        refused.putIfAbsent(who, Reason.CANNOT_BE_WRITTEN_TO);
      }
    }
    return refused;
  }

  private Chosen chosen(Consultation consultation, List<Limits.Person> persons) {
    List<SubjectId> everywhere =
        persons.stream().flatMap(person -> everywhere(person).stream()).toList();
    return new Chosen(interests.each(everywhere), topics.about(consultation.slug()));
  }

  private static Set<SubjectId> everywhere(Limits.Person person) {
    Set<SubjectId> everywhere = new HashSet<>(person.elsewhere());
    everywhere.add(person.who());
    return everywhere;
  }

  /**
   * What people chose to be asked about, on any of their phones and channels.
   *
   * @param about what the consultation is about
   */
  private record Chosen(Map<SubjectId, Set<String>> all, Set<String> about) {

    Set<String> of(Collection<SubjectId> everywhere) {
      Set<String> chosen = new HashSet<>();
      everywhere.forEach(phone -> chosen.addAll(all.getOrDefault(phone, Set.of())));
      return chosen;
    }

    /** Those who chose other topics; whoever chose nothing may be asked about anything. */
    Set<SubjectId> others(List<Limits.Person> persons) {
      Set<SubjectId> others = new HashSet<>();
      for (Limits.Person person : persons) {
        Set<String> chosen = of(everywhere(person));
        if (!chosen.isEmpty() && chosen.stream().noneMatch(about::contains)) {
          others.add(person.who());
        }
      }
      return others;
    }
  }

  private List<Limits.Person> persons(Collection<Willing> willing) {
    return willing.stream().map(this::person).toList();
  }

  /** On all of their phones, and on the other channel that the number of each may be on. */
  private Limits.Person person(Willing one) {
    Set<SubjectId> elsewhere = new HashSet<>();
    for (Reachable phone : one.everywhere()) {
      Address address = phone.address();
      elsewhere.add(phone.participant().id());
      if (!phone.participant().byHand()) {
        elsewhere.addAll(contacts.person(address.channel(), address.value()).elsewhere());
      }
    }
    elsewhere.remove(one.who().id());
    return new Limits.Person(one.who().id(), elsewhere);
  }

  /**
   * Makes a list of those who are meant. What it says of them holds for the moment at which it is
   * made; whoever may not be asked any more when their turn comes is left out then.
   *
   * @return empty where nobody is meant
   */
  @Transactional
  public Optional<UUID> make(Consultation consultation, Narrowing meant, Made made, Officer by) {
    List<Agreed> people = look(consultation).of(meant);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    UUID id = UUID.randomUUID();
    lists.insertReady(
        new ContactList(
            id,
            consultation.slug(),
            made.name(),
            made.source(),
            made.purpose(),
            Basis.CONSENT,
            Way.OWN,
            Map.of(),
            Map.of(),
            State.READY,
            null,
            by.id(),
            by.name(),
            clock.instant(),
            null,
            null));
    contacts.insertKnown(
        id, people.stream().map(one -> new Known(one.who(), one.channel(), one.own())).toList());
    return Optional.of(id);
  }

  /**
   * Those of them who may not be asked any more now that it is their turn. Of those who are one
   * person, which may have shown only after the list was made, one is asked.
   */
  Map<SubjectId, Reason> refused(List<Waiting> few, Consultation consultation, Instant now) {
    Map<SubjectId, Willing> willing = new LinkedHashMap<>();
    Map<SubjectId, Reason> refused = new HashMap<>();
    for (Waiting one : few) {
      asking
          .of(one.who())
          .flatMap(found -> at(one.who(), found))
          .ifPresentOrElse(
              found -> willing.put(one.who(), found),
              () -> refused.put(one.who(), Reason.NOT_AGREED));
    }
    List<Limits.Person> persons = persons(willing.values());
    refused.putAll(
        refused(willing.values(), persons, consultation, words.offered(consultation), now));
    for (List<Limits.Person> same : OnePerson.among(persons)) {
      same.stream()
          .map(Limits.Person::who)
          .filter(who -> !refused.containsKey(who))
          .skip(1)
          .toList()
          .forEach(who -> refused.put(who, Reason.TWICE));
    }
    return refused;
  }

  /** Where they stand on the list, whatever other phone they have written from since. */
  private static Optional<Willing> at(SubjectId listed, Willing found) {
    return found.everywhere().stream()
        .filter(phone -> phone.participant().id().equals(listed) && !phone.participant().stopped())
        .findFirst()
        .map(phone -> new Willing(phone, found.everywhere(), found.agreed(), found.since()));
  }
}
