package org.earshot.understanding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.earshot.language.Lexicon;
import org.earshot.understanding.listening.LanguageEar;
import org.springframework.stereotype.Component;

/** Understands by the word lists of the locale files, the question's labels and ICU's data. */
@Component
final class WordListUnderstanding implements Understanding {

  private final Vocabularies vocabularies;
  private final LanguageNames names;
  private final Replies replies;
  private final Commands commands;
  private final LanguageEar ear;
  private final FirstWords dangers;

  /**
   * @param clock says what "tomorrow" means in an answer
   */
  WordListUnderstanding(Lexicon lexicon, InstantSource clock) {
    this.vocabularies = new Vocabularies(lexicon);
    this.names = new LanguageNames(lexicon);
    this.replies = new Replies(vocabularies, clock);
    this.commands = new Commands(lexicon, vocabularies, names);
    this.ear = new LanguageEar();
    this.dangers = new FirstWords(lexicon, CommandWords.ALARMING);
  }

  @Override
  public Meaning read(String text, Question question, Hearing hearing) {
    return replies.read(text, question, hearing);
  }

  @Override
  public Optional<Order> command(String text, Locale language, Set<Locale> offered) {
    return commands.in(text, language, offered);
  }

  @Override
  public boolean acknowledges(String text, Hearing hearing) {
    List<Vocabulary> order = vocabularies.inOrder(hearing.language(), hearing.offered());
    return Acknowledgements.are(Tokeniser.tokens(text), order);
  }

  @Override
  public Optional<Locale> otherLanguage(String text, Hearing hearing) {
    return ear.other(text, hearing.language(), hearing.offered());
  }

  @Override
  public Optional<Locale> namedLanguage(String text, Hearing hearing) {
    return Optional.ofNullable(names.in(text, hearing));
  }

  @Override
  public boolean namesLanguage(String text) {
    List<Token> words =
        Tokeniser.tokens(text).stream().filter(token -> token.is(Token.Kind.WORD)).toList();
    return !words.isEmpty() && names.isOne(words);
  }

  @Override
  public Optional<Instant> when(String text, Locale language, Instant now) {
    List<Vocabulary> order = vocabularies.inOrder(language, Set.of());
    return Times.in(Tokeniser.tokens(text), order, now);
  }

  @Override
  public boolean alarming(String text) {
    List<Token> tokens = Tokeniser.tokens(text);
    return Danger.isIn(tokens, vocabularies.of(dangers.in(tokens)));
  }
}
