package org.earshot.web.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.responses.WordsToLearn;
import org.earshot.responses.WordsToLearn.Decision;
import org.earshot.security.Officer;
import org.earshot.web.learning.Meant.InLanguage;
import org.earshot.web.learning.Meant.OfOption;
import org.springframework.stereotype.Component;

/** What became of each word, and what an officer makes of it. */
@Component
class Learning {

  private final NewWords found;
  private final WordsToLearn decisions;
  private final LanguageShelf languages;
  private final OptionShelf options;

  Learning(NewWords found, WordsToLearn decisions, LanguageShelf languages, OptionShelf options) {
    this.found = found;
    this.decisions = decisions;
    this.languages = languages;
    this.options = options;
  }

  /**
   * @param open nobody has decided about
   * @param added that are understood
   * @param leftOut by decision, or to be added by decision and not there
   */
  record Words(List<NewWord> open, List<NewWord> added, List<NewWord> leftOut) {}

  /** What is understood already without a decision here is not among them. */
  Words seenBy(Officer officer, Drafts drafts) {
    Words words = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<Meant, Set<String>> known = new HashMap<>();
    for (NewWord word : found.seenBy(officer)) {
      boolean there =
          known.computeIfAbsent(word.meant(), meant -> words(meant, drafts)).contains(word.words());
      Decision decision = word.decision();
      if (decision == Decision.ACCEPTED && there) {
        words.added.add(word);
      } else if (decision != null) {
        words.leftOut.add(word);
      } else if (!there) {
        words.open.add(word);
      }
    }
    return words;
  }

  Optional<NewWord> word(long correction, Officer officer) {
    return found.of(correction, officer);
  }

  /**
   * @return why it cannot be added, a sentence each; empty where it was
   */
  List<String> add(NewWord word, Officer officer) {
    List<String> against =
        switch (word.meant()) {
          case InLanguage meant -> languages.add(meant, word.words(), officer);
          case OfOption meant -> options.add(meant, word.words(), officer);
        };
    if (against.isEmpty()) {
      decisions.decide(word.said(), Decision.ACCEPTED, officer.id());
    }
    return against;
  }

  void leaveOut(NewWord word, Officer officer) {
    decisions.decide(word.said(), Decision.DISMISSED, officer.id());
  }

  /**
   * Opens the decision again; what had been added is taken away.
   *
   * @return why it cannot be, a sentence each; empty where it was
   */
  List<String> takeBack(NewWord word, Officer officer) {
    List<String> against = List.of();
    if (word.decision() == Decision.ACCEPTED) {
      against =
          switch (word.meant()) {
            case InLanguage meant -> languages.take(meant, word.words(), officer);
            case OfOption meant -> options.take(meant, word.words(), officer);
          };
    }
    if (against.isEmpty()) {
      decisions.decide(word.said(), null, officer.id());
    }
    return against;
  }

  /** Whether the words mean this where they would be kept. */
  boolean isKnown(NewWord word, Drafts drafts) {
    return words(word.meant(), drafts).contains(word.words());
  }

  private Set<String> words(Meant meant, Drafts drafts) {
    return switch (meant) {
      case InLanguage language -> languages.words(language, drafts);
      case OfOption option -> options.words(option, drafts);
    };
  }
}
