package org.earshot.web.inviting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.analysis.SmallNumbers;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.JoinWord;
import org.earshot.flow.Conversation;
import org.earshot.flow.Wording;
import org.earshot.responses.Responses;
import org.earshot.web.pages.JoinText;
import org.earshot.web.pages.NumbersToText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What people are invited to, and by which words they come. */
@Component
class Invited {

  private final Consultations consultations;
  private final Responses responses;
  private final NumbersToText numbers;

  Invited(Consultations consultations, Responses responses, NumbersToText numbers) {
    this.consultations = consultations;
    this.responses = responses;
    this.numbers = numbers;
  }

  Consultation consultation(String slug) {
    return consultations.find(slug).orElseThrow(Invited::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** What it asks, or would ask if it opened today; empty where nothing can be read yet. */
  Optional<Conversation> conversation(Consultation consultation) {
    return consultations.conversation(consultation);
  }

  /** The languages that it is, or is to be, offered in; its own comes first. */
  List<Wording> wordings(Consultation consultation, Conversation conversation) {
    List<String> asked = consultation.setUp().languages();
    return conversation.wordings().values().stream()
        .filter(
            wording ->
                consultation.version() == null
                    ? asked == null
                        || asked.isEmpty()
                        || asked.contains(wording.language().toLanguageTag())
                    : consultation.languages().contains(wording.language()))
        .toList();
  }

  /** What to write to begin in the language of these words. */
  JoinText join(Consultation consultation, Wording words, String word) {
    Locale own = conversation(consultation).map(Conversation::language).orElse(words.language());
    return JoinText.in(words.language(), own, word);
  }

  /**
   * The link that begins with this word on this channel, in this language.
   *
   * @param language a tag; blank for the conversation's own
   */
  String link(Consultation consultation, Joining joining, String way, String language) {
    JoinText join =
        language.isBlank()
            ? JoinText.of(joining.word())
            : join(consultation, wording(consultation, language), joining.word());
    return Way.of(way).map(one -> one.link(numbers, join)).orElseThrow(Invited::notFound);
  }

  /**
   * The words of one language that it is offered in.
   *
   * @param language a tag; blank for the conversation's own
   */
  Wording wording(Consultation consultation, String language) {
    Conversation conversation = conversation(consultation).orElseThrow(Invited::notFound);
    return wordings(consultation, conversation).stream()
        .filter(words -> language.isBlank() || words.language().toLanguageTag().equals(language))
        .findFirst()
        .orElseThrow(Invited::notFound);
  }

  /** "Text CARERS to 07700 900999"; where there is no number, each link that there is. */
  String howToJoin(Consultation consultation, Wording words, Joining joining) {
    JoinText join = join(consultation, words, joining.word());
    String number = numbers.sms();
    return number == null
        ? Way.links(numbers, join).stream().map(Way.Link::address).collect(Collectors.joining("\n"))
        : Way.SMS.how(words, join.typed(), number);
  }

  /** Everybody's words first, then each partner's. */
  List<Joining> joinings(Consultation consultation) {
    List<Joining> all = new ArrayList<>();
    conversation(consultation)
        .map(Conversation::keywords)
        .orElse(List.of())
        .forEach(
            word -> all.add(new Joining(word, null, Way.links(numbers, JoinText.of(word)), "")));
    Map<String, Long> brought =
        responses.brought(consultation.slug()).stream()
            .collect(Collectors.toMap(Responses.Brought::partner, Responses.Brought::started));
    for (JoinWord join : JoinWord.of(consultation.setUp())) {
      String people = told(brought.getOrDefault(join.word(), 0L));
      all.add(
          new Joining(
              join.word(), join.named(), Way.links(numbers, JoinText.of(join.word())), people));
    }
    return all;
  }

  /** A partner may be shown it: few people are not told of. */
  static String told(long people) {
    if (people == 0) {
      return "Nobody";
    }
    return people < SmallNumbers.LEAST
        ? "Fewer than " + SmallNumbers.LEAST + " people"
        : people + " people";
  }

  /** By its word, however it is written; without one, the consultation's own first word. */
  Joining joining(Consultation consultation, String word) {
    return joinings(consultation).stream()
        .filter(joining -> word.isBlank() || joining.word().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(Invited::notFound);
  }
}
