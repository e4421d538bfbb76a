package org.earshot.listening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which of its languages a conversation is held with whom. */
@Component
class SpokenWith {

  private final Map<Key, Conversation> offered = new ConcurrentHashMap<>();

  /** The simulator also hears drafts; real people only what a named person has checked. */
  Conversation of(Consultation consultation, Conversation conversation, String channel) {
    return channel.equals(Consultations.SIMULATOR)
        ? conversation
        : offered.computeIfAbsent(
            new Key(
                conversation.version(),
                conversation.contact(),
                conversation.recordings(),
                conversation.telling(),
                consultation.setUp().incentive(),
                consultation.languages()),
            key -> conversation.offering(key.languages()));
  }

  /**
   * What tells one offering from another; comparing whole conversations would cost more than the
   * turn.
   */
  private record Key(
      String version,
      Contact contact,
      boolean recordings,
      Telling telling,
      SetUp.@Nullable Incentive incentive,
      List<Locale> languages) {}
}
