package org.earshot.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every word of a conversation in one language.
 *
 * @param checked whether a named person has checked the words; drafts never reach real people
 * @param welcome first words: who asks, and why
 * @param more what MORE adds: what can change and what cannot
 * @param thanks last words
 * @param questions by the names of the words: a question's id, or a variant's; consent questions
 *     included
 * @param standing Earshot's own phrases, by {@link Standing}; complete for every language that may
 *     open
 * @param glossary terms that are explained to whoever texts one, in the order written
 */
public record Wording(
    Locale language,
    boolean checked,
    String title,
    String welcome,
    String more,
    String thanks,
    Map<String, Asked> questions,
    Map<Standing, Phrase> standing,
    List<Term> glossary) {

  /** One that explains no terms. */
  public Wording(
      Locale language,
      boolean checked,
      String title,
      String welcome,
      String more,
      String thanks,
      Map<String, Asked> questions,
      Map<Standing, Phrase> standing) {
    this(language, checked, title, welcome, more, thanks, questions, standing, List.of());
  }

  public Wording {
    glossary = List.copyOf(glossary);
    questions = Map.copyOf(questions);
    standing = Map.copyOf(standing);
  }

  /**
   * How one question reads.
   *
   * @param options label by option id; empty unless choice or choices
   * @param unit what a number counts ("days"); null where it has none
   * @param synonyms further words by option id (or "yes", "no") that mean it
   * @param support where to find support if it is hard to answer, sent when it is first asked; null
   *     where nothing is said of that
   */
  public record Asked(
      String ask,
      Map<String, String> options,
      @Nullable String unit,
      Map<String, List<String>> synonyms,
      @Nullable String support) {
    public Asked {
      options = Map.copyOf(options);
      synonyms = Map.copyOf(synonyms);
    }

    /** One that is not hard to answer. */
    public Asked(
        String ask,
        Map<String, String> options,
        @Nullable String unit,
        Map<String, List<String>> synonyms) {
      this(ask, options, unit, synonyms, null);
    }
  }

  /**
   * A standing phrase with its arguments; a phrase that is missing from a draft says its own name
   * in brackets.
   */
  public String say(Standing standing, Map<String, ?> arguments) {
    Phrase phrase = this.standing.get(standing);
    return phrase == null ? "[" + standing.key() + "]" : phrase.with(arguments);
  }

  public String say(Standing standing) {
    return say(standing, Map.of());
  }

  /** A day as it is written out in this language. */
  public String written(LocalDate day) {
    return written(day, language);
  }

  /** The same in any language. */
  public static String written(LocalDate day, Locale language) {
    return InWords.day(day, language);
  }

  /**
   * How this question reads: in its own words, or in those of the variant that it was made into for
   * somebody.
   */
  public Asked asked(Question question) {
    return asked(question.words());
  }

  /** How the question of this id reads in its own words, which are not everybody's. */
  public Asked asked(String question) {
    Asked asked = questions.get(question);
    return asked == null ? new Asked("[" + question + "]", Map.of(), null, Map.of()) : asked;
  }

  /** The same with this question as well. */
  Wording asking(String question, String ask) {
    Map<String, Asked> all = new HashMap<>(questions);
    all.put(question, new Asked(ask, Map.of(), null, Map.of()));
    return new Wording(language, checked, title, welcome, more, thanks, all, standing, glossary);
  }

  /** Of the same language and phrases, which asks this alone: nothing else is said or explained. */
  public Wording askingOnly(String question, Asked asked) {
    return new Wording(
        language, checked, title, "", "", "", Map.of(question, asked), standing, List.of());
  }

  /** The same, which says this instead; nothing where that is empty. */
  public Wording saying(Standing phrase, Phrase instead) {
    return saying(Map.of(phrase, instead));
  }

  /** The same, which says each of these instead. */
  public Wording saying(Map<Standing, Phrase> instead) {
    Map<Standing, Phrase> said = new HashMap<>(standing);
    said.putAll(instead);
    return new Wording(language, checked, title, welcome, more, thanks, questions, said, glossary);
  }

  /** A label; the option's id in brackets where a draft lacks it. */
  public String label(Question question, String option) {
    return label(question.words(), option);
  }

  /** A label in the question's own words. */
  public String label(String question, String option) {
    return asked(question).options().getOrDefault(option, "[" + option + "]");
  }
}
