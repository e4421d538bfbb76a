package org.earshot.consultations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    return check(consultation.setUp(), among(consultation.slug(), conversation, languages));
  }

  private List<Finding> check(SetUp setUp, Among among) {
    List<Finding> findings = new ArrayList<>();
    List<Partner> partners = SetUpRows.listed(setUp.partners());
    for (int i = 0; i < partners.size(); i++) {
      String word = partners.get(i).joinWord();
      if (word != null && !word.isBlank()) {
        look(place(i), JoinWord.capitals(word), among, findings);
      }
    }
    return findings;
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
    Set<Locale> languages = new HashSet<>(offered);
    Map<String, String> answers = new HashMap<>();
    for (Consultations.Running other : others(slug)) {
      languages.addAll(other.consultation().languages());
      String what =
          "is also an answer to a question of \u201c" + other.consultation().title() + "\u201d";
      labels(other.conversation()).forEach(label -> answers.put(label, what));
    }
    if (own != null) {
      labels(own).forEach(label -> answers.put(label, "is also an answer to a question"));
      own.keywords()
          .forEach(
              word -> answers.put(word, "is a keyword of the conversation, which everybody texts"));
    }
    return new Among(languages, answers, taken(slug));
  }

  private void look(String where, String word, Among among, List<Finding> findings) {
    reserved
        .meaningOf(word, among.languages())
        .map(meaning -> blocks(where, word, "already means something " + meaning))
        .ifPresent(findings::add);
    Optional.ofNullable(among.meant().get(word))
        .map(what -> blocks(where, word, what))
        .ifPresent(findings::add);
    String other = among.taken().get(word);
    if (other != null) {
      findings.add(
          Finding.warns(
              where,
              "The join word " + word + " already starts \u201c" + other + "\u201d.",
              "Of two that are open, it starts the one that opened last: choose another word."));
    }
  }

  private static Set<String> labels(Conversation conversation) {
    Set<String> labels = new HashSet<>();
    conversation.wordings().values().stream()
        .flatMap(wording -> wording.questions().values().stream())
        .flatMap(asked -> labels(asked).stream())
        .map(JoinWord::capitals)
        .forEach(labels::add);
    return labels;
  }

  private static List<String> labels(Wording.Asked asked) {
    List<String> labels = new ArrayList<>(asked.options().values());
    asked.synonyms().values().stream().filter(Objects::nonNull).forEach(labels::addAll);
    return labels;
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
   * @param meant words that mean something, each with what
   * @param taken words that start other consultations, each with its title
   */
  private record Among(
      Set<Locale> languages, Map<String, String> meant, Map<String, String> taken) {}
}
