package org.earshot.understanding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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

  private final Lexicon lexicon;
  private final InstantSource clock;
  private final LanguageEar ear = new LanguageEar();
  private volatile Ears newest;

  /**
   * @param clock says what "tomorrow" means in an answer
   */
  WordListUnderstanding(Lexicon lexicon, InstantSource clock) {
    this.lexicon = lexicon;
    this.clock = clock;
    this.newest = Ears.of(lexicon, clock);
  }

  private Ears ears() {
    Ears ears = newest;
    return ears.edition() == lexicon.edition() ? ears : renewed();
  }

  private synchronized Ears renewed() {
    if (newest.edition() != lexicon.edition()) {
      newest = Ears.of(lexicon, clock);
    }
    return newest;
  }

  @Override
  public Meaning read(String text, Question question, Hearing hearing) {
    return ears().replies().read(text, question, hearing);
  }

  @Override
  public Optional<Order> command(String text, Locale language, Set<Locale> offered) {
    return ears().commands().in(text, language, offered);
  }

  @Override
  public Optional<CallWanted> callWanted(String text, Locale language, Set<Locale> offered) {
    if (text.length() > CallRequest.MOST_CHARACTERS) {
      return Optional.empty();
    }
    Ears ears = ears();
    List<Token> tokens = CallRequest.said(text);
    List<Vocabulary> calling = ears.vocabularies().of(ears.calls().in(tokens));
    if (calling.isEmpty() || tokens.size() > CallRequest.LONGEST) {
      return Optional.empty();
    }
    List<Vocabulary> order = ears.vocabularies().inOrder(language, offered);
    return order.stream()
        .filter(one -> calling.stream().anyMatch(one::isSpokenAs))
        .flatMap(vocabulary -> CallRequest.in(text, tokens, vocabulary).stream())
        .findFirst();
  }

  @Override
  public Optional<CallWanted> callAmong(String text, Locale language, Set<Locale> offered) {
    Optional<CallWanted> whole = callWanted(text, language, offered);
    if (whole.isPresent() || ears().calls().in(CallRequest.said(text)).isEmpty()) {
      return whole;
    }
    List<String> clauses = Clauses.in(text);
    return clauses.stream()
        .flatMap(clause -> callWanted(clause, language, offered).stream())
        .findFirst()
        .or(
            () ->
                clauses.stream()
                    .flatMap(clause -> within(clause, language, offered).stream())
                    .findFirst());
  }

  private Optional<CallWanted> within(String clause, Locale language, Set<Locale> offered) {
    return ears().vocabularies().inOrder(language, offered).stream()
        .flatMap(vocabulary -> CallRequest.afterAnd(clause, vocabulary).stream())
        .flatMap(rest -> callWanted(rest, language, offered).stream())
        .findFirst();
  }

  @Override
  public Optional<Corrected> corrected(String text, Hearing hearing) {
    List<Vocabulary> order = ears().vocabularies().inOrder(hearing.language(), hearing.offered());
    return Corrections.in(text, order);
  }

  @Override
  public Optional<Telephone> telephone(String text) {
    return TelephoneNumber.in(text);
  }

  @Override
  public boolean acknowledges(String text, Hearing hearing) {
    List<Vocabulary> order = ears().vocabularies().inOrder(hearing.language(), hearing.offered());
    return Acknowledgements.are(Tokeniser.tokens(text), order);
  }

  @Override
  public boolean willing(String text, String title, Hearing hearing) {
    List<Vocabulary> order = ears().vocabularies().inOrder(hearing.language(), hearing.offered());
    return Willingness.is(Tokeniser.tokens(text), title, order);
  }

  @Override
  public boolean asks(String text, Hearing hearing) {
    List<Vocabulary> order = ears().vocabularies().inOrder(hearing.language(), Set.of());
    return Questions.in(text, order);
  }

  @Override
  public boolean endsAnswers(String text, Hearing hearing) {
    List<Token> said = CallRequest.said(text);
    Vocabulary own = ears().vocabularies().of(hearing.language());
    Entry entry = said.isEmpty() ? null : own.answers().exactly(said);
    return entry != null && entry.has(Sense.NOTHING_MORE);
  }

  @Override
  public boolean greets(String text, Hearing hearing) {
    List<Vocabulary> order = ears().vocabularies().inOrder(hearing.language(), hearing.offered());
    return Willingness.greets(Tokeniser.tokens(text), order);
  }

  @Override
  public Optional<Locale> otherLanguage(String text, Hearing hearing) {
    return ear.other(text, hearing.language(), hearing.offered());
  }

  @Override
  public Optional<Locale> namedLanguage(String text, Hearing hearing) {
    return Optional.ofNullable(ears().names().in(text, hearing));
  }

  @Override
  public Optional<Locale> onlyNames(String text) {
    List<Token> words =
        Tokeniser.tokens(text).stream().filter(token -> token.is(Token.Kind.WORD)).toList();
    return words.isEmpty() ? Optional.empty() : Optional.ofNullable(ears().names().exactly(words));
  }

  @Override
  public Optional<Instant> when(String text, Locale language, Instant now) {
    List<Vocabulary> order = ears().vocabularies().inOrder(language, Set.of());
    return Times.in(Tokeniser.tokens(text), order, now);
  }

  @Override
  public Optional<LocalDate> day(String text, Locale language, Instant now) {
    List<Vocabulary> order = ears().vocabularies().inOrder(language, Set.of());
    return Times.day(Tokeniser.tokens(text), order, now);
  }

  @Override
  public boolean alarming(String text) {
    Ears ears = ears();
    List<Token> tokens = Tokeniser.allTokens(text);
    return Danger.isIn(tokens, ears.vocabularies().of(ears.dangers().in(tokens)));
  }
}
