package org.earshot.web.translating;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.springframework.stereotype.Component;

/** The languages that a set-up record is written in, and those that it can be translated into. */
@Component
public class RecordTongues {

  private final Consultations consultations;

  RecordTongues(Consultations consultations) {
    this.consultations = consultations;
  }

  /** Its conversation's; English until there is one. */
  public Locale own(Consultation consultation) {
    return consultations
        .conversation(consultation)
        .map(Conversation::language)
        .orElse(Locale.ENGLISH);
  }

  /** Those that it opened in, or would open in once they are ready, by their English names. */
  public List<Locale> others(Consultation consultation) {
    Locale own = own(consultation);
    return offered(consultation).stream()
        .filter(language -> !language.equals(own))
        .distinct()
        .sorted(
            (one, other) ->
                one.getDisplayLanguage(Locale.UK).compareTo(other.getDisplayLanguage(Locale.UK)))
        .toList();
  }

  private Collection<Locale> offered(Consultation consultation) {
    if (consultation.version() != null) {
      return consultation.languages();
    }
    List<String> wanted = consultation.setUp().languages();
    return wanted == null || wanted.isEmpty()
        ? written(consultation)
        : wanted.stream().map(Locale::forLanguageTag).toList();
  }

  private Collection<Locale> written(Consultation consultation) {
    Optional<Conversation> conversation = consultations.conversation(consultation);
    return conversation.isPresent() ? conversation.get().wordings().keySet() : List.of();
  }
}
