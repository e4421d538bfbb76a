package org.earshot.web.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Value;
import org.earshot.responses.WordsToLearn;
import org.earshot.responses.WordsToLearn.Candidate;
import org.earshot.security.Officer;
import org.earshot.security.WhoMay;
import org.earshot.web.learning.Meant.InLanguage;
import org.earshot.web.learning.Meant.OfOption;
import org.springframework.stereotype.Component;

/**
 * Brings corrections of the same words together, as far as an officer may see them. Whoever sees no
 * answers is shown only what several people wrote, and only what belongs to a language.
 */
@Component
class NewWords {

  private static final int SEVERAL = 2;

  private final WordsToLearn corrections;
  private final Consultations consultations;

  NewWords(WordsToLearn corrections, Consultations consultations) {
    this.corrections = corrections;
    this.consultations = consultations;
  }

  /** What most people wrote first. */
  List<NewWord> seenBy(Officer officer) {
    return together(corrections.all(), officer);
  }

  /** The one that this correction brought up, where the officer may see it. */
  Optional<NewWord> of(long correction, Officer officer) {
    List<Candidate> all = corrections.all();
    Set<String> words =
        all.stream()
            .filter(one -> one.correction() == correction)
            .map(one -> NewWord.plain(one.words()))
            .collect(Collectors.toSet());
    List<Candidate> alike =
        all.stream().filter(one -> words.contains(NewWord.plain(one.words()))).toList();
    return together(alike, officer).stream()
        .filter(word -> word.said().stream().anyMatch(said -> said.correction() == correction))
        .findFirst();
  }

  private List<NewWord> together(List<Candidate> candidates, Officer officer) {
    Map<String, Consultation> slugs = new HashMap<>();
    consultations.all().forEach(one -> slugs.put(one.slug(), one));
    Map<String, Conversation> versions = new HashMap<>();
    Map<Key, List<Candidate>> together = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Consultation consultation = slugs.get(candidate.consultation());
      if (consultation == null) {
        continue;
      }
      Conversation conversation =
          versions.computeIfAbsent(
              candidate.version(), version -> consultations.conversation(version, consultation));
      key(candidate, conversation)
          .ifPresent(
              key -> together.computeIfAbsent(key, fresh -> new ArrayList<>()).add(candidate));
    }
    List<NewWord> all = new ArrayList<>();
    together.forEach((key, said) -> all.add(new NewWord(key.meant, key.words, said)));
    all.removeIf(word -> !maySee(officer, word));
    all.sort((one, other) -> Long.compare(other.people(), one.people()));
    return all;
  }

  private record Key(Meant meant, String words) {}

  private static boolean maySee(Officer officer, NewWord word) {
    boolean answers = WhoMay.open(officer.role(), "/console/consultations/any/responses");
    boolean several = word.people() >= SEVERAL;
    return switch (word.meant()) {
      case InLanguage language -> answers || several;
      case OfOption option -> mayWrite(officer, option);
    };
  }

  private static boolean mayWrite(Officer officer, OfOption option) {
    return WhoMay.send(officer.role(), "/console/conversations/" + option.conversation());
  }

  /** Nothing is learnt from equality questions, whose words and answers are the same everywhere. */
  private static Optional<Key> key(Candidate candidate, Conversation conversation) {
    String words = NewWord.plain(candidate.words());
    Optional<Question> asked = conversation.question(candidate.question());
    boolean equality = asked.map(Question::section).filter(Section.MONITORING::equals).isPresent();
    return words.isEmpty() || equality
        ? Optional.empty()
        : Optional.of(new Key(meant(candidate, conversation), words));
  }

  private static Meant meant(Candidate candidate, Conversation conversation) {
    return switch (candidate.value()) {
      case Value.Chosen one -> option(candidate, conversation, one.option());
      case Value.ChosenMany many -> option(candidate, conversation, many.options().getFirst());
      case null -> new InLanguage(candidate.language(), unanswered(candidate));
      default -> new InLanguage(candidate.language(), yesOrNo(candidate));
    };
  }

  private static OfOption option(Candidate candidate, Conversation conversation, String option) {
    return new OfOption(conversation.name(), candidate.language(), candidate.question(), option);
  }

  private static String unanswered(Candidate candidate) {
    return switch (candidate.kind()) {
      case SKIPPED -> "skip";
      case DONT_KNOW -> "dont_know";
      default -> throw new IllegalStateException("no meaning in " + candidate.kind());
    };
  }

  private static String yesOrNo(Candidate candidate) {
    return candidate.value() instanceof Value.YesNo answer && answer.yes() ? "yes" : "no";
  }
}
