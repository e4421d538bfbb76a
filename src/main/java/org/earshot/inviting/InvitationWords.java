package org.earshot.inviting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.springframework.stereotype.Component;

/** What an invitation says: who asks, to what, how the number came to us, the cost, and STOP. */
@Component
class InvitationWords {

  private final Consultations consultations;
  private final Inviter inviter;

  InvitationWords(Consultations consultations, Inviter inviter) {
    this.consultations = consultations;
    this.inviter = inviter;
  }

  /** The languages in which people can be asked, the conversation's own first; none until open. */
  List<Locale> offered(Consultation consultation) {
    String version = consultation.version();
    if (version == null) {
      return List.of();
    }
    return consultations.conversation(version, consultation).wordings().keySet().stream()
        .filter(consultation.languages()::contains)
        .toList();
  }

  /**
   * In which of them somebody is asked: in their own, if it is known there how to say where the
   * number comes from.
   */
  Locale language(ContactList list, List<Locale> offered, Locale own) {
    return offered.contains(own) && list.said().containsKey(own.toLanguageTag())
        ? own
        : offered.getFirst();
  }

  String of(Consultation consultation, ContactList list, Locale language) {
    String version = consultation.version();
    if (version == null) {
      throw new IllegalStateException(consultation.slug() + " has not opened");
    }
    Conversation conversation = consultations.conversation(version, consultation);
    Wording words = conversation.in(language);
    String source = list.said().getOrDefault(language.toLanguageTag(), list.source());
    return String.join(
        " ",
        words.say(
            Standing.INVITATION,
            Map.of(
                "organisation",
                inviter.organisation(),
                "title",
                words.title(),
                "keyword",
                conversation.keywords().getFirst())),
        words.say(Standing.INVITATION_SOURCE, Map.of("source", withoutStop(source))),
        words.say(Standing.INVITATION_TERMS));
  }

  /** The phrase ends the sentence itself. */
  private static String withoutStop(String source) {
    return source.strip().replaceFirst("[.\\u0964\\u06D4]+$", "");
  }
}
