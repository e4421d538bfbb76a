package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.channels.Inbound;
import org.earshot.channels.Message;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.interests.Interests;
import org.earshot.interests.Topic;
import org.earshot.interests.Topics;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.AskingAgain;
import org.earshot.participants.Consent;
import org.earshot.participants.Linking;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.participants.Willing;
import org.earshot.responses.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * INTERESTS: whoever may be asked again says what they want to be asked about. They are told once
 * that they can, and never pressed.
 */
@Component
class InterestTalk {

  private static final String QUESTION = "interests";

  /** No topic's key has a colon. */
  private static final String ANYTHING = "any:thing";

  /** After so many replies that say nothing of topics they are about something else. */
  private static final int MOST_TRIES = 1;

  /** What could be meant for a list of numbers: no command and no sentence. */
  private static final Pattern NUMBERS = Pattern.compile("[\\p{Nd}\\s,;.&+]+");

  private final Topics topics;
  private final Interests interests;
  private final AskingAgain asking;
  private final Linking linking;
  private final Participants participants;
  private final Understanding understanding;
  private final CommandEar commands;
  private final Places places;
  private final Outbox outbox;

  InterestTalk(
      Topics topics,
      Interests interests,
      AskingAgain asking,
      Linking linking,
      Participants participants,
      Understanding understanding,
      CommandEar commands,
      Places places,
      Outbox outbox) {
    this.topics = topics;
    this.interests = interests;
    this.asking = asking;
    this.linking = linking;
    this.participants = participants;
    this.understanding = understanding;
    this.commands = commands;
    this.places = places;
    this.outbox = outbox;
  }

  /** What is said once to whoever has just agreed to be asked again; empty where nothing is. */
  Optional<Standing> offer(Participant who, Instant at) {
    return !topics.all().isEmpty() && interests.offer(who.id(), linking.everywhere(who), at)
        ? Optional.of(Standing.INTERESTS_OFFER)
        : Optional.empty();
  }

  /** They may not be asked again, so that nothing of it is kept. */
  void forget(Participant who) {
    interests.forget(linking.everywhere(who));
  }

  /** They are asked something else now. */
  void over(Participant who) {
    interests.heard(who.id());
  }

