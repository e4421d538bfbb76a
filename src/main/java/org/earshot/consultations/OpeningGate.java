package org.earshot.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.flow.Conversation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The opening gate: the set-up record, the words, and what other rooms want checked. */
@Component
class OpeningGate {

  /** Where a finding about the signature of a second officer stands. */
  static final String SIGN_OFF = "sign_off";

  private final ConversationLibrary library;
  private final JoinWordGate joinWords;
  private final RecordLanguagesGate recordLanguages;
  private final List<OpeningCheck> others;
  private final SignOffs signOffs;
  private final GateReasons reasons;
  private final ConsultationTable table;
  private final OpeningSettings settings;
  private final InstantSource clock;

  OpeningGate(
      ConversationLibrary library,
      JoinWordGate joinWords,
      RecordLanguagesGate recordLanguages,
      List<OpeningCheck> others,
      SignOffs signOffs,
      GateReasons reasons,
      ConsultationTable table,
      OpeningSettings settings,
      InstantSource clock) {
    this.library = library;
    this.joinWords = joinWords;
    this.recordLanguages = recordLanguages;
    this.others = others;
    this.signOffs = signOffs;
    this.reasons = reasons;
    this.table = table;
    this.settings = settings;
    this.clock = clock;
  }

  OpenDays days() {
    return settings.days();
  }

  /** In which languages the record of each can be read, by its slug; one question for all. */
  Map<String, Set<Locale>> readable(Collection<Consultation> all) {
    return recordLanguages.readable(all);
  }

  /** Looks at a consultation as it and its files are now. */
  Look look(Consultation consultation) {
    return look(consultation, readable(consultation));
  }

  private Set<Locale> readable(Consultation one) {
    return readable(List.of(one)).getOrDefault(one.slug(), Set.of());
  }

  /**
   * The same, where it is known already in which languages its record can be read.
   *
   * @param readable those of this one
   */
  Look look(Consultation consultation, Set<Locale> readable) {
    SetUp setUp = consultation.setUp();
    LocalDate today = Clocks.day(clock.instant());
    List<GateCheck> checks = new ArrayList<>(SetUpGate.check(setUp, today, settings.days()));
    planning(consultation, today, checks);
    Draft draft = draft(setUp.conversation());
    List<Locale> languages = List.of();
    if (draft != null) {
      languages = WordsGate.languages(setUp, draft);
      words(consultation, draft, languages, checks);
      besides(consultation, draft, new Spoken(languages, readable), checks);
    }
    joining(consultation, draft, languages, checks);
    signature(consultation, draft, checks);
    return new Look(draft, languages, checks);
  }

  /** Those that it would open in today. */
  List<Locale> languages(SetUp setUp) {
    Draft draft = draft(setUp.conversation());
    return draft == null ? List.of() : WordsGate.languages(setUp, draft);
  }

  /**
   * Looks at the words alone, as they stand now, for one that is open in its languages. What else
   * is only warned of holds up no mending of words.
   */
  Look lookAtWords(Consultation open) {
    List<GateCheck> checks = new ArrayList<>();
    Draft draft = draft(open.setUp().conversation());
    if (draft != null) {
      words(open, draft, open.languages(), checks);
      List<GateCheck> besides = new ArrayList<>();
      besides(open, draft, new Spoken(open.languages(), readable(open)), besides);
      besides.stream()
          .filter(check -> check.finding().severity() == Severity.BLOCKS)
          .forEach(checks::add);
    }
    joining(open, draft, open.languages(), checks);
    Conversation after = draft == null ? null : draft.conversation();
    String version = open.version();
    if (after != null && version != null) {
      SameQuestions.check(library.pinned(version), after)
          .forEach(finding -> checks.add(new GateCheck(finding, null)));
    }
    return new Look(draft, open.languages(), checks);
  }

  private void planning(Consultation consultation, LocalDate today, List<GateCheck> checks) {
    Instant opened = consultation.openedAt();
    LocalDate opens =
        opened == null ? DatesGate.opens(consultation.setUp(), today) : Clocks.day(opened);
    table
        .begun(consultation.slug())
        .map(Clocks::day)
        .ifPresent(begun -> checks.addAll(DatesGate.planning(consultation.setUp(), begun, opens)));
  }

  private void words(
      Consultation consultation, Draft draft, List<Locale> languages, List<GateCheck> checks) {
    SetUp setUp = consultation.setUp();
    WordsGate.check(draft, languages, joinWords.taken(consultation.slug()))
        .forEach(finding -> checks.add(new GateCheck(finding, words(finding))));
    Conversation conversation = draft.conversation();
    if (conversation != null) {
      checks.addAll(QuestionsGate.check(setUp, conversation));
      checks.addAll(LastWordsGate.check(setUp, conversation, languages));
    }
  }

  /**
   * @param offered the languages that it is offered in
   * @param readable those in which its record can be read
   */
  private record Spoken(List<Locale> offered, Set<Locale> readable) {}

