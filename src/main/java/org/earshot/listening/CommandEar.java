package org.earshot.listening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.channels.Inbound;
import org.earshot.flow.Understanding;
import org.springframework.stereotype.Component;

/** Whether a message is a command. A button's label is nobody's words, whatever it says. */
@Component
class CommandEar {

  private final Understanding understanding;

  CommandEar(Understanding understanding) {
    this.understanding = understanding;
  }

  Optional<Understanding.Order> in(Inbound inbound, Locale language, Set<Locale> offered) {
    return inbound.tapped() == null ? in(inbound.text(), language, offered) : Optional.empty();
  }

  Optional<Understanding.Order> in(String words, Locale language, Set<Locale> offered) {
    return understanding.command(words, language, offered);
  }

  /** Whether a message asks for a call and for nothing else. */
  boolean asksForCall(Inbound inbound, Locale language, Set<Locale> offered) {
    return inbound.tapped() == null
        && understanding.callWanted(inbound.text(), language, offered).isPresent();
  }
}
