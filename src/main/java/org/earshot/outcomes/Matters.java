package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every paper must be about, and what it is refused for. */
@Component
class Matters {

  private final Consultations consultations;
  private final Audience audience;

  Matters(Consultations consultations, Audience audience) {
    this.consultations = consultations;
    this.audience = audience;
  }

  Consultation consultation(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
  }

  Conversation conversation(Consultation consultation) {
    String version = consultation.version();
    if (version == null) {
      throw Refused.conflict("state", "It has not opened: there is nothing to answer yet.");
    }
    return consultations.conversation(version, consultation);
  }

  /** A second officer approves, and only what they read. */
  static void refuseApproval(Outcomes.Entry entry, @Nullable Integer version, Officer by) {
    if (entry.authorId().equals(by.id())) {
      throw Refused.forbidden(
          "approved_by", "You wrote it last: a second officer has to approve it.");
    }
    if (version != null && version != entry.version()) {
      throw Refused.conflict(
          "version", "It was changed after you read it. Read it again, then approve it.");
    }
  }

  void refuseMissingWords(Consultation consultation, Outcome outcome) {
    Conversation conversation = conversation(consultation);
    List<String> without =
        audience.languages(consultation, conversation).keySet().stream()
            .filter(one -> Telling.in(one, outcome, conversation.language()).isEmpty())
            .map(one -> one.getDisplayLanguage(Locale.UK))
            .sorted()
            .toList();
    if (!without.isEmpty()) {
      throw Refused.conflict(
          "translations",
          "People who asked to be told speak a language that it is not wholly translated into: "
              + String.join(", ", without)
              + ".");
    }
  }

  static Refused nothingWritten() {
    return Refused.conflict("state", "Nothing has been written yet.");
  }
}
