package org.earshot.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.authoring.Finding;
import org.earshot.authoring.ReservedWords;
import org.earshot.consultations.SetUp.Partner;
import org.earshot.flow.Conversation;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/** Whether a partner's join word can only mean that its people join this consultation. */
record JoinWordGate(ReservedWords reserved) {

  /**
   * What a consultation's join words are held against.
   *
   * @param conversation null where none can be read
   * @param languages those in which it is offered
   * @param taken words that start other consultations, each with its title
   */
  record Among(
      @Nullable Conversation conversation, List<Locale> languages, Map<String, String> taken) {}

  List<Finding> check(SetUp setUp, Among among) {
    List<Finding> findings = new ArrayList<>();
    List<Partner> partners = SetUpRows.listed(setUp.partners());
    for (int i = 0; i < partners.size(); i++) {
      String word = partners.get(i).joinWord();
      if (word != null && !word.isBlank()) {
        look("partners[" + i + "].join_word", JoinWord.capitals(word), among, findings);
      }
    }
    return findings;
  }

  private void look(String where, String word, Among among, List<Finding> findings) {
    reserved
        .meaningOf(word, among.languages())
        .map(meaning -> blocks(where, word, "already means something " + meaning))
        .ifPresent(findings::add);
    Conversation conversation = among.conversation();
    if (conversation != null) {
      own(word, conversation).map(what -> blocks(where, word, what)).ifPresent(findings::add);
    }
    String other = among.taken().get(word);
    if (other != null) {
      findings.add(
          Finding.warns(
              where,
              "The join word " + word + " already starts \u201c" + other + "\u201d.",
              "Of two that are open, it starts the one that opened last: choose another word."));
    }
  }

  private static Optional<String> own(String word, Conversation conversation) {
    if (conversation.keywords().contains(word)) {
      return Optional.of("is a keyword of the conversation, which everybody texts");
    }
    boolean answer =
        conversation.wordings().values().stream()
            .flatMap(wording -> wording.questions().values().stream())
            .flatMap(asked -> labels(asked).stream())
            .anyMatch(label -> JoinWord.capitals(label).equals(word));
    return answer ? Optional.of("is also an answer to a question") : Optional.empty();
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
}
