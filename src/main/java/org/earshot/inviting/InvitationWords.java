package org.earshot.inviting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.inviting.ContactList.Way;
import org.earshot.outbox.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an invitation says: who asks, to what, how the number came to us, the cost, and STOP. */
@Component
class InvitationWords {

  private final Consultations consultations;
  private final Inviter inviter;
  private final Approved approved;

  InvitationWords(Consultations consultations, Inviter inviter, Approved approved) {
    this.approved = approved;
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
   * number comes from, and on WhatsApp if a template is approved in it.
   */
  Locale language(ContactList list, List<Locale> offered, Locale own) {
    return offered.contains(own)
            && list.said().containsKey(own.toLanguageTag())
            && (list.way() == Way.SMS || approved.in(own))
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
        words.say(Standing.INVITATION_SOURCE, Map.of("source", source(list, language))),
        words.say(Standing.INVITATION_TERMS));
  }

  /**
   * The values of the template that WhatsApp asks for: who asks, to what, how the number came to
   * us, what to reply. Null where it goes out in free words.
   */
  Letter.@Nullable TemplateValues template(
      Consultation consultation, ContactList list, Locale language) {
    String version = consultation.version();
    if (list.way() == Way.SMS || version == null) {
      return null;
    }
    Conversation conversation = consultations.conversation(version, consultation);
    return new Letter.TemplateValues(
        Approved.TEMPLATE,
        language.toLanguageTag(),
        Map.of(
            "1",
            inviter.organisation(),
            "2",
            conversation.in(language).title(),
            "3",
            source(list, language),
            "4",
            conversation.keywords().getFirst()));
  }

  /** The phrase ends the sentence itself. */
  private static String source(ContactList list, Locale language) {
    String source = list.said().getOrDefault(language.toLanguageTag(), list.source());
    return source.strip().replaceFirst("[.\\u0964\\u06D4]+$", "");
  }
}
