package org.earshot.web.inbox;

import java.time.Instant;
import java.util.Optional;
import org.earshot.participants.ByHand;
import org.earshot.participants.ToldStops.ToldStop;
import org.earshot.security.Officer;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for no more messages, as an officer writes it down.
 *
 * @param number whose it is, where the page does not say
 * @param how {@code phone}, {@code paper} or {@code in_person}
 * @param words what they said
 */
record StopForm(@Nullable String number, @Nullable String how, @Nullable String words) {

  static final StopForm EMPTY = new StopForm(null, null, null);

  private static final int LONGEST = 500;

  /** Empty where something is wrong with it. */
  Optional<ToldStop> read(Officer officer, Instant now, Problems problems) {
    Optional<ByHand> way = ByHand.of(Typed.words(how));
    String said = Typed.words(words);
    problems.addIf(way.isEmpty(), "how", "Choose how they said it");
    problems.require(said, "words", "Write what they said");
    problems.addIf(
        said.length() > LONGEST, "words", "Shorten it to " + LONGEST + " characters or fewer");
    return problems.isEmpty()
        ? way.map(by -> new ToldStop(by, officer.id(), said, now))
        : Optional.empty();
  }
}
