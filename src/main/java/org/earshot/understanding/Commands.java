package org.earshot.understanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.flow.Command;
import org.earshot.flow.Understanding.Order;
import org.earshot.language.Lexicon;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Commands: the whole message is one, courtesies apart. Only opt-outs also come in sentences. STOP
 * and START are obeyed in every language; the others where their language is spoken.
 */
final class Commands {

  private static final int LONGEST = 12;

  /** A code for LINK is longer; one with digits left out is still meant as one. */
  private static final int SHORTEST_CODE = 4;

  /** Thirty words of any language fit in; what is longer need not be cut into words to be none. */
  private static final int MOST_CHARACTERS = 1_000;

  private static final Map<Command, String> COMMANDS = new EnumMap<>(Command.class);

  static {
    for (Command command : Command.values()) {
      COMMANDS.put(command, CommandWords.list(command));
    }
  }

  private final Vocabularies vocabularies;
  private final LanguageNames names;
  private final FirstWords stops;
  private final FirstWords starts;
  private final FirstWords all;

  Commands(Lexicon lexicon, Vocabularies vocabularies, LanguageNames names) {
    this.vocabularies = vocabularies;
    this.names = names;
    this.stops = new FirstWords(lexicon, CommandWords.STOPPING);
    this.starts = new FirstWords(lexicon, List.of(CommandWords.START));
    List<String> lists = new ArrayList<>(COMMANDS.values());
    lists.add(CommandWords.BUSY);
    lists.addAll(CommandWords.ASKED.keySet());
    this.all = new FirstWords(lexicon, lists);
  }

