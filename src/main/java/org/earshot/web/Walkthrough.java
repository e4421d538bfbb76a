package org.earshot.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.earshot.authoring.EqualityTopic;
import org.earshot.flow.Condition;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.language.Lexicon;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A whole conversation in one language by text message, from its first words to its last: every
 * question asked once, whatever its condition, and beside it the other words that it has for some
 * people.
 */
@Component
public class Walkthrough {

  /** The turns that answer no question. */
  private static final int OPENING = -1;

  private static final int AFTER_MORE = 0;

  /** Understood in every language. */
  private static final String MORE = "MORE";

  private final Preview preview;
  private final Lexicon lexicon;

  Walkthrough(Preview preview, Lexicon lexicon) {
    this.preview = preview;
    this.lexicon = lexicon;
  }

  /**
   * One message from us.
   *
   * @param asks the questions that it asks, or the information that it gives, each in the words of
   *     this message; empty for what stands around them
   * @param others the same message to those for whom a question has other words
   */
  public record Sent(Played.Bubble bubble, List<Question> asks, List<Sent> others) {

    private Sent longest() {
      Sent longest = this;
      for (Sent other : others) {
        longest = longer(longest, other);
      }
      return longest;
    }

    private static Sent longer(Sent one, Sent other) {
      return other.bubble().segments() > one.bubble().segments() ? other : one;
    }
  }

  /**
   * @param said what somebody says; null for the first words, which nobody asked for
   */
  public record Step(@Nullable String said, List<Sent> sent) {}

  /**
   * @param first the first words
   * @param more what the word MORE brings
   * @param steps from taking part to thanks, each with an answer to the question before it
   * @param complete whether each question was asked and answered; if not, something in it cannot be
   *     asked
   */
  public record Walk(Step first, Step more, List<Step> steps, boolean complete) {

    /** All of it in order. */
    public List<Step> all() {
      List<Step> all = new ArrayList<>(List.of(first, more));
      all.addAll(steps);
      return all;
    }

    /**
     * What one person gets at most who never says MORE: each question in its longest words, and of
     * an equality question's lists, of which each person is asked one, the longest.
     */
    public List<Played.Bubble> longest() {
      List<Played.Bubble> longest = new ArrayList<>();
      first.sent().forEach(sent -> longest.add(sent.longest().bubble()));
      Map<EqualityTopic, Sent> lists = new EnumMap<>(EqualityTopic.class);
      for (Step step : steps) {
        for (Sent sent : step.sent()) {
          topic(sent)
              .ifPresentOrElse(
                  topic -> lists.merge(topic, sent.longest(), Sent::longer),
                  () -> longest.add(sent.longest().bubble()));
        }
      }
      lists.values().forEach(sent -> longest.add(sent.bubble()));
      return longest;
    }

    private static Optional<EqualityTopic> topic(Sent sent) {
      return sent.asks().stream()
          .filter(question -> question.section() == Question.Section.MONITORING)
          .findFirst()
          .flatMap(question -> EqualityTopic.asking(question.id()));
    }
  }

  /** Empty where it has no words in this language. */
  public Optional<Walk> of(Conversation conversation, Locale language) {
    Wording wording = conversation.wordings().get(language);
    return wording == null
        ? Optional.empty()
        : Optional.of(new Walker(preview, conversation, wording, more(wording)).walk());
  }

  /**
   * The word for MORE that people are told to text in this language, as it stands there: in
   * capitals, or the longest that is understood where letters have none.
   */
  private String more(Wording wording) {
    String asks =
        wording.standing().containsKey(Standing.ASK_TAKE_PART)
            ? wording.say(Standing.ASK_TAKE_PART)
            : "";
    return lexicon.words(wording.language(), "more").stream()
        .flatMap(word -> texted(word, asks).stream())
        .max(Comparator.comparing(Walkthrough::isCapitals).thenComparing(String::length))
        .orElse(MORE);
  }

