package org.earshot.flow;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of a longer reply to a closed question that were no answer to it: "I look after my mum day
 * and night, about 60 hours". They are kept, and become the comment on the answer that follows.
 *
 * @param question its id
 */
record BesideWords(String question, String words) {

  /** Fewer words tell nothing. */
  private static final int FEWEST = 7;

  /** Nobody tells more beside one question; more is the work of a machine. */
  private static final int MOST = 4_000;

  /**
   * Beside these nothing is kept: any words are an answer; and of where somebody lives only the
   * first half of the postcode is.
   */
  private static final Set<Type> ITSELF = EnumSet.of(Type.TEXT, Type.POSTCODE);

  /** Stand between what is proposed, the question and the words; no phone sends them. */
  private static final char WORDS_OF = '\u001e';

  private static final char SAID = '\u001f';

  /**
   * Keeps what was just said, if it is worth that and no words wait for another question; returns
   * whether it was kept.
   */
  static boolean keep(OpenTurn turn, Question question) {
    String said = turn.said.text().strip();
    BesideWords before = turn.beside();
    boolean tells =
        turn.said.kind() == Said.Kind.WORDS
            && question.section() == Question.Section.MAIN
            && !ITSELF.contains(question.type())
            && (before == null || before.question.equals(question.id()))
            && said.split("\\s+").length >= FEWEST
            && said.length() <= MOST;
    if (tells) {
      String words = before == null ? said : before.words + "\n" + said;
      turn.beside(
          new BesideWords(question.id(), words.substring(Math.max(0, words.length() - MOST))));
    }
    return tells;
  }

  /** Whether what was just said asks something: then its writer is told who reads that. */
  static boolean ask(OpenTurn turn) {
    return turn.said.text().codePoints().anyMatch(sign -> "?؟？".indexOf(sign) >= 0);
  }

  /** The answer with the words that waited for it, which wait no longer. */
  static Answer with(OpenTurn turn, Answer answer) {
    BesideWords waiting = turn.beside();
    if (waiting == null || !waiting.question.equals(answer.question())) {
      return answer;
    }
    turn.beside(null);
    return answer.beside(waiting.words);
  }

  static @Nullable BesideWords read(@Nullable String kept) {
    int words = kept == null ? -1 : kept.indexOf(WORDS_OF);
    int said = kept == null ? -1 : kept.indexOf(SAID, words + 1);
    return kept == null || words < 0 || said < 0
        ? null
        : new BesideWords(kept.substring(words + 1, said), kept.substring(said + 1));
  }

  /** What is proposed, beside which words may be kept. */
  static @Nullable String without(@Nullable String kept) {
    int words = kept == null ? -1 : kept.indexOf(WORDS_OF);
    return kept == null || words == 0 ? null : words < 0 ? kept : kept.substring(0, words);
  }

  /** These words, in which nothing is a sign of ours. */
  static String plain(String said) {
    return said.replace(WORDS_OF, ' ');
  }

  static @Nullable String written(@Nullable String proposed, @Nullable BesideWords beside) {
    if (beside == null) {
      return proposed;
    }
    String before = proposed == null ? "" : proposed;
    return before + WORDS_OF + beside.question + SAID + beside.words;
  }
}
