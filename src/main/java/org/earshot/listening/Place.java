package org.earshot.listening;

import java.time.LocalDate;
import java.util.Locale;
import org.earshot.flow.Conversation;
import org.earshot.flow.Progress;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant is: in which conversation, with what progress.
 *
 * @param conversation what they are in, in the languages that they may be spoken to; the lobby
 *     where they are in none
 * @param opening whether it begins with this message, whatever it says
 * @param remark what is to be said instead, where what they were in is over for them; null where
 *     nothing is
 */
record Place(
    Conversation conversation, Response response, boolean opening, @Nullable Remark remark) {

  Locale language() {
    return response.progress().language();
  }

  boolean lobby() {
    return response.consultation().equals(Responses.LOBBY);
  }

  Progress progress() {
    return response.progress();
  }

  /** The same, with this to be said. */
  Place with(Remark instead) {
    return new Place(conversation, response, opening, instead);
  }

  /** The same, where a time can be picked for what opens on this day. */
  Place before(LocalDate opens) {
    return new Place(
        conversation.telling(conversation.telling().opening(opens)), response, opening, remark);
  }

  /** The consultation's name; null in the lobby. */
  @Nullable String consultation() {
    return lobby() ? null : response.consultation();
  }
}
