package org.earshot.web.assisted;

import java.util.List;
import java.util.Locale;
import org.earshot.assisted.Draft;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.security.Officer;

/**
 * Where somebody enters answers.
 *
 * @param conversation in the languages that it opened in
 */
public record Place(Officer officer, Consultation consultation, Conversation conversation) {

  /** Of the page on which answers for someone are begun. */
  public String address() {
    return "/console/consultations/" + consultation.slug() + "/assisted";
  }

  String address(Draft draft) {
    return address() + "/" + draft.id();
  }

  public List<Locale> languages() {
    return List.copyOf(conversation.wordings().keySet());
  }

  public boolean closed() {
    return consultation.state() == Consultation.State.CLOSED;
  }
}
