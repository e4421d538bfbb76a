package org.earshot.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Gate.Check;
import org.earshot.consultations.Gate.Reason;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the gate saw, with why officers go on in spite of it. */
@Component
class Overruling {

  private static final int LONGEST_REASON = 2_000;

  private final GateReasons reasons;
  private final InstantSource clock;

  Overruling(GateReasons reasons, InstantSource clock) {
    this.reasons = reasons;
    this.clock = clock;
  }

  /** All reasons that were ever given, the newest first. */
  List<Reason> given(String slug) {
    return reasons.of(slug);
  }

  /** Each with its reason, what blocks first. */
  List<Check> checks(OpeningGate.Look seen, List<Reason> given) {
    return seen.mattering().stream()
        .map(check -> new Check(check.finding(), check.source(), reason(check, given)))
        .sorted(Comparator.comparing((Check check) -> !check.blocks()))
        .toList();
  }

  /**
   * Keeps what is new among the reasons.
   *
   * @param given by {@link Check#key()}
   * @throws org.earshot.security.Refused naming each key with a reason that is too long
   */
  void overrule(String slug, List<Check> checks, Map<String, String> given, Officer by) {
    Objections wrongs = new Objections();
    given.forEach((key, why) -> wrongs.length(key, why, LONGEST_REASON));
    wrongs.refuse();
    Instant now = clock.instant();
    for (Check check : checks) {
      String why = given.getOrDefault(check.key(), "").strip();
      Reason before = check.reason();
      boolean said = before != null && before.why().equals(why);
      if (!check.blocks() && !why.isEmpty() && !said) {
        reasons.add(slug, check.finding(), why, by, now);
      }
    }
  }

  private static @Nullable Reason reason(GateCheck check, List<Reason> given) {
    return given.stream()
        .filter(reason -> reason.answers(check.finding()))
        .findFirst()
        .orElse(null);
  }
}
