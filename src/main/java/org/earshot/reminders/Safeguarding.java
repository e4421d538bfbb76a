package org.earshot.reminders;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.reminders.Alert.To;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.security.Officers.Account;
import org.earshot.security.WhoMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom to tell that somebody may be in danger: the safeguarding officer whom the set-up record
 * names, else its lead, else every administrator who has an address. All of them where that was not
 * enough.
 */
@Component
class Safeguarding {

  private final Officers officers;
  private final Consultations consultations;

  Safeguarding(Officers officers, Consultations consultations) {
    this.officers = officers;
    this.consultations = consultations;
  }

  /**
   * Somebody to tell.
   *
   * @param account null where the address is no officer's
   */
  record Person(To to, String address, @Nullable Account account) {

    @Nullable String name() {
      return account == null ? null : account.name();
    }

    /** Their account, where the e-mail is theirs and not for whoever the record names. */
    @Nullable UUID officer() {
      return account == null || to != To.ADMINISTRATOR ? null : UUID.fromString(account.id());
    }

    /** Whether an e-mail was written for them, whatever their address was then. */
    boolean is(To written, @Nullable UUID officer) {
      return to == written && Objects.equals(officer(), officer);
    }
  }

  /** Empty where nobody can be written to. */
  List<Person> of(@Nullable String consultation) {
    SetUp record = record(consultation);
    return Optional.ofNullable(safeguarding(record))
        .or(() -> Optional.ofNullable(lead(record)))
        .map(List::of)
        .orElseGet(this::administrators);
  }

  /** Everybody whom anything of it concerns, each address once; empty where there is none. */
  Collection<Person> all(@Nullable String consultation) {
    SetUp record = record(consultation);
    Map<String, Person> byAddress = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(Optional.ofNullable(safeguarding(record)), Optional.ofNullable(lead(record)))
                .flatMap(Optional::stream),
            administrators().stream())
        .forEach(
            person -> byAddress.putIfAbsent(person.address().toLowerCase(Locale.ROOT), person));
    return byAddress.values();
  }

  private @Nullable SetUp record(@Nullable String consultation) {
    return Optional.ofNullable(consultation)
        .flatMap(consultations::find)
        .map(Consultation::setUp)
        .orElse(null);
  }

  /** The officer whose cases these are, where the record names one who may open them. */
  Optional<Account> named(@Nullable String consultation) {
    return of(consultation).stream()
        .filter(person -> person.to() == To.SAFEGUARDING)
        .flatMap(person -> Stream.ofNullable(person.account()))
        .filter(account -> WhoMay.open(account.role(), "/console/inbox"))
        .findFirst();
  }

  private @Nullable Person safeguarding(@Nullable SetUp record) {
    return record == null ? null : person(To.SAFEGUARDING, record.safeguardingEmail());
  }

  private @Nullable Person lead(@Nullable SetUp record) {
    SetUp.Lead lead = record == null ? null : record.lead();
    return lead == null ? null : person(To.LEAD, lead.email());
  }

  private @Nullable Person person(To to, @Nullable String address) {
    String given = address == null ? "" : address.strip();
    return Mailbox.isAddress(given) ? new Person(to, given, account(given)) : null;
  }

  private @Nullable Account account(String address) {
    return officers.all().stream()
        .filter(one -> one.works() && one.username().equalsIgnoreCase(address))
        .findFirst()
        .orElse(null);
  }

  private List<Person> administrators() {
    return officers.all().stream()
        .filter(one -> one.works() && one.role() == Role.ADMINISTRATOR)
        .filter(one -> Mailbox.isAddress(one.username()))
        .map(one -> new Person(To.ADMINISTRATOR, one.username(), one))
        .toList();
  }
}
