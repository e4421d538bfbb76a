package org.earshot.web.learning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.language.Lexicon;
import org.earshot.web.learning.Meant.OfOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What speaks against words for an answer: that they mean something else already, or would still
 * not be read as this answer. It is tried with the reader that hears people.
 */
@Component
class OptionCollisions {

  /** Lists of Earshot's own words that one answer must not take away from all others. */
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "yes", "yes",
          "no", "no",
          "skip", "that somebody skips a question",
          "dont_know", "that somebody does not know",
          "all", "every answer of a list",
          "both", "both of two answers");

  private final ConversationLibrary library;
  private final Understanding understanding;
  private final Lexicon lexicon;

  OptionCollisions(ConversationLibrary library, Understanding understanding, Lexicon lexicon) {
    this.library = library;
    this.understanding = understanding;
    this.lexicon = lexicon;
  }

  /**
   * @param now the conversation's files
   * @param then the same with the words
   * @return a sentence each
   */
  List<String> against(
      OfOption meant, String words, Map<String, String> now, Map<String, String> then) {
    String quoted = "“" + words + "”";
    Conversation before = library.read(meant.conversation(), now).conversation();
    Conversation after = library.read(meant.conversation(), then).conversation();
    if (before == null || after == null) {
      return List.of("The conversation cannot be read: mend what its page says first.");
    }
    String elsewhere = everywhere(meant.language(), words);
    if (elsewhere != null) {
      return List.of(quoted + " means " + elsewhere + ", so it cannot stand for one answer.");
    }
    if (isCommand(meant, words, before)) {
      return List.of(quoted + " is a command that is obeyed, so it can mean nothing else.");
    }
    for (Question form : forms(meant, before)) {
      String other = read(meant, words, before, form);
      if (other != null && !other.equals(meant.option())) {
        return List.of(
            quoted
                + " is read as “"
                + before.in(before.language()).label(form, other)
                + "” already, as a label, a number or another word for that answer. If that is wrong,"
                + " change the question itself.");
      }
    }
    List<Question> forms = forms(meant, after);
    boolean clear =
        !forms.isEmpty()
            && forms.stream()
                .allMatch(form -> meant.option().equals(read(meant, words, after, form)));
    return clear
        ? List.of()
        : List.of(quoted + " would not be clear even then: something else in it means more.");
  }

  private @Nullable String everywhere(Locale language, String words) {
    for (Locale one : List.of(language, Locale.ENGLISH)) {
      for (Map.Entry<String, String> list : EVERYWHERE.entrySet()) {
        if (lexicon.words(one, list.getKey()).stream()
            .map(NewWord::plain)
            .anyMatch(words::equals)) {
          return list.getValue() + " in " + one.getDisplayLanguage(Locale.UK);
        }
      }
    }
    return null;
  }

  private boolean isCommand(OfOption meant, String words, Conversation conversation) {
    return understanding
        .command(words, meant.language(), conversation.wordings().keySet())
        .isPresent();
  }

  /** The question in all the words in which people are asked it; none where it is gone. */
  private static List<Question> forms(OfOption meant, Conversation conversation) {
    return conversation.question(meant.question()).map(Question::forms).orElse(List.of());
  }

  /** The one answer that these words are taken for; null where they would be asked about. */
  private @Nullable String read(
      OfOption meant, String words, Conversation conversation, Question question) {
    Hearing hearing = new Hearing(conversation, meant.language());
    return understanding.read(words, question, hearing) instanceof Meaning.Understood understood
        ? option(understood.value())
        : null;
  }

  private static @Nullable String option(Value value) {
    return switch (value) {
      case Value.Chosen one -> one.option();
      case Value.ChosenMany many -> many.options().size() == 1 ? many.options().getFirst() : null;
      default -> null;
    };
  }
}
