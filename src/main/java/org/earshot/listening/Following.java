package org.earshot.listening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.flow.Said;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.participants.Consent;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * FOLLOW: whoever does not want to answer hears all the same what comes of it. They agree to be
 * told, and to nothing else; they take no part, and are counted apart.
 */
@Component
class Following {

  private final Consultations consultations;
  private final Participants participants;
  private final Places places;
  private final Lobby lobby;

  Following(Consultations consultations, Participants participants, Places places, Lobby lobby) {
    this.consultations = consultations;
    this.participants = participants;
    this.places = places;
    this.lobby = lobby;
  }

  /**
   * What is followed.
   *
   * @param page where it is told to everybody; null while it is open
   */
  record Followed(Consultation consultation, Conversation conversation, @Nullable String page) {}

  /** What this word starts, or once started. */
  Optional<Followed> named(String word) {
    Keyword keyword = new Keyword(word, null);
    return consultations.running().stream()
        .filter(keyword::isOf)
        .findFirst()
        .map(one -> new Followed(one.consultation(), one.conversation(), null))
        .or(() -> consultations.closed(keyword.text()).flatMap(this::closed));
  }

  private Optional<Followed> closed(Consultation consultation) {
    String version = consultation.version();
    return version == null
        ? Optional.empty()
        : Optional.of(
            new Followed(
                consultation,
                consultations.conversation(version, consultation),
                page(consultation)));
  }

  private @Nullable String page(Consultation consultation) {
    String page = consultations.telling(consultation).page();
    return page == null ? null : page.replaceFirst("#.*", "");
  }

  /** FOLLOW and no more: what they are being asked about, or were asked to, or the only one. */
  Letter ofTurn(Participant who, Place place, Locale language, Said words) {
    String slug = place.consultation();
    Wording lobbied = lobby.conversation().in(language);
    Optional<Followed> meant =
        slug == null
            ? places
                .meant(who)
                .map(one -> new Followed(one.consultation(), one.conversation(), null))
            : consultations.find(slug).map(one -> new Followed(one, place.conversation(), null));
    return meant
        .map(one -> noted(who, one, language, words.text(), words.at()))
        .orElseGet(() -> Letter.reply(who, null, Message.of(which(lobbied))));
  }

  private String which(Wording words) {
    List<String> lines =
        consultations.running().stream()
            .map(
                one ->
                    words.say(
                        Standing.FOLLOW_ITEM,
                        Map.of(
                            "title",
                            one.consultation().title(),
                            "keyword",
                            one.conversation().keywords().getFirst())))
            .sorted()
            .toList();
    return lines.isEmpty()
        ? words.say(Standing.LIST_NONE)
        : words.say(Standing.FOLLOW_WHICH) + "\n" + String.join("\n", lines);
  }

  /** They agree to be told; {@code said} are the words by which they did. */
  Letter noted(Participant who, Followed followed, Locale language, String said, Instant at) {
    Consultation consultation = followed.consultation();
    Wording words = followed.conversation().in(language);
    String noted = words.say(Standing.FOLLOW_NOTED, Map.of("title", words.title()));
    participants.record(
        who.id(),
        new Consent(
            consultation.slug(),
            Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT),
            true,
            followed.conversation().version(),
            words.language(),
            noted,
            said,
            at));
    String page = followed.page();
    String more = page == null ? "" : "\n" + words.say(Standing.READ_MORE, Map.of("url", page));
    return Letter.reply(who, consultation.slug(), Message.of(noted + more));
  }
}
