package org.earshot.web.languages;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.KeptWording;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.springframework.stereotype.Component;

/**
 * Which consultations are open, and so keep what they said when they opened, whatever is reworded
 * since.
 */
@Component
public class KeptWords {

  private final Consultations consultations;
  private final ConversationLibrary library;

  KeptWords(Consultations consultations, ConversationLibrary library) {
    this.consultations = consultations;
    this.library = library;
  }

  /**
   * One that is open.
   *
   * @param wordings what it says otherwise than Earshot does today
   */
  public record Kept(Consultation consultation, List<KeptWording> wordings) {

    /** What it says in place of this piece, if that is something else. */
    public List<String> of(String path) {
      return wordings.stream()
          .filter(one -> one.path().equals(path))
          .map(KeptWording::pinned)
          .toList();
    }
  }

  /** Those that are open in a language, with what they say in it. */
  List<Kept> in(Locale language) {
    return consultations.all().stream()
        .filter(one -> one.state() == State.OPEN && one.languages().contains(language))
        .map(one -> new Kept(one, in(language, one)))
        .toList();
  }

  private List<KeptWording> in(Locale language, Consultation consultation) {
    return of(consultation).stream().filter(one -> one.language().equals(language)).toList();
  }

  /** In all the languages that it is open in; nothing where it is not open. */
  public List<KeptWording> of(Consultation consultation) {
    String version = consultation.version();
    return version == null || consultation.state() != State.OPEN
        ? List.of()
        : library.kept(version).stream()
            .filter(one -> consultation.languages().contains(one.language()))
            .toList();
  }
}
