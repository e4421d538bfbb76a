package org.earshot.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.flow.Conversation;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks and keeps set-up records, each change with who made it. */
@Component
class SetUpRecords {

  private final ConsultationTable table;
  private final ChangeLog changes;
  private final ConversationLibrary library;
  private final JoinWordsHeard joinWords;
  private final ObjectProvider<MoreTime> moreTime;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  SetUpRecords(
      ConsultationTable table,
      ChangeLog changes,
      ConversationLibrary library,
      JoinWordsHeard joinWords,
      ObjectProvider<MoreTime> moreTime,
      TransactionOperations transaction,
      InstantSource clock) {
    this.table = table;
    this.changes = changes;
    this.library = library;
    this.joinWords = joinWords;
    this.moreTime = moreTime;
    this.transaction = transaction;
    this.clock = clock;
  }

  void put(String slug, SetUp setUp, Officer by) {
    SetUpRules.check(slug, setUp, library.names());
    try {
      transaction.executeWithoutResult(status -> write(slug, setUp, by));
    } catch (DuplicateKeyException e) {
      throw Refused.conflict("slug", "Someone else has just created it: look, then try again.");
    }
  }

  /**
   * @throws java.util.NoSuchElementException where there is no such consultation
   */
  void change(String slug, UnaryOperator<SetUp> change, Officer by) {
    transaction.executeWithoutResult(
        status -> {
          SetUp before = table.lock(slug).orElseThrow().setUp();
          SetUp changed = change.apply(before);
          SetUpRules.check(slug, changed, allowed(before));
          write(slug, changed, by);
        });
  }

  /** A conversation whose files are gone keeps nothing else from being changed. */
  private Collection<String> allowed(SetUp before) {
    Set<String> names = new TreeSet<>(library.names());
    if (before.conversation() != null) {
      names.add(before.conversation());
    }
    return names;
  }

  List<Consultations.Change> changes(String slug) {
    return changes.of(slug);
  }

  private void write(String slug, SetUp setUp, Officer by) {
    Instant now = clock.instant();
    Optional<Consultation> before = table.lock(slug);
    refuseToFollow(slug, setUp);
    if (before.isEmpty()) {
      refuseOwnPrize(null, setUp);
      table.insert(slug, setUp, now);
      changes.add(slug, by, now, null, setUp);
      return;
    }
    Consultation known = before.get();
    change(slug, known, setUp, by, now);
  }

  private void change(String slug, Consultation known, SetUp wanted, Officer by, Instant now) {
    SetUp setUp = PromisedDates.keeping(known, wanted);
    if (!known.setUp().equals(setUp)) {
      refuseOwnPrize(known, setUp);
      refuseWhatOpeningPinned(known, wanted);
      joinWords.check(known, setUp);
      table.update(slug, setUp, now);
      Optional.ofNullable(known.with(setUp).contactDays())
          .ifPresent(days -> table.promiseDays(slug, days));
      changes.add(slug, by, now, known.setUp(), setUp);
      LocalDate until = setUp.closesOn();
      if (until != null && closesLater(known, until)) {
        moreTime.orderedStream().forEach(one -> one.closesLater(slug, until));
      }
    }
  }

  private static boolean closesLater(Consultation known, LocalDate until) {
    LocalDate before = known.setUp().closesOn();
    return known.state() == Consultation.State.OPEN && before != null && until.isAfter(before);
  }

  /** One goes on from another that there is, and not from itself in the end. */
  private void refuseToFollow(String slug, SetUp setUp) {
    Objections wrongs = new Objections();
    Set<String> behind = new HashSet<>(Set.of(slug));
    String earlier = setUp.follows();
    while (earlier != null && !earlier.isBlank()) {
      Optional<Consultation> found = table.find(earlier);
      wrongs.addIf(found.isEmpty(), "follows", "There is no consultation with this address.");
      if (!behind.add(earlier)) {
        wrongs.add("follows", "It would follow itself: choose an earlier one, or none.");
        break;
      }
      earlier = found.map(Consultation::setUp).map(SetUp::follows).orElse(null);
    }
    wrongs.refuse();
  }

  private void refuseOwnPrize(@Nullable Consultation known, SetUp setUp) {
    if (SetUpRows.prizes(setUp).isEmpty()) {
      return;
    }
    Objections wrongs = new Objections();
    own(known, setUp)
        .ifPresent(
            own -> SetUpRows.ownPrize(known == null ? null : known.setUp(), setUp, own, wrongs));
    wrongs.refuse();
  }

  /** The conversation's own language; empty where there is none that can be read. */
  private Optional<Locale> own(@Nullable Consultation known, SetUp setUp) {
    if (known != null && known.version() != null) {
      return Optional.of(library.pinned(known.version()).language());
    }
    return Optional.ofNullable(setUp.conversation())
        .flatMap(library::draft)
        .map(Draft::conversation)
        .map(Conversation::language);
  }

  private void refuseWhatOpeningPinned(Consultation known, SetUp setUp) {
    if (known.version() == null) {
      return;
    }
    Objections wrongs = new Objections();
    wrongs.addIf(
        !Objects.equals(known.setUp().conversation(), setUp.conversation()),
        "conversation",
        "It has opened: what it asks can no longer be changed.");
    List<String> asked = setUp.languages();
    wrongs.addIf(
        asked != null && !known.languages().containsAll(locales(asked)),
        "languages",
        "It has opened: no language can be added any more.");
    wrongs.addIf(
        !keepsPrize(
            offered(known.setUp()), offered(setUp), library.pinned(known.version()).language()),
        "incentive",
        "It has opened: the prize draw that people were told of can no longer be changed.");
    PromisedDates.check(known, setUp, wrongs);
    wrongs.refuse();
  }

  /** Words in a language that had none may come later. */
  private static boolean keepsPrize(
      SetUp.@Nullable Incentive before, SetUp.@Nullable Incentive after, Locale own) {
    return before == null ? after == null : after != null && before.isKeptBy(after, own);
  }

  /** Null where nothing is; a form sends empty fields. */
  private static SetUp.@Nullable Incentive offered(SetUp setUp) {
    SetUp.Incentive incentive = setUp.incentive();
    return incentive == null || incentive.blank() ? null : incentive;
  }

  private static List<Locale> locales(List<String> tags) {
    return tags.stream().map(Locale::forLanguageTag).toList();
  }
}
