package org.earshot.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;

/** The words of every question that has been answered, made ready once for each language. */
final class QuestionBook {

  /** Previews bring versions of their own; beyond this many we start afresh. */
  private static final int KEPT = 5_000;

  private final Vocabularies vocabularies;
  private final Map<Key, QuestionWords> made = new ConcurrentHashMap<>();

  QuestionBook(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * @param question the name of its words, of which each variant has its own
   * @param options part of it, as those of the list of answers that CHANGE goes back to are each
   *     person's own
   */
  private record Key(String version, String question, List<String> options, Locale language) {}

  /** The question's words in this language; none where the conversation does not speak it. */
  QuestionWords words(Conversation conversation, Question question, Locale language) {
    Key key =
        new Key(conversation.version(), question.words(), question.shape().options(), language);
    QuestionWords known = made.get(key);
    if (known != null) {
      return known;
    }
    if (made.size() >= KEPT) {
      made.clear();
    }
    return made.computeIfAbsent(key, fresh -> make(conversation, question, language));
  }

  private QuestionWords make(Conversation conversation, Question question, Locale language) {
    Vocabulary vocabulary = vocabularies.of(language);
    boolean spoken = conversation.wordings().containsKey(language);
    return spoken
        ? new QuestionWords(question, conversation.in(language).asked(question), vocabulary)
        : QuestionWords.unspoken(question, vocabulary);
  }
}
