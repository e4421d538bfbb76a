package org.earshot.consultations;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The opening gate: the set-up record, the words, and what other rooms want checked. */
@Component
class OpeningGate {

  private final ConversationLibrary library;
  private final RunningConsultations running;
  private final List<OpeningCheck> others;
  private final InstantSource clock;

  OpeningGate(
      ConversationLibrary library,
      RunningConsultations running,
      List<OpeningCheck> others,
      InstantSource clock) {
    this.library = library;
    this.running = running;
    this.others = others;
    this.clock = clock;
  }

  /** Looks at a consultation as it and its files are now. */
  Look look(Consultation consultation) {
    SetUp setUp = consultation.setUp();
    List<Finding> findings = new ArrayList<>(SetUpGate.check(setUp, Clocks.day(clock.instant())));
    Draft draft = draft(setUp.conversation());
    if (draft == null) {
      return new Look(null, List.of(), findings);
    }
    List<Locale> languages = WordsGate.languages(setUp, draft);
    findings.addAll(WordsGate.check(draft, languages, taken(consultation.slug())));
    others.forEach(other -> findings.addAll(other.check(setUp, languages)));
    return new Look(draft, languages, findings);
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

  private Map<String, String> taken(String slug) {
    Map<String, String> taken = new HashMap<>();
    for (Consultations.Running other : running.now()) {
      if (!other.consultation().slug().equals(slug)) {
        String title = other.consultation().title();
        other.conversation().keywords().forEach(keyword -> taken.put(keyword, title));
      }
    }
    return taken;
  }

  /**
   * What the gate saw.
   *
   * @param draft null where no conversation is chosen
   * @param languages those that it would open in
   */
  record Look(@Nullable Draft draft, List<Locale> languages, List<Finding> findings) {

    List<Finding> blocking() {
      return findings.stream().filter(f -> f.severity() == Severity.BLOCKS).toList();
    }
  }
}
