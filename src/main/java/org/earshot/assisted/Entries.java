package org.earshot.assisted;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earshot.channels.Address;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Happening;
import org.earshot.inbox.Reason;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Doubles;
import org.earshot.responses.Organisations;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Beginning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was entered for someone: a response like any other, under consents of their own, with
 * who entered it.
 */
@Component
public class Entries {

  /** No answer to count, and yet said: it would be lost if a sheet took its place. */
  private static final Predicate<Answer> SAID =
      answer ->
          Set.of(Answer.Kind.DONT_KNOW, Answer.Kind.UNCLEAR, Answer.Kind.WAITING)
              .contains(answer.kind());

  private final Participants participants;
  private final Linking linking;
  private final Responses responses;
  private final Doubles doubles;
  private final Organisations organisations;
  private final Drafts drafts;
  private final EntryWriting writing;
  private final EntryRows rows;
  private final Cases cases;
  private final Cipher cipher;
  private final InstantSource clock;

  Entries(
      Participants participants,
      Linking linking,
      Responses responses,
      Doubles doubles,
      Organisations organisations,
      Drafts drafts,
      EntryWriting writing,
      EntryRows rows,
      Cases cases,
      Cipher cipher,
      InstantSource clock) {
    this.participants = participants;
    this.linking = linking;
    this.responses = responses;
    this.doubles = doubles;
    this.organisations = organisations;
    this.drafts = drafts;
    this.writing = writing;
    this.rows = rows;
    this.cases = cases;
    this.cipher = cipher;
    this.clock = clock;
  }

  /**
   * What is to be kept.
   *
   * @param address where they want to be written to; null for nowhere
   * @param sheet the number on the sheet of paper; empty where it has none
   * @param takePart the words by which they were asked to take part, where they are not the
   *     conversation's own
   * @param afterClosing whether it was given, or arrived, only after the consultation had closed
   * @param organisation null where they answered for themselves
   */
  public record Order(
      Draft draft,
      Conversation conversation,
      Copied copied,
      @Nullable Address address,
      String sheet,
      String takePart,
      String officerName,
      boolean afterClosing,
      @Nullable ForOrganisation organisation) {}

  /**
   * That the answers were given for one.
   *
   * @param name empty where they did not say
   * @param named whether it agreed to be named, with what it said
   */
  public record ForOrganisation(String name, boolean named) {}

