package org.earshot.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One immutable version of everything that will be asked and said, in every language. A list of
 * questions, each with a condition; there are no jumps, so it always ends.
 *
 * @param version hash of the content; equal content has an equal version
 * @param language the language it was written in; always among {@code wordings}
 * @param keywords words that start it, upper case
 * @param questions in the order asked, consent questions in their places
 * @param wordings the words by language: the conversation's own first, then by language tag
 * @param contact whom participants can turn to
 * @param recordings whether voice notes and pictures are kept for an officer
 * @param telling what people hear of what becomes of it
 */
public record Conversation(
    String name,
    String version,
    Locale language,
    List<String> keywords,
    List<Question> questions,
    Map<Locale, Wording> wordings,
    Contact contact,
    boolean recordings,
    Telling telling) {

  /** One that takes voice notes and pictures, and promises no day. */
  public Conversation(
      String name,
      String version,
      Locale language,
      List<String> keywords,
      List<Question> questions,
      Map<Locale, Wording> wordings,
      Contact contact) {
    this(name, version, language, keywords, questions, wordings, contact, true, Telling.NOTHING);
  }

  public Conversation {
    keywords = List.copyOf(keywords);
    questions = List.copyOf(questions);
    if (!wordings.containsKey(language)) {
      throw new IllegalArgumentException(
          "no words in " + language + ", the conversation's own language");
    }
    wordings = inOrder(wordings, language);
  }

  /** A numbered list of languages has to be the same list each time, on each copy of Earshot. */
  private static Map<Locale, Wording> inOrder(Map<Locale, Wording> wordings, Locale own) {
    Map<Locale, Wording> others = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
    others.putAll(wordings);
    Map<Locale, Wording> ordered = new LinkedHashMap<>();
    ordered.put(own, Objects.requireNonNull(others.remove(own)));
    ordered.putAll(others);
    return Collections.unmodifiableMap(ordered);
  }

  /** The words in this language, or in the conversation's own where it does not speak it. */
  public Wording in(Locale locale) {
    Wording wording = wordings.get(locale);
    return wording == null ? Objects.requireNonNull(wordings.get(language)) : wording;
  }

  public Optional<Question> question(String id) {
    int place = place(id);
    return place < 0 ? Optional.empty() : Optional.of(questions.get(place));
  }

  /** Where in {@link #questions()} this question stands; -1 where there is none of that id. */
  int place(String id) {
    for (int place = 0; place < questions.size(); place++) {
      if (questions.get(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * The same, offered in those of these languages that it has words in, and in no other. Its own
   * language becomes the first of them where it is not one of them itself.
   */
  public Conversation offering(List<Locale> languages) {
    Map<Locale, Wording> offered = new HashMap<>(wordings);
    offered.keySet().retainAll(languages);
    if (offered.isEmpty()) {
      throw new IllegalArgumentException(name + " has no words in any of " + languages);
    }
    Locale first =
        offered.containsKey(language)
            ? language
            : languages.stream().filter(offered::containsKey).findFirst().orElseThrow();
    return new Conversation(
        name, version, first, keywords, questions, offered, contact, recordings, telling);
  }

  public Conversation with(Contact contact) {
    return new Conversation(
        name, version, language, keywords, questions, wordings, contact, recordings, telling);
  }

  /**
   * The same, asking at its very end whether they want to take part in a prize draw, or to get a
   * thank-you.
   *
   * @param ask {@link Standing#ASK_DRAW} or {@link Standing#ASK_VOUCHER}
   * @param prize in the words of whoever offers it, by language
   * @param terms the address at which the rules stand
   */
  public Conversation drawing(
      Standing ask, Function<Locale, String> prize, LocalDate on, String terms) {
    List<Question> asked = new ArrayList<>(questions);
    asked.add(
        new Question(
            Purpose.ENTER_DRAW.questionId(),
            Type.YES_NO,
            Question.Shape.OPEN,
            Condition.ALWAYS,
            Question.Section.CONSENT));
    Map<Locale, Wording> said = new HashMap<>();
    wordings.forEach(
        (spoken, wording) ->
            said.put(
                spoken,
                wording.asking(
                    Purpose.ENTER_DRAW.questionId(),
                    wording.say(
                        ask,
                        Map.of(
                            "prize",
                            prize.apply(spoken),
                            "date",
                            wording.written(on),
                            "terms",
                            terms)))));
    return new Conversation(
        name, version, language, keywords, asked, said, contact, recordings, telling);
  }

  /** How many questions are counted in "3 of 6". */
  public int asks() {
    return (int) questions.stream().filter(Course::counts).count();
  }

  /** The first words in this language. */
  public String introduction(Locale spoken) {
    return Introduction.of(this, in(spoken));
  }

  /** About how many minutes they take in this language; one at least. */
  public int minutes(Locale spoken) {
    return Pace.minutes(this, in(spoken));
  }

  /** The same, as a consultation that takes voice notes and pictures, or does not. */
  public Conversation taking(boolean recordings) {
    return new Conversation(
        name, version, language, keywords, questions, wordings, contact, recordings, telling);
  }

  /** The same, where people hear this of what becomes of it. */
  public Conversation telling(Telling telling) {
    return new Conversation(
        name, version, language, keywords, questions, wordings, contact, recordings, telling);
  }

  /** The same, asking these questions instead. */
  public Conversation asking(List<Question> questions) {
    return new Conversation(
        name, version, language, keywords, questions, wordings, contact, recordings, telling);
  }
}
