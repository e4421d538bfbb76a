package org.earshot.reminders;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Change;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.Promise;
import org.earshot.security.Officers;
import org.earshot.security.Officers.Account;
import org.earshot.security.WhoMay;
import org.springframework.stereotype.Component;

/**
 * Who is reminded: the lead and whoever wrote the set-up record, as far as they may do what is due
 * and have an address; where nobody of these does, everybody who may.
 */
@Component
class Addressees {

  private final Officers officers;
  private final Consultations consultations;

  Addressees(Officers officers, Consultations consultations) {
    this.officers = officers;
    this.consultations = consultations;
  }

  List<UUID> of(Consultation consultation, Promise promise) {
    List<Account> able =
        officers.all().stream().filter(one -> may(one, consultation.slug(), promise)).toList();
    Set<String> named = named(consultation);
    List<Account> concerned =
        able.stream()
            .filter(one -> named.contains(one.id()) || isLead(one, consultation.setUp()))
            .toList();
    return (concerned.isEmpty() ? able : concerned)
        .stream().map(Account::id).map(UUID::fromString).toList();
  }

  /** The account, if it may still do what is due. */
  Optional<Account> find(UUID officer, Reminder reminder) {
    return officers.all().stream()
        .filter(one -> one.id().equals(officer.toString()))
        .filter(one -> may(one, reminder.slug(), reminder.promise()))
        .findFirst();
  }

  /** Any account that works and has an address. */
  Optional<Account> reachable(String id) {
    return officers.all().stream()
        .filter(one -> one.id().equals(id) && one.works() && Mailbox.isAddress(one.username()))
        .findFirst();
  }

  /** What it is called, ended or not; empty where there never was one. */
  Optional<String> name(UUID officer) {
    return officers.all().stream()
        .filter(one -> one.id().equals(officer.toString()))
        .map(Account::name)
        .findFirst();
  }

  private static boolean may(Account account, String slug, Promise promise) {
    return account.works()
        && WhoMay.send(account.role(), promise.page(slug))
        && Mailbox.isAddress(account.username());
  }

  private Set<String> named(Consultation consultation) {
    Set<String> named = new HashSet<>();
    consultations.changes(consultation.slug()).stream().map(Change::officerId).forEach(named::add);
    return named;
  }

  private static boolean isLead(Account account, SetUp setUp) {
    SetUp.Lead lead = setUp.lead();
    String email = lead == null ? null : lead.email();
    return email != null && account.username().equalsIgnoreCase(email.strip());
  }
}
