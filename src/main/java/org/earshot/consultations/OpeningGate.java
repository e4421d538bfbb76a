package org.earshot.consultations;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  private final List<OpeningCheck> others;
  private final SignOffs signOffs;
  private final OpeningSettings settings;
  private final InstantSource clock;

  OpeningGate(
      ConversationLibrary library,
      JoinWordGate joinWords,
      List<OpeningCheck> others,
      SignOffs signOffs,
      OpeningSettings settings,
      InstantSource clock) {
    this.library = library;
    this.joinWords = joinWords;
    this.others = others;
    this.signOffs = signOffs;
    this.settings = settings;
    this.clock = clock;
  }

  OpenDays days() {
    return settings.days();
  }

  /** Looks at a consultation as it and its files are now. */
  Look look(Consultation consultation) {
    SetUp setUp = consultation.setUp();
    List<GateCheck> checks =
        new ArrayList<>(SetUpGate.check(setUp, Clocks.day(clock.instant()), settings.days()));
    Draft draft = draft(setUp.conversation());
    List<Locale> languages = List.of();
    if (draft != null) {
      languages = WordsGate.languages(setUp, draft);
      words(consultation, draft, languages, checks);
    }
    joining(consultation, draft, languages, checks);
    signature(consultation, draft, checks);
    return new Look(draft, languages, checks);
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
      checks.addAll(PrizeGate.languages(setUp, languages, conversation.language()));
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
    if (!holds) {
      checks.add(new GateCheck(unsigned(signed), Sources.leicester("section 3.3")));
    }
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