  Optional<Order> in(String text, Locale language, Set<Locale> offered) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    List<Token> typed = Tokeniser.tokens(text);
    if (!typed.isEmpty() && typed.stream().allMatch(token -> token.isSign("?"))) {
      return Optional.of(new Order(Command.HELP, null));
    }
    List<Token> tokens = said(typed);
    if (tokens.isEmpty() || tokens.size() > OptOut.LONGEST) {
      return Optional.empty();
    }
    List<Vocabulary> order = vocabularies.inOrder(language, offered);
    List<Vocabulary> stopping = stopping(tokens);
    if (OptOut.isAlways(tokens) || OptOut.isMeant(tokens, among(order, stopping))) {
      return Optional.of(new Order(Command.STOP, null));
    }
    Optional<Order> spoken =
        tokens.size() > LONGEST
            ? Optional.empty()
            : spoken(text, tokens, among(order, vocabularies.of(all.in(tokens))), order);
    return spoken
        .or(() -> language(tokens, language, offered, order))
        .or(() -> elsewhere(tokens, stopping, order));
  }

  /** The languages in which it could be a request to stop. */
  private List<Vocabulary> stopping(List<Token> tokens) {
    return OptOut.holdsTold(tokens) ? vocabularies.all() : vocabularies.of(stops.in(tokens));
  }

  private static List<Vocabulary> among(List<Vocabulary> order, List<Vocabulary> these) {
    return these.isEmpty()
        ? these
        : order.stream().filter(one -> these.stream().anyMatch(one::isSpokenAs)).toList();
  }

  private Optional<Order> spoken(
      String text, List<Token> tokens, List<Vocabulary> possible, List<Vocabulary> order) {
    for (Vocabulary vocabulary : possible) {
      Order found = command(text, tokens, vocabulary, order);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** In a language not offered, unless one that is offered has another use for these words. */
  private Optional<Order> elsewhere(
      List<Token> tokens, List<Vocabulary> stopping, List<Vocabulary> order) {
    Command command = null;
    if (OptOut.isMeant(tokens, without(order, stopping))) {
      command = Command.STOP;
    } else if (without(order, vocabularies.of(starts.in(tokens))).stream()
        .anyMatch(other -> OptOut.isWhole(tokens, other, CommandWords.START))) {
      command = Command.START;
    }
    boolean ordinary = command != null && order.stream().anyMatch(one -> one.knows(tokens));
    return command == null || ordinary ? Optional.empty() : Optional.of(new Order(command, null));
  }

  private static List<Vocabulary> without(List<Vocabulary> order, List<Vocabulary> these) {
    return these.stream().filter(one -> order.stream().noneMatch(one::isSpokenAs)).toList();
  }

  private @Nullable Order command(
      String text, List<Token> tokens, Vocabulary vocabulary, List<Vocabulary> order) {
    if (isWhole(vocabulary.list(CommandWords.BUSY), tokens, vocabulary)) {
      return new Order(Command.LATER, null);
    }
    for (Map.Entry<String, String> asked : CommandWords.ASKED.entrySet()) {
      Phrases<Boolean> asks = vocabulary.list(asked.getKey());
      if (asks.exactly(tokens) != null
          || asks.exactly(withoutManners(tokens, vocabulary)) != null) {
        return new Order(Command.MORE, asked.getValue());
      }
    }
    for (Map.Entry<Command, String> list : COMMANDS.entrySet()) {
      Phrases<Boolean> words = vocabulary.list(list.getValue());
      if (isWhole(words, tokens, vocabulary)) {
        return new Order(list.getKey(), null);
      }
      String argument = argument(text, tokens, words, list.getKey(), order);
      if (argument != null) {
        return new Order(list.getKey(), argument);
      }
    }
    return null;
  }

  /** Whether it is this phrase with nothing but manners around it. */
  private static boolean isWhole(
      Phrases<Boolean> words, List<Token> tokens, Vocabulary vocabulary) {
    return words.exactly(tokens) != null
        || (words.exactly(OptOut.withoutCourtesies(tokens, vocabulary)) != null
            && words.exactly(withoutManners(tokens, vocabulary)) != null);
  }

  /**
   * Without "please", "thanks" and greetings. What an answer begins or ends with stays, and makes
   * it one: "more information would help me" orders nothing.
   */
  private static List<Token> withoutManners(List<Token> tokens, Vocabulary vocabulary) {
    List<Token> core = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, i);
      if (match != null && isManners(match.value())) {
        i += match.length();
      } else {
        core.add(tokens.get(i));
        i++;
      }
    }
    return core;
  }

  private static boolean isManners(Entry entry) {
    return entry.has(Sense.COURTESIES) && entry.has(Sense.FILLERS);
  }

  /** What follows the command word, if it is something that the command can be about. */
  private @Nullable String argument(
      String text,
      List<Token> tokens,
      Phrases<Boolean> words,
      Command command,
      List<Vocabulary> order) {
    Phrases.Match<Boolean> begins = words.longest(tokens, 0);
    if (begins == null || begins.length() >= tokens.size() || isDay(tokens, begins, order)) {
      return null;
    }
    List<Token> rest = tokens.subList(begins.length(), tokens.size());
    boolean fits =
        switch (command) {
          case CHANGE, BACK -> rest.size() == 1 && rest.get(0).is(Kind.NUMBER);
          case LANGUAGE -> rest.size() <= 2 && names.isOne(rest);
          case LATER -> isTime(rest, order);
          case LINK -> isCode(rest);
          case INTERESTS -> rest.stream().allMatch(token -> token.is(Kind.NUMBER));
          case START -> rest.size() == 1 && text.strip().startsWith("/");
          default -> false;
        };
    if (!fits) {
      return null;
    }
    return switch (command) {
      case CHANGE, BACK, LINK -> String.join("", rest.stream().map(Token::text).toList());
      default -> text.substring(rest.get(0).start(), rest.get(rest.size() - 1).end());
    };
  }

  /** "Tomorrow at 6 please", and not "buses in the evening". */
  private static boolean isTime(List<Token> rest, List<Vocabulary> order) {
    return !DayWords.in(rest, order).hasUnexplained()
        && Times.in(rest, order, Instant.EPOCH).isPresent();
  }

  /** "1234 5678", and not the number of a bus. */
  private static boolean isCode(List<Token> rest) {
    int digits = 0;
    for (Token token : rest) {
      if (!token.is(Kind.NUMBER)) {
        return false;
      }
      digits += token.text().length();
    }
    return digits >= SHORTEST_CODE;
  }

  /** "Depois de amanhã" is the day after tomorrow, though "depois" alone is LATER. */
  private static boolean isDay(
      List<Token> tokens, Phrases.Match<Boolean> begins, List<Vocabulary> order) {
    return order.stream()
        .map(vocabulary -> vocabulary.times().longest(tokens, 0))
        .anyMatch(day -> day != null && day.length() > begins.length());
  }

  /**
   * The name of an offered language, with nothing but manners of any of them around it, asks for
   * it; the name of the current one does not.
   */
  private Optional<Order> language(
      List<Token> tokens, Locale language, Set<Locale> offered, List<Vocabulary> order) {
    return Stream.concat(Stream.of(tokens), order.stream().map(one -> withoutManners(tokens, one)))
        .filter(core -> isOffered(names.exactly(core), language, offered))
        .findFirst()
        .map(core -> new Order(Command.LANGUAGE, joined(core)));
  }

  private static boolean isOffered(@Nullable Locale named, Locale language, Set<Locale> offered) {
    return named != null && offered.contains(named) && !named.equals(language);
  }

  private static String joined(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /** Without signs; "/stop@our_bot" is "stop". */
  private static List<Token> said(List<Token> tokens) {
    boolean slash = !tokens.isEmpty() && tokens.get(0).isSign("/");
    int end = tokens.size();
    for (int i = 0; i < tokens.size() && slash; i++) {
      if (tokens.get(i).isSign("@")) {
        end = i;
        break;
      }
    }
    return tokens.subList(0, end).stream().filter(Commands::saysSomething).toList();
  }

  /** Words, numbers and pictures such as a stop sign. */
  private static boolean saysSomething(Token token) {
    boolean picture = Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL;
    return token.is(Kind.WORD) || token.is(Kind.NUMBER) || picture;
  }
}
