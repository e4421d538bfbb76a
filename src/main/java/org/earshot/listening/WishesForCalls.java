package org.earshot.listening;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.CallWanted;
import org.earshot.flow.Understanding.Telephone;
import org.earshot.inbox.CallBacks;
import org.earshot.participants.Participant;
import org.springframework.stereotype.Component;

/** Keeps with a case what somebody says of the call that they want: which number, and when. */
@Component
class WishesForCalls {

  private final Understanding understanding;
  private final CallBacks callBacks;

  WishesForCalls(Understanding understanding, CallBacks callBacks) {
    this.understanding = understanding;
    this.callBacks = callBacks;
  }

  /**
   * @param call what asks for it in this text; empty where it was asked for before
   * @return whether the text says which number to call
   */
  boolean keep(
      Participant who, Locale language, String text, Optional<CallWanted> call, Instant at) {
    Optional<Telephone> number =
        understanding
            .telephone(text)
            .or(() -> call.flatMap(wanted -> understanding.telephone(wanted.part())))
            .or(() -> call.flatMap(wanted -> understanding.telephone(beside(text, wanted))));
    number.ifPresent(given -> callBacks.given(who, at, given.number()));
    String when = call.map(CallWanted::when).or(() -> number.map(Telephone::note)).orElse("");
    callBacks.suits(who, when);
    understanding.day(when, language, at).ifPresent(day -> callBacks.due(who, day, at));
    return number.isPresent();
  }

  /** "My number is 07700 900123": what stands beside the words that ask for the call. */
  private static String beside(String text, CallWanted call) {
    return text.replace(call.part(), " ");
  }
}
