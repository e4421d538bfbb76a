package org.earshot.inviting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.springframework.stereotype.Service;

/** The languages in which people are asked to take part, and what they read. */
@Service
public class ListLanguages {

  private final ContactTable contacts;
  private final InvitationWords words;
  private final Approved approved;

  ListLanguages(ContactTable contacts, InvitationWords words, Approved approved) {
    this.contacts = contacts;
    this.words = words;
    this.approved = approved;
  }

  /**
   * One language of the invitation.
   *
   * @param words that they would read
   */
  public record Asked(Locale language, long people, String words) {}

  /** Those in which people can be asked to it; none until it has opened. */
  public List<Locale> offered(Consultation consultation) {
    return words.offered(consultation);
  }

  /** Those of them in which people can be asked on WhatsApp; none where no template is set up. */
  public List<Locale> onWhatsApp(Consultation consultation) {
    return approved.among(words.offered(consultation));
  }

  /** What the people still waiting on a list would read, the most first. */
  public List<Asked> invitations(Consultation consultation, ContactList list) {
    List<Locale> offered = words.offered(consultation);
    if (offered.isEmpty()) {
      return List.of();
    }
    Map<Locale, Long> people = new HashMap<>();
    contacts
        .readers(list)
        .forEach(
            (readers, count) ->
                people.merge(
                    words.language(list, offered, readers.channel(), readers.language()),
                    count,
                    Long::sum));
    List<Asked> asked = new ArrayList<>();
    people.forEach(
        (language, count) ->
            asked.add(new Asked(language, count, words.of(consultation, list, language))));
    asked.sort(Comparator.comparing(Asked::people).reversed());
    return asked;
  }
}