  private static Optional<String> texted(String word, String asks) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(asks)
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparing(Walkthrough::isCapitals));
  }

  private static boolean isCapitals(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  /** One walk while it is under way. */
  private record Walker(Preview preview, Conversation conversation, Wording wording, String more) {

    Walk walk() {
      List<String> said = said();
      Played played = play(null, said);
      List<Step> steps = new ArrayList<>();
      for (int turn = 0; turn < said.size(); turn++) {
        steps.add(new Step(said.get(turn), sent(played, turn, said)));
      }
      return new Walk(
          new Step(null, sent(played, OPENING, said)),
          steps.getFirst(),
          steps.subList(1, steps.size()),
          played.complete());
    }

    /** First MORE, then an answer to each question. */
    private List<String> said() {
      List<String> said = new ArrayList<>(List.of(more));
      answerable().forEach(question -> said.add(answer(question, wording)));
      return said;
    }

    private List<Question> answerable() {
      return conversation.questions().stream()
          .filter(question -> question.type() != Type.INFORMATION)
          .toList();
    }

    private Played play(@Nullable Question other, List<String> said) {
      List<Question> asked =
          conversation.questions().stream()
              .map(
                  question ->
                      ofEverybody(other != null && isOf(other, question) ? other : question))
              .toList();
      return preview.play(conversation.asking(asked), wording.language(), said);
    }

    private static boolean isOf(Question form, Question question) {
      return form.id().equals(question.id());
    }

    private static Question ofEverybody(Question question) {
      return new Question(
          question.id(),
          question.type(),
          question.shape(),
          Condition.ALWAYS,
          question.section(),
          List.of(),
          question.words());
    }

    private List<Sent> sent(Played played, int turn, List<String> said) {
      List<Played.Bubble> bubbles = bubbles(played, turn);
      List<Question> next = askedIn(turn);
      List<Sent> sent = new ArrayList<>();
      for (int i = 0; i < bubbles.size(); i++) {
        int after = bubbles.size() - 1 - i;
        List<Question> asks = next.stream().filter(one -> after(one) == after).toList();
        sent.add(new Sent(bubbles.get(i), asks, others(asks, bubbles, turn, said)));
      }
      return sent;
    }

    /** How many messages come after it: a question is the last, and information stands before. */
    private static int after(Question question) {
      return question.type() == Type.INFORMATION ? 1 : 0;
    }

    private static List<Played.Bubble> bubbles(Played played, int turn) {
      if (turn == OPENING) {
        return played.opening();
      }
      return played.turns().size() > turn ? played.turns().get(turn).replies() : List.of();
    }

    /** What this turn asks: the next question, and the information before it. */
    private List<Question> askedIn(int turn) {
      if (turn == AFTER_MORE) {
        return List.of();
      }
      int answered = Math.max(0, turn);
      List<Question> asked = new ArrayList<>();
      int before = 0;
      for (Question question : conversation.questions()) {
        if (before == answered) {
          asked.add(question);
        }
        before += question.type() == Type.INFORMATION ? 0 : 1;
      }
      return asked;
    }

    /** The message that a question's other words make of this one. */
    private List<Sent> others(
        List<Question> asks, List<Played.Bubble> bubbles, int turn, List<String> said) {
      List<Sent> others = new ArrayList<>();
      List<String> known = bubbles.stream().map(Played.Bubble::text).toList();
      for (Question question : asks) {
        for (Question.Variant variant : question.variants()) {
          Question form = question.as(variant);
          bubbles(play(form, said), turn).stream()
              .filter(bubble -> !known.contains(bubble.text()))
              .forEach(bubble -> others.add(new Sent(bubble, List.of(form), List.of())));
        }
      }
      return others;
    }
  }

  private static String answer(Question question, Wording wording) {
    return switch (question.type()) {
      case YES_NO -> yes(wording);
      case CHOICE, CHOICES -> "1";
      case NUMBER, RATING -> number(question.shape());
      case DATE -> "25/3/2027";
      case POSTCODE -> "LE2 1AA";
      case TEXT, INFORMATION -> wording.title();
    };
  }

  /** A draft may lack the word, and YES is understood in every language. */
  private static String yes(Wording wording) {
    return wording.standing().containsKey(Standing.YES) ? wording.say(Standing.YES) : "YES";
  }

  private static String number(Question.Shape shape) {
    BigDecimal least = shape.min() == null ? BigDecimal.ONE : shape.min();
    return least.toPlainString();
  }
}