  /** What is in no words of the conversation, and depends on the languages it is offered in. */
  private void besides(
      Consultation consultation, Draft draft, Spoken spoken, List<GateCheck> checks) {
    SetUp setUp = consultation.setUp();
    List<Locale> languages = spoken.offered();
    Conversation conversation = draft.conversation();
    if (conversation != null) {
      checks.addAll(PrizeGate.languages(setUp, languages, conversation.language()));
      checks.addAll(recordLanguages.check(languages, spoken.readable(), conversation.language()));
    }
    others.forEach(
        other ->
            other
                .check(setUp, languages)
                .forEach(finding -> checks.add(new GateCheck(finding, null))));
  }

  private void joining(
      Consultation consultation,
      @Nullable Draft draft,
      List<Locale> languages,
      List<GateCheck> checks) {
    Conversation conversation = draft == null ? null : draft.conversation();
    joinWords
        .check(consultation, conversation, languages)
        .forEach(finding -> checks.add(new GateCheck(finding, null)));
  }

  /** Which keyword starts what is nobody's business but ours. */
  private static @Nullable String words(Finding finding) {
    if (finding.language() != null) {
      return Sources.brent("appendix 1, standard 2");
    }
    return finding.where().contains(".yaml") ? Sources.leicester("principle 5") : null;
  }

  private void signature(Consultation consultation, @Nullable Draft draft, List<GateCheck> checks) {
    Conversation conversation = draft == null ? null : draft.conversation();
    List<SignOffs.Signed> signed = signOffs.of(consultation.slug());
    boolean holds =
        conversation != null
            && signed.stream()
                .anyMatch(one -> one.stillOf(consultation.setUp(), conversation.version()));
    if (holds) {
      return;
    }
    checks.add(
        isHurried(consultation, checks)
            ? new GateCheck(hurried(), Sources.leicester("section 3.5"))
            : new GateCheck(unsigned(signed), Sources.leicester("section 3.3")));
  }

  /** Whether somebody gave a reason for a very short deadline: alone, nobody allows that. */
  private boolean isHurried(Consultation consultation, List<GateCheck> checks) {
    if (!DatesGate.veryShort(consultation.setUp(), Clocks.day(clock.instant()), settings.days())) {
      return false;
    }
    List<Gate.Reason> given = reasons.of(consultation.slug());
    return checks.stream()
        .map(GateCheck::finding)
        .filter(finding -> finding.where().equals("closes_on"))
        .anyMatch(finding -> given.stream().anyMatch(reason -> reason.answers(finding)));
  }

  private Finding hurried() {
    return new Finding(
        Severity.BLOCKS,
        SIGN_OFF,
        "It is open for fewer than "
            + settings.days().low()
            + " days, and no second officer has signed that off.",
        "Ask an officer who did not make the last change to read the reason and sign it off, or"
            + " give people longer.",
        null);
  }

  private Finding unsigned(List<SignOffs.Signed> signed) {
    boolean required = settings.signOff() == OpeningSettings.SignOffRule.REQUIRED;
    String what =
        signed.isEmpty()
            ? "No second officer has signed it off."
            : "It was changed after "
                + signed.getFirst().officerName()
                + " signed it off, so the signature no longer holds.";
    return new Finding(
        required ? Severity.BLOCKS : Severity.WARNS,
        SIGN_OFF,
        what,
        "Ask an officer who did not make the last change to read it and sign it off.",
        null);
  }

  /** Keeps the conversation that was looked at, for ever, and returns its version. */
  String pin(Look look) {
    return library.pin(Objects.requireNonNull(look.draft(), "no conversation"));
  }

  private @Nullable Draft draft(@Nullable String name) {
    return name == null || name.isBlank() ? null : library.draft(name).orElseGet(() -> gone(name));
  }

  /** It was there when the set-up record was written. */
  private static Draft gone(String name) {
    return new Draft(
        name,
        Map.of(),
        null,
        List.of(
            Finding.blocks(
                "conversation",
                "There is no conversation \u201c" + name + "\u201d any more.",
                "Put its folder back, or choose another.")));
  }

  /**
   * What the gate saw.
   *
   * @param draft null where no conversation is chosen
   * @param languages those that it would open in
   */
  record Look(@Nullable Draft draft, List<Locale> languages, List<GateCheck> checks) {

    List<Finding> findings() {
      return checks.stream().map(GateCheck::finding).toList();
    }

    List<Finding> blocking() {
      return findings().stream().filter(f -> f.severity() == Severity.BLOCKS).toList();
    }

    boolean blocksBesides(String where) {
      return blocking().stream().anyMatch(finding -> !finding.where().equals(where));
    }

    /** Without warnings about languages in which nobody will hear it. */
    List<GateCheck> mattering() {
      return checks.stream().filter(check -> matters(check.finding())).toList();
    }

    @Nullable Conversation conversation() {
      return draft == null ? null : draft.conversation();
    }

    private boolean matters(Finding finding) {
      return finding.severity() == Severity.BLOCKS
          || finding.language() == null
          || languages.contains(finding.language());
    }
  }
}
