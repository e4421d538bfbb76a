package org.earshot.listening;

import java.util.Objects;
import org.earshot.channels.Attachment;
import org.earshot.channels.Inbound;
import org.earshot.flow.Recording;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;
import org.earshot.participants.Participant;
import org.earshot.recordings.Recordings;
import org.earshot.recordings.Recordings.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Voice notes and pictures: told to the engine, and kept where it says what they answer. */
@Component
class Attached {

  private final Recordings recordings;

  Attached(Recordings recordings) {
    this.recordings = recordings;
  }

  /** The message as the engine hears it: a caption is words like any others. */
  Said said(Inbound inbound, Place place) {
    Recording recording = recording(inbound, place);
    if (!inbound.text().isBlank() || !inbound.media()) {
      return recording == null
          ? Said.words(inbound.text(), inbound.at())
          : Said.caption(inbound.text(), recording, inbound.at());
    }
    return recording == null ? Said.media(inbound.at()) : Said.recording(recording, inbound.at());
  }

  private @Nullable Recording recording(Inbound inbound, Place place) {
    if (inbound.attachments().isEmpty()
        || place.consultation() == null
        || !recordings.room(place.response().id())) {
      return null;
    }
    boolean voice =
        inbound.attachments().stream().anyMatch(one -> one.kind() == Attachment.Kind.VOICE);
    return voice ? Recording.VOICE : Recording.PICTURE;
  }

  /** Nothing is kept, and so nothing fetched, unless the engine found a question for it. */
  void keep(Participant who, Place place, Turn turn, Inbound inbound) {
    String question = turn.recorded();
    if (question != null) {
      String consultation = Objects.requireNonNull(place.consultation());
      recordings.keep(
          new Arrival(who.id(), place.response().id(), consultation, question, inbound));
    }
  }
}
