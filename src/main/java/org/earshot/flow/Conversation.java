package org.earshot.flow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One immutable version of everything that will be asked and said, in every language. A list of
 * questions, each with a condition; there are no jumps, so it always ends.
 *
 * @param version hash of the content; equal content has an equal version
 * @param language the language it was written in; always among {@code wordings}
 * @param keywords words that start it, upper case
 * @param questions in the order asked, consent questions in their places
 * @param wordings the words by language
 * @param contact whom participants can turn to
 */
public record Conversation(
    String name,
    String version,
    Locale language,
    List<String> keywords,
    List<Question> questions,
    Map<Locale, Wording> wordings,
    Contact contact) {

  public Conversation {
    keywords = List.copyOf(keywords);
    questions = List.copyOf(questions);
    wordings = Map.copyOf(wordings);
    if (!wordings.containsKey(language)) {
      throw new IllegalArgumentException(
          "no words in " + language + ", the conversation's own language");
    }
  }

  /** The words in this language, or in the conversation's own where it does not speak it. */
  public Wording in(Locale locale) {
    Wording wording = wordings.get(locale);
    return wording == null ? java.util.Objects.requireNonNull(wordings.get(language)) : wording;
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The same, offered in these languages only; its own language always stays. */
  public Conversation offering(java.util.Set<Locale> languages) {
    Map<Locale, Wording> offered = new java.util.HashMap<>(wordings);
    offered.keySet().removeIf(locale -> !locale.equals(language) && !languages.contains(locale));
    return new Conversation(name, version, language, keywords, questions, offered, contact);
  }

  public Conversation with(Contact contact) {
    return new Conversation(name, version, language, keywords, questions, wordings, contact);
  }
}
