package org.earshot.inviting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.inviting.ContactList.Way;
import org.earshot.outbox.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an invitation says: who asks, to what, how the number came to us, the cost, and STOP. To
 * whoever agreed to be asked again it says that first, and nothing else of their number.
 */
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

  /**
   * The languages in which people can be asked, the conversation's own first; none until it has at
   * least passed the gate, and none while the files of one that is to open by itself cannot be
   * read.
   */
  List<Locale> offered(Consultation consultation) {
    List<Locale> languages = consultations.languages(consultation);
    return consultations.conversation(consultation).stream()
        .flatMap(conversation -> conversation.wordings().keySet().stream())
        .filter(languages::contains)
        .toList();
  }

  /** What it asks; of one that is to open by itself, what it would ask today. */
  private Conversation asked(Consultation consultation) {
    return consultations
        .conversation(consultation)
        .orElseThrow(() -> new IllegalStateException(consultation.slug() + " asks nothing"));
  }

  /**
   * In which of them somebody is asked on this channel: in their own, if it is known there how to
   * say where the number comes from, and on WhatsApp if a template is approved in it.
   */
  Locale language(ContactList list, List<Locale> offered, String channel, Locale own) {
    return (list.isOfAgreed() || list.said().containsKey(own.toLanguageTag()))
        ? language(offered, channel, own)
        : offered.getFirst();
  }

  /** The same of whoever agreed to be asked again. */
  Locale language(List<Locale> offered, String channel, Locale own) {
    return offered.contains(own) && (!isWhatsApp(channel) || approved.in(own))
        ? own
        : offered.getFirst();
  }

  private static boolean isWhatsApp(String channel) {
    return channel.equals(Way.WHATSAPP.channel());
  }

  String of(Consultation consultation, ContactList list, Locale language) {
    Conversation conversation = asked(consultation);
    Wording words = conversation.in(language);
    String asks =
        words.say(
            Standing.INVITATION,
            Map.of(
                "organisation",
                inviter.organisation(),
                "title",
                words.title(),
                "keyword",
                conversation.keywords().getFirst()));
    return introduced(list, words, asks);
  }

  /** What they read some days before it opens. */
  String notice(Consultation coming, ContactList list, Locale language) {
    Conversation conversation = asked(coming);
    Wording words = conversation.in(language);
    String tells =
        words.say(
            Standing.NOTICE,
            Map.of(
                "organisation",
                inviter.organisation(),
                "date",
                words.written(Objects.requireNonNull(coming.setUp().opensOn())),
                "questions",
                conversation.asks(),
                "title",
                words.title(),
                "minutes",
                conversation.minutes(language)));
    return introduced(list, words, tells);
  }

  /** With how we have their number, the cost and STOP. */
  private static String introduced(ContactList list, Wording words, String says) {
    String terms = words.say(Standing.INVITATION_TERMS);
    return list.isOfAgreed()
        ? String.join(" ", words.say(Standing.AGREED_AGAIN), says, terms)
        : String.join(
            " ",
            says,
            words.say(Standing.INVITATION_SOURCE, Map.of("source", source(list, words))),
            terms);
  }

  /**
   * The values of the template that WhatsApp asks for: who asks, to what, how the number came to
   * us, what to reply. Null where it goes out in free words.
   */
  Letter.@Nullable TemplateValues template(
      Consultation consultation, ContactList list, String channel, Locale language) {
    if (!isWhatsApp(channel)) {
      return null;
    }
    Conversation conversation = asked(consultation);
    Wording words = conversation.in(language);
    return new Letter.TemplateValues(
        Approved.TEMPLATE,
        language.toLanguageTag(),
        Map.of(
            "1",
            inviter.organisation(),
            "2",
            words.title(),
            "3",
            source(list, words),
            "4",
            conversation.keywords().getFirst()));
  }

  /** The phrase ends the sentence itself. */
  private static String source(ContactList list, Wording words) {
    String source =
        list.isOfAgreed()
            ? words.say(Standing.AGREED_AGAIN)
            : list.said().getOrDefault(words.language().toLanguageTag(), list.source());
    return source.strip().replaceFirst("[.\\u0964\\u06D4]+$", "");
  }
}
