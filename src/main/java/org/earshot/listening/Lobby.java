package org.earshot.listening;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Phrase;
import org.earshot.flow.Progress;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.participants.Participant;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;

/**
 * The conversation with those who are in none: it has no questions, so that STOP, HELP, LIST and
 * the rest are said by the one engine, in the languages that Earshot itself speaks and named
 * persons have checked. A phrase that is reworded later is said at once.
 */
@Component
class Lobby {

  private final Phrasebook phrasebook;
  private volatile Made newest;

  Lobby(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
    this.newest = made();
  }

  /** The conversation as the words of one edition make it. */
  private record Made(long edition, Conversation conversation) {}

  Conversation conversation() {
    Made made = newest;
    if (made.edition() != phrasebook.edition()) {
      made = made();
      newest = made;
    }
    return made.conversation();
  }

  private Made made() {
    long edition = phrasebook.edition();
    Map<Locale, Wording> wordings = new HashMap<>();
    for (Locale language : phrasebook.languages()) {
      if (phrasebook.introduced(language) || language.equals(Locale.ENGLISH)) {
        wordings.put(language, wording(phrasebook, language));
      }
    }
    return new Made(
        edition,
        new Conversation(
            "lobby", "lobby", Locale.ENGLISH, List.of(), List.of(), wordings, Contact.NONE));
  }

  /** A place in the lobby that nobody has kept yet. */
  Response response(Participant who) {
    return new Response(
        new UUID(0, 0),
        who.id(),
        Responses.LOBBY,
        conversation().version(),
        who.channel(),
        null,
        Instant.EPOCH,
        null,
        true,
        false,
        Progress.fresh(Locale.ENGLISH),
        null,
        false);
  }

  private static Wording wording(Phrasebook phrasebook, Locale language) {
    Map<Standing, Phrase> standing = new EnumMap<>(Standing.class);
    for (Standing phrase : Standing.values()) {
      standing.put(phrase, arguments -> phrasebook.say(language, phrase.key(), arguments));
    }
    return new Wording(
        language, phrasebook.introduced(language), "", "", "", "", Map.of(), standing);
  }
}