  /** What they chose, in words; empty where they chose nothing. */
  Optional<String> now(Participant who, Wording wording) {
    Set<String> chosen = interests.of(linking.everywhere(who));
    String names = names(topics.all(), chosen, wording.language());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say(Standing.INTERESTS_NOW, Map.of("topics", names)));
  }

  /**
   * INTERESTS, alone or with numbers.
   *
   * @param numbers what followed the word; null where nothing did
   */
  List<Letter> ordered(Said said, @Nullable String numbers) {
    Topics.Saved offered = topics.now();
    if (offered.topics().isEmpty()) {
      return List.of(said.reply(Standing.INTERESTS_NONE));
    }
    Optional<Willing> willing = asking.of(said.who().id());
    if (willing.isEmpty()) {
      return List.of(said.reply(Standing.INTERESTS_NOT_AGREED));
    }
    if (numbers == null) {
      return List.of(ask(said, offered, 0));
    }
    Set<String> chosen = read(numbers, offered.topics(), said.wording());
    return chosen.isEmpty()
        ? List.of(ask(said, offered, 1))
        : List.of(note(said, offered.topics(), willing.get(), chosen, numbers));
  }

  /**
   * Hears a reply to the list of topics, if that was what was said last.
   *
   * @param current what they were in last
   * @return whether it was one
   */
  boolean takes(Participant who, Optional<Response> current, Inbound inbound) {
    Optional<Interests.Asked> asked = interests.asked(who.id(), inbound.at());
    if (asked.isEmpty()) {
      return false;
    }
    interests.heard(who.id());
    Place place = places.known(who);
    if (inbound.tapped() != null || inbound.media() || isElse(inbound, place)) {
      return false;
    }
    Optional<Willing> willing = asking.of(who.id());
    Topics.Saved offered = topics.now();
    if (willing.isEmpty() || offered.topics().isEmpty()) {
      return false;
    }
    Said said =
        new Said(
            who,
            place.consultation(),
            place.conversation().version(),
            place.conversation().in(place.language()),
            inbound.at());
    Set<String> chosen =
        offered.number() == asked.get().list()
            ? read(inbound.text(), offered.topics(), said.wording())
            : Set.of();
    if (!chosen.isEmpty()) {
      outbox.put(List.of(note(said, offered.topics(), willing.get(), chosen, inbound.text())));
      return true;
    }
    if (!NUMBERS.matcher(inbound.text()).matches()) {
      return false;
    }
    if (asked.get().misunderstood() >= MOST_TRIES) {
      // Meant for the topics, it must not become the answer to a question that stood before them.
      return current.filter(places::awaits).isPresent();
    }
    outbox.put(List.of(ask(said, offered, asked.get().misunderstood() + 1)));
    return true;
  }

  private boolean isElse(Inbound inbound, Place place) {
    return inbound.text().isBlank()
        || places.names(inbound)
        || understanding.alarming(inbound.text())
        || commands
            .in(inbound, place.language(), place.conversation().wordings().keySet())
            .isPresent();
  }

  private Letter ask(Said said, Topics.Saved offered, int misunderstood) {
    interests.ask(said.who().id(), new Interests.Asked(offered.number(), misunderstood), said.at());
    Wording wording = said.wording();
    List<String> lines = new ArrayList<>();
    if (misunderstood > 0) {
      lines.add(wording.say(Standing.NOT_UNDERSTOOD));
    }
    now(said.who(), wording).ifPresent(lines::add);
    lines.add(wording.say(Standing.INTERESTS_WHICH));
    List<Message.Choice> choices = new ArrayList<>();
    labels(offered.topics(), wording)
        .forEach((key, label) -> choices.add(new Message.Choice(QUESTION + ":" + key, label)));
    return Letter.reply(
        said.who(),
        said.consultation(),
        new Message(String.join("\n", lines), choices, true, "", true));
  }

  /** A line in the ledger says in which words they were asked, and in which they chose. */
  private Letter note(
      Said said, List<Topic> offered, Willing willing, Set<String> chosen, String words) {
    boolean anything = chosen.contains(ANYTHING);
    Set<String> kept = anything ? Set.of() : chosen;
    interests.choose(said.who().id(), linking.everywhere(said.who()), kept, said.at());
    interests.heard(said.who().id());
    willing.agreed().entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .ifPresent(
            consultation ->
                participants.record(
                    said.who().id(),
                    new Consent(
                        consultation,
                        Interests.PURPOSE,
                        !anything,
                        said.version(),
                        said.wording().language(),
                        said.wording().say(Standing.INTERESTS_WHICH),
                        words,
                        said.at())));
    return anything
        ? said.reply(Standing.INTERESTS_NOTED_ANYTHING)
        : said.reply(
            Standing.INTERESTS_NOTED,
            Map.of("topics", names(offered, chosen, said.wording().language())));
  }

  /** The keys that these words mean; empty where they mean none. */
  private Set<String> read(String text, List<Topic> offered, Wording wording) {
    Map<String, String> labels = labels(offered, wording);
    Question question =
        new Question(
            QUESTION,
            Type.CHOICES,
            new Question.Shape(List.copyOf(labels.keySet()), Set.of(ANYTHING), null, null, false),
            Condition.ALWAYS,
            Question.Section.MAIN);
    Wording.Asked asked =
        new Wording.Asked(wording.say(Standing.INTERESTS_WHICH), labels, null, Map.of());
    Conversation conversation =
        new Conversation(
            QUESTION,
            version(labels),
            wording.language(),
            List.of(),
            List.of(question),
            Map.of(wording.language(), wording.askingOnly(QUESTION, asked)),
            Contact.NONE);
    Meaning meaning =
        understanding.read(text, question, new Hearing(conversation, wording.language()));
    return meaning instanceof Meaning.Understood understood
            && understood.value() instanceof Value.ChosenMany many
        ? new HashSet<>(many.options())
        : Set.of();
  }

  /** What readers of replies keep is kept by version. */
  private static String version(Map<String, String> labels) {
    return QUESTION + Integer.toHexString(labels.hashCode());
  }

  /** In the order of their numbers, "anything" last. */
  private static Map<String, String> labels(List<Topic> offered, Wording wording) {
    Map<String, String> labels = new LinkedHashMap<>();
    offered.forEach(topic -> labels.put(topic.key(), topic.in(wording.language())));
    labels.put(ANYTHING, wording.say(Standing.INTERESTS_ANYTHING));
    return labels;
  }

  private static String names(List<Topic> offered, Collection<String> chosen, Locale language) {
    return offered.stream()
        .filter(topic -> chosen.contains(topic.key()))
        .map(topic -> topic.in(language))
        .collect(Collectors.joining(", "));
  }

  /** Who said it, and how they are answered. */
  record Said(
      Participant who, @Nullable String consultation, String version, Wording wording, Instant at) {

    private Letter reply(Standing phrase) {
      return reply(phrase, Map.of());
    }

    private Letter reply(Standing phrase, Map<String, String> arguments) {
      return Letter.reply(who, consultation, Message.of(wording.say(phrase, arguments)));
    }
  }
}
