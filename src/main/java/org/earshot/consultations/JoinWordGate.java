package org.earshot.consultations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.authoring.Finding;
import org.earshot.authoring.ReservedWords;
import org.earshot.consultations.SetUp.Partner;
import org.earshot.flow.Conversation;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a partner's join word can only mean that its people join this consultation. */
@Component
class JoinWordGate {

  private final ReservedWords reserved;
  private final RunningConsultations running;

  JoinWordGate(ReservedWords reserved, RunningConsultations running) {
    this.reserved = reserved;
    this.running = running;
  }

  /**
   * What is found in a set-up record, at the place of each join word.
   *
   * @param conversation what it asks; null where none can be read
   * @param languages those in which it is offered
   */
  List<Finding> check(
      Consultation consultation, @Nullable Conversation conversation, List<Locale> languages) {
    List<Partner> partners = SetUpRows.listed(consultation.setUp().partners());
    if (partners.stream().allMatch(partner -> word(partner).isEmpty())) {
      return List.of();
    }
    Among among = among(consultation.slug(), conversation, languages);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      String place = place(i);
      word(partners.get(i)).ifPresent(word -> look(place, word, among, findings));
    }
    return findings;
  }

  private static Optional<String> word(Partner partner) {
    String word = partner.joinWord();
    return word == null || word.isBlank() ? Optional.empty() : Optional.of(JoinWord.capitals(word));
  }

  /** The field of a partner's join word in the outside contract, the partners counted from 0. */
  static String place(int partner) {
    return "partners[" + partner + "].join_word";
  }

  /** Words that start other open consultations, each with its title. */
  Map<String, String> taken(String slug) {
    Map<String, String> taken = new HashMap<>();
    for (Consultations.Running other : others(slug)) {
      String title = other.consultation().title();
      other.conversation().keywords().forEach(keyword -> taken.put(keyword, title));
      other.joinWords().forEach(join -> taken.put(join.word(), title));
    }
    return taken;
  }

  private List<Consultations.Running> others(String slug) {
    return running.now().stream()
        .filter(other -> !other.consultation().slug().equals(slug))
        .toList();
  }

  private Among among(String slug, @Nullable Conversation own, List<Locale> offered) {
    List<Consultations.Running> others = others(slug);
    Set<Locale> languages = new HashSet<>(offered);
    others.forEach(other -> languages.addAll(other.consultation().languages()));
    return new Among(languages, own, others, taken(slug));
  }

  private void look(String where, String word, Among among, List<Finding> findings) {
    reserved
        .meaningOf(word, among.languages())
        .map(meaning -> blocks(where, word, "already means something " + meaning))
        .ifPresent(findings::add);
    meant(word, among).map(what -> blocks(where, word, what)).ifPresent(findings::add);
    String other = among.taken().get(word);
    if (other != null) {
      findings.add(
          Finding.warns(
              where,
              "The join word " + word + " already starts \u201c" + other + "\u201d.",
              "Of two that are open, it starts the one that opened last: choose another word."));
    }
  }

  /** What a word means where people answer: here before elsewhere. */
  private static Optional<String> meant(String word, Among among) {
    Conversation own = among.own();
    if (own != null && own.keywords().contains(word)) {
      return Optional.of("is a keyword of the conversation, which everybody texts");
    }
    if (own != null && isAnswer(word, own)) {
      return Optional.of("is also an answer to a question");
    }
    return among.others().stream()
        .filter(other -> isAnswer(word, other.conversation()))
        .map(other -> other.consultation().title())
        .map(title -> "is also an answer to a question of \u201c" + title + "\u201d")
        .findFirst();
  }

  private static boolean isAnswer(String word, Conversation conversation) {
    return conversation.wordings().values().stream()
        .flatMap(wording -> wording.questions().values().stream())
        .flatMap(JoinWordGate::labels)
        .anyMatch(label -> JoinWord.capitals(label).equals(word));
  }

  private static Stream<String> labels(Wording.Asked asked) {
    return Stream.concat(
        asked.options().values().stream(),
        asked.synonyms().values().stream().flatMap(List::stream));
  }

  private static Finding blocks(String where, String word, String what) {
    return Finding.blocks(
        where, "The join word " + word + " " + what + ".", "Choose another word.");
  }

  /**
   * What join words are held against: whoever answers anything that is open must not join something
   * else by their answer.
   *
   * @param languages in which words of command and answer are heard
   * @param own what it asks itself; null where none can be read
   * @param others what else is open
   * @param taken words that start other consultations, each with its title
   */
  private record Among(
      Set<Locale> languages,
      @Nullable Conversation own,
      List<Consultations.Running> others,
      Map<String, String> taken) {}
}
