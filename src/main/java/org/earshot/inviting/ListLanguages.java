package org.earshot.inviting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /** Those in which people can be asked to it; none until it has passed the gate. */
  public List<Locale> offered(Consultation consultation) {
    return words.offered(consultation);
  }

  /** Those of them in which people can be asked on WhatsApp; none where no template is set up. */
  public List<Locale> onWhatsApp(Consultation consultation) {
    return approved.among(words.offered(consultation));
  }

  /**
   * The languages of people still waiting who could be asked in theirs, were it written how we have
   * their number; those are asked in the first language instead.
   */
  public Set<Locale> unsaid(Consultation consultation, ContactList list) {
    List<Locale> offered = words.offered(consultation);
    return list.isOfAgreed()
        ? Set.of()
        : contacts.readers(list).keySet().stream()
            .map(ContactTable.Readers::language)
            .filter(offered::contains)
            .filter(language -> !list.said().containsKey(language.toLanguageTag()))
            .collect(
                Collectors.toCollection(
                    () -> new TreeSet<>(Comparator.comparing(Locale::toLanguageTag))));
  }

  /** What the people still waiting on a list would read, the most first. */
  public List<Asked> invitations(Consultation consultation, ContactList list) {
    return read(consultation, list, readers -> true, in -> words.of(consultation, list, in));
  }

  /**
   * What those of them would read who can be told before it opens, the most first; empty where the
   * list tells nobody, or no day is known.
   */
  public List<Asked> notices(Consultation consultation, ContactList list) {
    return list.toldFrom(consultation.setUp().opensOn()) == null
        ? List.of()
        : read(
            consultation,
            list,
            readers -> NoticePost.reaches(readers.channel()),
            in -> words.notice(consultation, list, in));
  }

  private List<Asked> read(
      Consultation consultation,
      ContactList list,
      Predicate<ContactTable.Readers> whom,
      Function<Locale, String> what) {
    List<Locale> offered = words.offered(consultation);
    if (offered.isEmpty()) {
      return List.of();
    }
    Map<Locale, Long> people = new HashMap<>();
    contacts
        .readers(list)
        .forEach(
            (readers, count) -> {
              if (whom.test(readers)) {
                people.merge(
                    words.language(list, offered, readers.channel(), readers.language()),
                    count,
                    Long::sum);
              }
            });
    List<Asked> asked = new ArrayList<>();
    people.forEach(
        (language, count) -> asked.add(new Asked(language, count, what.apply(language))));
    asked.sort(Comparator.comparing(Asked::people).reversed());
    return asked;
  }
}
