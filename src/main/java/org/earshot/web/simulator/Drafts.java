package org.earshot.web.simulator;

import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.privacy.Cipher;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.stereotype.Component;

/** Knows which telephones are being spoken to in words that no native speaker has checked. */
@Component
class Drafts {

  private final Cipher cipher;
  private final Responses responses;
  private final Consultations consultations;

  Drafts(Cipher cipher, Responses responses, Consultations consultations) {
    this.cipher = cipher;
    this.responses = responses;
    this.consultations = consultations;
  }

  boolean spokenOn(Phone phone) {
    return responses
        .current(cipher.pseudonym(Consultations.SIMULATOR, phone.name()))
        .map(this::inDraft)
        .orElse(false);
  }

  private boolean inDraft(Response response) {
    return consultations
        .find(response.consultation())
        .map(consultation -> inDraft(response, consultation))
        .orElse(false);
  }

  private boolean inDraft(Response response, Consultation consultation) {
    Conversation conversation = consultations.conversation(response.version(), consultation);
    Locale language = response.language();
    return !conversation.in(language).checked();
  }
}
