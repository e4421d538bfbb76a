package org.earshot.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.JoinWord;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which organisation has to do with which consultation: what the set-up records say, by name and
 * join word. A partner's account sees what its own organisation is named in, and nothing else.
 */
@Component
public class Partners {

  /** What a form says where none was chosen. */
  public static final String MISSING =
      "Choose the organisation that they belong to. It has to be named in a set-up record, with a"
          + " join word";

  private final Consultations consultations;

  Partners(Consultations consultations) {
    this.consultations = consultations;
  }

  /** One consultation that a partner asks its people to take part in. */
  public record Theirs(Consultation consultation, JoinWord joinWord) {}

  /** Every organisation that some record names with a join word, in the order of the alphabet. */
  public List<String> organisations() {
    return consultations.all().stream()
        .flatMap(one -> JoinWord.of(one.setUp()).stream())
        .filter(JoinWord::ofPartner)
        .map(JoinWord::partner)
        .distinct()
        .sorted(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)))
        .toList();
  }

  public boolean named(@Nullable String organisation) {
    return organisation != null && organisations().contains(organisation.strip());
  }

  /** What this officer's organisation is named in; nothing for our own people. */
  public List<Theirs> of(Officer officer) {
    return consultations.all().stream()
        .flatMap(one -> word(officer, one).map(word -> new Theirs(one, word)).stream())
        .toList();
  }

  /** The join word of this officer's organisation; empty for our own people. */
  public Optional<JoinWord> word(Officer officer, Consultation consultation) {
    String organisation = officer.role() == Role.PARTNER ? officer.partner() : null;
    return organisation == null
        ? Optional.empty()
        : JoinWord.of(consultation.setUp()).stream()
            .filter(word -> word.ofPartner() && word.partner().equals(organisation))
            .findFirst();
  }

  /**
   * What this officer may see anything of; another partner's is not there for them.
   *
   * @throws ResponseStatusException 404
   */
  public Consultation open(Officer officer, String slug) {
    return consultations
        .find(slug)
        .filter(one -> officer.role() != Role.PARTNER || word(officer, one).isPresent())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
