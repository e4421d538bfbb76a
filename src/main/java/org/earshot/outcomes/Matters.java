package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
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

  static void refuseApproval(Outcomes.Entry entry, @Nullable Integer read, Officer by) {
    refuseApproval(entry.authorId(), entry.version(), read, by);
  }

  /**
   * A second officer approves, and only what they read.
   *
   * @param version what is there now
   */
  static void refuseApproval(String authorId, int version, @Nullable Integer read, Officer by) {
    if (authorId.equals(by.id())) {
      throw Refused.forbidden(
          "approved_by", "You wrote it last: a second officer has to approve it.");
    }
    if (read != null && read != version) {
      throw Refused.conflict(
          "version", "It was changed after you read it. Read it again, then approve it.");
    }
  }

  void refuseMissingWords(Consultation consultation, Outcome outcome) {
    Locale own = conversation(consultation).language();
    refuseMissingWords(consultation, language -> Telling.in(language, outcome, own).isPresent());
  }

  /**
   * @param written whether it is wholly written in a language
   */
  void refuseMissingWords(Consultation consultation, Predicate<Locale> written) {
    List<String> without =
        audience.languages(consultation, conversation(consultation)).keySet().stream()
            .filter(written.negate())
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
