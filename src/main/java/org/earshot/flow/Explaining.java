package org.earshot.flow;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A term alone is explained, and the question asked again. It is the answer where an option is
 * called that, and where it is said again to a question that words answer.
 */
final class Explaining {

  /** Said again it may be the answer: any words are, or those that an option is called by. */
  private static final Set<Type> MAY_MEAN_IT = EnumSet.of(Type.TEXT, Type.CHOICE, Type.CHOICES);

  private Explaining() {}

  /** Whether it was a term, and has been explained. */
  static boolean hears(OpenTurn turn) {
    Question question = turn.question();
    Pending pending = turn.state.pending();
    if (question == null || asksBeside(pending)) {
      return false;
    }
    Optional<Term> found = term(turn);
    if (found.isEmpty() || isAnswer(turn, question) || isSaidAgain(pending, found.get())) {
      return false;
    }
    turn.heard(Command.MORE, found.get().term());
    turn.repeated(Repeated.what(Command.MORE));
    if (turn.state.repeated().tooOften()) {
      return true;
    }
    turn.mention(found.get().words());
    turn.flush();
    GoingOn.on(turn);
    if (MAY_MEAN_IT.contains(question.type())) {
      turn.state = turn.state.awaiting(new Pending(Pending.Kind.EXPLAINED, found.get().id()));
    }
    return true;
  }

  private static boolean asksBeside(@Nullable Pending pending) {
    return pending != null && pending.kind().beside();
  }

  private static boolean isSaidAgain(@Nullable Pending pending, Term term) {
    return pending != null
        && pending.kind() == Pending.Kind.EXPLAINED
        && pending.detail().equals(term.id());
  }

  /** In whichever language it is said, explained in their own. */
  private static Optional<Term> term(OpenTurn turn) {
    String said = letters(turn.said.text());
    if (said.isEmpty() || turn.wording().glossary().isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(turn.wording()), turn.conversation.wordings().values().stream())
        .flatMap(wording -> wording.glossary().stream())
        .filter(term -> letters(term.term()).equals(said))
        .findFirst()
        .flatMap(
            known ->
                turn.wording().glossary().stream()
                    .filter(own -> own.id().equals(known.id()))
                    .findFirst());
  }

  private static boolean isAnswer(OpenTurn turn, Question question) {
    String said = letters(turn.said.text());
    Wording.Asked asked = turn.wording().asked(question);
    return Stream.concat(
            asked.options().values().stream(),
            asked.synonyms().values().stream().flatMap(Collection::stream))
        .filter(Objects::nonNull)
        .anyMatch(label -> letters(label).equals(said));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }
}
