package org.earshot.listening;

import java.util.Locale;
import org.earshot.flow.Conversation;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant is: in which conversation, with what progress.
 *
 * @param conversation what they are in, in the languages that they may be spoken to; the lobby
 *     where they are in none
 * @param opening whether it begins with this message, whatever it says
 * @param closed title of the consultation that has closed since they were in it; null where none
 *     has
 */
record Place(
    Conversation conversation, Response response, boolean opening, @Nullable String closed) {

  Locale language() {
    return response.progress().language();
  }

  boolean lobby() {
    return response.consultation().equals(Responses.LOBBY);
  }

  /** The same, to be told that the consultation of this title has closed. */
  Place closed(String title) {
    return new Place(conversation, response, opening, title);
  }

  /** The consultation's name; null in the lobby. */
  @Nullable String consultation() {
    return lobby() ? null : response.consultation();
  }
}
