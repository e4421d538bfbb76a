package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes one letter to each who asked to be told, some hundreds in a transaction. Stopped at any
 * point it can begin again: the outbox takes no letter twice.
 */
final class Mailing {

  private static final int TOGETHER = 500;

  private final Audience audience;
  private final Outbox outbox;
  private final TransactionOperations transaction;
  private final BooleanSupplier wanted;

  Mailing(Audience audience, Outbox outbox, TransactionOperations transaction) {
    this(audience, outbox, transaction, () -> true);
  }

  private Mailing(
      Audience audience, Outbox outbox, TransactionOperations transaction, BooleanSupplier wanted) {
    this.audience = audience;
    this.outbox = outbox;
    this.transaction = transaction;
    this.wanted = wanted;
  }

  /**
   * The same, which leaves out whoever it comes to after that has ended.
   *
   * @param wanted asked in each transaction
   */
  Mailing onlyWhile(BooleanSupplier wanted) {
    return new Mailing(audience, outbox, transaction, wanted);
  }

  /**
   * @param keys those under which someone may have been told already ({@link Letter#once()})
   */
  void write(
      Consultation consultation,
      Function<SubjectId, List<String>> keys,
      Function<Participant, Letter> letter) {
    write(consultation, keys, letter, told -> {});
  }

  /**
   * @param told does what belongs to letters to these people, in the same transaction
   */
  void write(
      Consultation consultation,
      Function<SubjectId, List<String>> keys,
      Function<Participant, Letter> letter,
      Consumer<List<Participant>> told) {
    Consumer<List<Participant>> writing =
        people -> {
          outbox.put(people.stream().map(letter).toList());
          told.accept(people);
        };
    List<Participant> together = new ArrayList<>();
    audience.forEach(
        consultation,
        person -> {
          together.add(person);
          if (together.size() == TOGETHER) {
            put(together, keys, writing);
            together.clear();
          }
        });
    put(together, keys, writing);
  }

  private void put(
      List<Participant> people,
      Function<SubjectId, List<String>> keys,
      Consumer<List<Participant>> writing) {
    if (!people.isEmpty()) {
      transaction.executeWithoutResult(
          status -> {
            if (wanted.getAsBoolean()) {
              writing.accept(untold(people, keys));
            }
          });
    }
  }

  /** The outbox knows whom it wrote to; not, who is one person, nor what was corrected since. */
  private List<Participant> untold(
      List<Participant> people, Function<SubjectId, List<String>> keys) {
    Map<Participant, List<String>> theirs = new LinkedHashMap<>();
    people.forEach(person -> theirs.put(person, keys(person, keys)));
    Set<String> written = outbox.written(theirs.values().stream().flatMap(List::stream).toList());
    return people.stream()
        .filter(person -> Collections.disjoint(written, theirs.getOrDefault(person, List.of())))
        .toList();
  }

  private List<String> keys(Participant person, Function<SubjectId, List<String>> keys) {
    return audience.everywhere(person).stream().flatMap(one -> keys.apply(one).stream()).toList();
  }
}
