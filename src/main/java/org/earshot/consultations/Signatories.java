package org.earshot.consultations;

import java.util.Optional;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscript.Saving;
import org.earshot.authoring.Manuscripts;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may sign off a consultation: a second pair of eyes, on its record and on its questions. */
@Component
class Signatories {

  private final ChangeLog changes;
  private final Manuscripts manuscripts;

  Signatories(ChangeLog changes, Manuscripts manuscripts) {
    this.changes = changes;
    this.manuscripts = manuscripts;
  }

  /** Why this officer may not, in words for them; null where they may. */
  @Nullable String objection(Consultation consultation, Officer by) {
    if (changes.lastOfficer(consultation.slug()).filter(by.id()::equals).isPresent()) {
      return "You made the last change to the record: ask another officer to sign it off";
    }
    return objectionToWords(consultation, by);
  }

  /** The same of somebody who signs the words alone. */
  @Nullable String objectionToWords(Consultation consultation, Officer by) {
    if (lastAuthor(consultation.setUp().conversation()).filter(by.id()::equals).isPresent()) {
      return "You made the last change to the questions: ask another officer to sign it off";
    }
    return null;
  }

  private Optional<String> lastAuthor(@Nullable String conversation) {
    return Optional.ofNullable(conversation)
        .flatMap(manuscripts::latest)
        .map(Manuscript::saving)
        .map(Saving::author)
        .map(Author::id);
  }
}
