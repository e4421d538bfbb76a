package org.earshot.assisted;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/** Reads what was entered for one question, by the rules by which replies are read. */
final class FieldReading {

  static final String SKIPPED = "~skipped";
  static final String DONT_KNOW = "~dont_know";
  static final String UNCLEAR = "~unclear";

  private static final int LONGEST = 10_000;
  private static final String BOTH = "Enter either an answer or why there is none, not both";

  private final Understanding understanding;
  private final Conversation conversation;
  private final Locale language;

  FieldReading(Understanding understanding, Conversation conversation, Locale language) {
    this.understanding = understanding;
    this.conversation = conversation;
    this.language = language;
  }

  /**
   * @param answer where something is wrong, one that says "none"
   * @param wrong what is wrong; null where nothing is
   */
  record Read(Answer answer, @Nullable String wrong) {}

  Read read(Question question, Fields typed) {
    List<String> entered = entered(question, typed);
    List<String> values = entered.stream().filter(value -> !value.startsWith("~")).toList();
    List<String> notes = typed(question) ? typed.all(Fields.note(question.id())) : notes(entered);
    if (question.isConsent()) {
      return consent(question, values);
    }
    if (values.isEmpty()) {
      return without(question, notes);
    }
    return notes.isEmpty() ? answered(question, values) : wrong(question, BOTH);
  }

  /** What somebody typed may begin with whatever sign it will. */
  private static List<String> entered(Question question, Fields typed) {
    String name = Fields.answer(question.id());
    if (!typed(question)) {
      return typed.all(name);
    }
    String words = typed.text(name);
    return words.isEmpty() ? List.of() : List.of(words.startsWith("~") ? " " + words : words);
  }

  private static boolean typed(Question question) {
    return switch (question.type()) {
      case YES_NO, CHOICE, CHOICES -> false;
      default -> true;
    };
  }

  private static List<String> notes(List<String> entered) {
    return entered.stream().filter(value -> value.startsWith("~")).toList();
  }

  /** Only a clear yes is consent. Without the first nothing is kept, but all of it is read. */
  private Read consent(Question question, List<String> values) {
    boolean yes = values.equals(List.of("yes"));
    boolean refused = !yes && question.id().equals(Purpose.TAKE_PART.questionId());
    Answer answer = answer(question, new Value.YesNo(yes || refused), yes ? "yes" : "no");
    return new Read(
        answer, refused ? "Nothing may be kept unless they agreed to take part. Choose yes" : null);
  }

  private Read without(Question question, List<String> notes) {
    if (notes.size() > 1) {
      return wrong(question, "Choose one reason why there is no answer");
    }
    Answer.Kind kind =
        switch (notes.isEmpty() ? SKIPPED : notes.getFirst()) {
          case DONT_KNOW -> Answer.Kind.DONT_KNOW;
          case UNCLEAR -> Answer.Kind.UNCLEAR;
          default -> Answer.Kind.SKIPPED;
        };
    return kind == Answer.Kind.SKIPPED && question.shape().required()
        ? wrong(question, "Everybody has to answer this. Choose an answer, or why there is none")
        : new Read(none(question, kind), null);
  }

  private Read answered(Question question, List<String> values) {
    return switch (question.type()) {
      case YES_NO -> yesNo(question, values);
      case CHOICE -> one(question, values);
      case CHOICES -> several(question, values);
      case TEXT -> words(question, values.getFirst());
      default -> understood(question, values.getFirst().strip());
    };
  }

  private Read yesNo(Question question, List<String> values) {
    return values.equals(List.of("yes")) || values.equals(List.of("no"))
        ? right(question, new Value.YesNo(values.contains("yes")), values.getFirst())
        : wrong(question, "Choose yes or no");
  }

  private Read one(Question question, List<String> values) {
    return values.size() == 1 && question.shape().options().contains(values.getFirst())
        ? right(question, new Value.Chosen(values.getFirst()), "")
        : wrong(question, "Choose one of the answers");
  }

  private Read several(Question question, List<String> values) {
    List<String> picked =
        question.shape().options().stream().filter(values::contains).distinct().toList();
    boolean alone = picked.stream().anyMatch(question.shape().exclusive()::contains);
    if (alone && picked.size() > 1) {
      return wrong(question, "One of these cannot be chosen together with others");
    }
    return picked.isEmpty()
        ? wrong(question, "Choose from the answers")
        : right(question, new Value.ChosenMany(picked), "");
  }

  private Read words(Question question, String words) {
    return words.length() > LONGEST
        ? wrong(question, "Write at most 10,000 characters")
        : right(question, new Value.Words(words.strip()), words.strip());
  }

  /** In the language of the sheet, or in the one that the conversation was written in. */
  private Read understood(Question question, String typed) {
    Meaning meaning =
        Stream.of(language, conversation.language(), Locale.ENGLISH)
            .distinct()
            .map(one -> understanding.read(typed, question, new Hearing(conversation, one)))
            .reduce((first, next) -> first instanceof Meaning.Understood ? first : next)
            .orElseThrow();
    return switch (meaning) {
      case Meaning.Understood reply -> right(question, reply.value(), typed);
      case Meaning.OutOfRange reply -> wrong(question, Wanted.within(question));
      default -> wrong(question, Wanted.of(question));
    };
  }

  private Read right(Question question, Value value, String said) {
    return new Read(answer(question, value, said), null);
  }

  private Read wrong(Question question, String words) {
    return new Read(none(question, Answer.Kind.UNCLEAR), words);
  }

  private Answer answer(Question question, Value value, String said) {
    return new Answer(
        question.id(),
        Answer.Kind.ANSWERED,
        value,
        value.keptOf(said),
        null,
        language,
        ReadBy.COPIED);
  }

  private Answer none(Question question, Answer.Kind kind) {
    return new Answer(question.id(), kind, null, "", null, language, ReadBy.COPIED);
  }
}
