package org.earshot.reminders;

import java.util.List;
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
 * names, else its lead, else every administrator who has an address.
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
  }

  /** Empty where nobody can be written to. */
  List<Person> of(@Nullable String consultation) {
    SetUp record =
        Optional.ofNullable(consultation)
            .flatMap(consultations::find)
            .map(Consultation::setUp)
            .orElse(null);
    return Optional.ofNullable(safeguarding(record))
        .or(() -> Optional.ofNullable(lead(record)))
        .map(List::of)
        .orElseGet(this::administrators);
  }

  /**
   * Whom an e-mail is for that was written before: the same, or whoever is to be told instead of
   * them by now.
   *
   * @param officer as kept with the e-mail
   */
  Optional<Person> still(@Nullable UUID officer, @Nullable String consultation) {
    List<Person> people = of(consultation);
    return people.stream()
        .filter(person -> Objects.equals(person.officer(), officer))
        .findFirst()
        .or(() -> people.stream().findFirst());
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