  /** Somebody has answered from this address already. Nothing is kept. */
  public static final class AnsweredAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnsweredAlready() {
      super("somebody has answered from this address already");
    }
  }

  /** The one sheet with this printed number has been entered already. Nothing is kept. */
  public static final class SheetEntered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Entry first;

    SheetEntered(Entry first) {
      super("the sheet with this number has been entered already");
      this.first = first;
    }

    /** As what it was entered first. */
    public Entry first() {
      return first;
    }
  }

  /** Whether this address has texted STOP: it is kept, and nothing is sent to it. */
  public boolean stopped(Address address) {
    SubjectId id = cipher.pseudonym(address.channel(), address.value());
    return participants.stopped(Set.of(id)).contains(id);
  }

  /**
   * Keeps it, once.
   *
   * @return the response; empty where the draft has been kept or thrown away meanwhile
   * @throws AnsweredAlready if the address has answered; the draft is still there
   * @throws SheetEntered if the printed number has been entered; the draft is still there
   */
  @Transactional
  public Optional<UUID> keep(Order order) {
    Draft draft = order.draft();
    if (!order.copied().whole()) {
      throw new IllegalArgumentException("what is not whole cannot be kept");
    }
    if (!drafts.discard(draft.id())) {
      return Optional.empty();
    }
    printed(draft.consultation(), order.sheet())
        .ifPresent(
            first -> {
              throw new SheetEntered(first);
            });
    Instant now = clock.instant();
    Participant who = participants.expect(address(order), draft.language(), now);
    List<SubjectId> samePerson = samePerson(who);
    if (answered(samePerson, draft.consultation())) {
      throw new AnsweredAlready();
    }
    boolean fresh = responses.of(who.id(), draft.consultation()).isEmpty();
    Response begun = responses.begin(beginning(who, draft), draft.startedAt());
    writing.write(begun, who, order, now);
    responses.unheard(begun.id());
    if (order.afterClosing()) {
      responses.afterClosing(begun.id());
    }
    doubles.settle(samePerson);
    mark(begun, order);
    rows.add(draft.consultation(), entry(begun, who, order, new Taken(now, fresh)));
    if (order.copied().alarm()) {
      cases.note(new Happening(who, draft.language(), draft.consultation(), Reason.CONCERN, now));
    }
    return Optional.of(begun.id());
  }

  /** Where it is not asked, whoever entered it says so. */
  private void mark(Response begun, Order order) {
    ForOrganisation whose = order.organisation();
    if (whose != null && !asksFor(order.conversation())) {
      organisations.mark(begun.id(), order.draft().consultation(), whose.name(), whose.named());
    }
  }

  /** Whether a conversation asks for whom they answer. */
  public static boolean asksFor(Conversation conversation) {
    return conversation.question(Question.ANSWERING_FOR).isPresent();
  }

  /** Whoever gave no number is someone of whom nothing is known but a random name. */
  private static Address address(Order order) {
    Address given = order.address();
    return given == null
        ? new Address(order.draft().way().key(), UUID.randomUUID().toString())
        : given;
  }

  private List<SubjectId> samePerson(Participant who) {
    return Stream.concat(Stream.of(who), linking.others(who).stream())
        .map(Participant::id)
        .toList();
  }

  /** Whoever only agreed to take part has lost nothing when a sheet of theirs is entered. */
  private boolean answered(List<SubjectId> samePerson, String consultation) {
    return doubles
        .counting(samePerson, consultation)
        .filter(one -> one.answers() > 0 || saidSomething(one.id()))
        .isPresent();
  }

  private boolean saidSomething(UUID response) {
    return responses
        .find(response)
        .filter(one -> one.complete() || one.progress().answers().values().stream().anyMatch(SAID))
        .isPresent();
  }

  private static Beginning beginning(Participant who, Draft draft) {
    return new Beginning(
        who.id(),
        draft.way().key(),
        draft.consultation(),
        draft.version(),
        draft.language(),
        draft.partner());
  }

  private record Taken(Instant at, boolean fresh) {}

  private static Entry entry(Response begun, Participant who, Order order, Taken taken) {
    Draft draft = order.draft();
    return new Entry(
        begun.id(),
        who.id(),
        draft.way(),
        draft.officer(),
        order.officerName(),
        order.sheet(),
        taken.at(),
        draft.session(),
        taken.fresh());
  }

  /** Who entered this response; empty where its person answered themselves. */
  public Optional<Entry> of(UUID response) {
    return rows.find(response);
  }

  /** Whether a sheet of paper with this number was entered, however it was written. */
  public boolean entered(String consultation, String sheet) {
    String wanted = plain(sheet);
    return !wanted.isEmpty()
        && rows.of(consultation).stream().anyMatch(entry -> plain(entry.sheet()).equals(wanted));
  }

  private static String plain(String sheet) {
    return sheet.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  /** As what the one sheet with this printed number was entered; empty where it was not. */
  public Optional<Entry> printed(String consultation, String sheet) {
    return rows.printed(consultation, sheet);
  }

  /** Those of one session with a group, the last one first. */
  public List<Entry> in(UUID session) {
    return rows.in(session);
  }

  /** How many this officer has entered, those since forgotten left out. */
  public long count(String consultation, String officer) {
    return rows.count(consultation, officer);
  }

  /**
   * Those who asked to be told the outcome and can be told by letter only, in the order entered.
   */
  public List<Entry> byLetter(String consultation) {
    Set<SubjectId> asked =
        participants.withoutAddress(
            consultation, Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT));
    return rows.of(consultation).stream()
        .filter(entry -> entry.participant() != null && asked.contains(entry.participant()))
        .toList();
  }
}
