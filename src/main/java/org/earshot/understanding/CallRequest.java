package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.earshot.flow.Understanding.CallWanted;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody asks to be called. Nothing but the request, manners and a time may stand there;
 * a little more where it begins as a request does: "could someone ring me about my bus pass".
 */
final class CallRequest {

  /** Longer messages tell something. */
  static final int LONGEST = 16;

  static final int MOST_CHARACTERS = 300;

  /** How many other words a message that begins as a request may have. */
  private static final int OTHER_WORDS = 2;

  /** "Can I speak to someone" asks by itself, and may go on to say about what. */
  private static final int IN_SO_MANY_WORDS = 5;

  /** Whom to call instead, where a number is given: "please ring my brother on 07700 900123". */
  private static final int WHOM = 3;

  /** Digits of a telephone number, and of no time of day. */
  private static final int NUMBER_DIGITS = 6;

  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private int call = -1;
  private int callEnd = -1;
  private int from = -1;
  private int to = -1;
  private boolean timed;
  private boolean begins;
  private int courteous = -1;
  private int others;

  private CallRequest(String text, List<Token> tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  static Optional<CallWanted> in(String text, List<Token> tokens, Vocabulary vocabulary) {
    return Optional.ofNullable(new CallRequest(text, tokens, vocabulary).wanted());
  }

  /**
   * What follows an "and" or a "but", where it holds a courtesy or a telephone number: "they shout
   * and call me" asks for nothing. Likewise what begins with a courtesy: "my number is … please
   * ring me".
   */
  static List<String> afterAnd(String clause, Vocabulary vocabulary) {
    List<Token> tokens = said(clause);
    CallRequest all = new CallRequest(clause, tokens, vocabulary);
    List<String> parts = new ArrayList<>();
    boolean asks = false;
    for (int at = tokens.size() - 1; at >= 0; at--) {
      Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
      int length = match == null ? 0 : match.length();
      boolean joins = match != null && match.value().hasAny(Sense.AND, Sense.CONTRAST);
      asks |= all.telephone(at) > 0 || (match != null && match.value().has(Sense.COURTESIES));
      if (asks && joins && at + length < tokens.size()) {
        parts.add(clause.substring(tokens.get(at + length).start()));
      } else if (at > 0 && all.pleads(at, match)) {
        parts.add(clause.substring(tokens.get(at).start()));
      }
    }
    return parts;
  }

  /** "Please ring me", and with a number somewhere also "please ring". */
  private boolean pleads(int at, Phrases.@Nullable Match<Entry> match) {
    boolean courteous = match != null && match.value().has(Sense.COURTESIES);
    int next = at + (match == null ? 0 : match.length());
    return (courteous && length(CommandWords.CALL_ME, next) > 0)
        || (length(CommandWords.CALL_PLEASE, at) > 0
            && IntStream.range(0, tokens.size()).anyMatch(one -> telephone(one) > 0));
  }

  /** Words and numbers. */
  static List<Token> said(String text) {
    return Tokeniser.tokens(text).stream()
        .filter(token -> token.is(Kind.WORD) || token.is(Kind.NUMBER))
        .toList();
  }

  private @Nullable CallWanted wanted() {
    int at = 0;
    while (at < tokens.size()) {
      at += Math.max(1, step(at));
    }
    boolean asked = call >= 0 && !isDenied() && others <= (begins ? OTHER_WORDS : 0);
    return asked ? found() : bare();
  }

  private CallWanted found() {
    return new CallWanted(said(call, callEnd), timed ? when() : "", text);
  }

  /**
   * "Please ring", "PERSON 07700 900123": where nothing else is said but manners, a time or a
   * number.
   */
  private @Nullable CallWanted bare() {
    call = -1;
    forgetTime();
    boolean numbered = false;
    boolean person = false;
    int whom = 0;
    int at = 0;
    while (at < tokens.size()) {
      int please = call < 0 ? length(CommandWords.CALL_PLEASE, at) : 0;
      int word = call < 0 ? length(CommandWords.PERSON, at) : 0;
      int known = Math.max(please, word);
      if (known > 0) {
        call = at;
        callEnd = at + known;
        person = please == 0;
      } else {
        numbered |= telephone(at) > 0;
        known = Math.max(time(at), courtesies(at));
      }
      if (known == 0 && (call < 0 || ++whom > WHOM)) {
        return null;
      }
      at += Math.max(1, known);
    }
    return call >= 0 && (numbered || !(person || whom > 0)) ? found() : null;
  }

  private int courtesies(int at) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    return match != null && match.value().hasAny(Sense.COURTESIES, Sense.AND, Sense.ONLY)
        ? match.length()
        : 0;
  }

  /** The sentence that says when, where another one asks; else no more than the words about it. */
  private String when() {
    int first = from;
    while (first > callEnd && isSmall(first - 1)) {
      first--;
    }
    int start = 0;
    for (MatchResult end : Clauses.ends(text)) {
      if (end.start() >= tokens.get(to - 1).end()) {
        return clause(start, end.start(), first);
      }
      start = end.end();
    }
    return clause(start, text.length(), first);
  }

  private String clause(int start, int end, int first) {
    boolean asks = tokens.get(call).start() >= start && tokens.get(call).start() < end;
    boolean both = start > tokens.get(from).start();
    return asks || both || numbered(start, end)
        ? said(first, to)
        : text.substring(start, end).strip();
  }

  private boolean numbered(int start, int end) {
    return IntStream.range(0, tokens.size())
        .filter(at -> tokens.get(at).start() >= start && tokens.get(at).end() <= end)
        .anyMatch(at -> telephone(at) > 0);
  }

  private boolean isSmall(int at) {
    Entry entry = vocabulary.answers().exactly(List.of(tokens.get(at)));
    return entry != null && entry.has(Sense.SMALL_WORDS);
  }

  private int step(int at) {
    int request = length(CommandWords.CALL_ME, at);
    if (request > 0 && call < 0) {
      call = at;
      callEnd = at + request;
      begins |= others == 0 && courteous == at && at > 0 && goesOn(callEnd);
      begins |= others == 0 && request >= IN_SO_MANY_WORDS;
      return request;
    }
    int question = length(CommandWords.QUESTIONS, at);
    if (question > 0 || length(CommandWords.WANT, at) > 0) {
      begins |= call < 0;
      return Math.max(question, length(CommandWords.WANT, at));
    }
    int time = time(at);
    if (time > 0) {
      return time;
    }
    int known = manners(at);
    if (known == 0) {
      others++;
    }
    if (known == 0 && call < 0) {
      forgetTime();
    }
    return known;
  }

  /** "The day centre" says nothing of when. */
  private void forgetTime() {
    from = -1;
    to = -1;
    timed = false;
  }

  /** "Please call me about …" and not "please call me Sam". */
  private boolean goesOn(int at) {
    return at >= tokens.size()
        || vocabulary.answers().longest(tokens, at) != null
        || vocabulary.times().longest(tokens, at) != null
        || tokens.get(at).is(Kind.NUMBER);
  }

  /** "They call me" asks for nothing: little words go before the request only in one that began. */
  private boolean mayStand(Entry entry) {
    return entry.hasAny(Sense.FILLERS, Sense.COURTESIES, Sense.AND, Sense.OR, Sense.ONLY)
        || ((begins || call >= 0) && entry.has(Sense.SMALL_WORDS));
  }

  /** Where it is said when: the words before a time belong to it only if a time follows them. */
  private int time(int at) {
    Token token = tokens.get(at);
    int telephone = telephone(at);
    if (telephone > 0) {
      from = timed ? from : -1;
      return telephone;
    }
    Phrases.Match<Entry> match = vocabulary.times().longest(tokens, at);
    boolean number = token.is(Kind.NUMBER) || isNumberWord(at);
    if (match == null && !number) {
      return 0;
    }
    int length = match == null ? 1 : match.length();
    boolean linking = match != null && match.value().hasAny(Sense.AT, Sense.IN, Sense.NEXT);
    if (from < 0 || (!timed && at > to)) {
      from = at;
    }
    if (!linking) {
      timed = true;
      to = at + length;
    } else if (!timed) {
      to = at + length;
    }
    return length;
  }

  /** "At two", after which nothing else need say that it is a time. */
  private boolean isNumberWord(int at) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    return from >= 0 && at == to && match != null && match.value().has(Sense.NUMBERS);
  }

  /** How many numbers stand here together, if they have the digits of a telephone number. */
  private int telephone(int at) {
    int end = at;
    int digits = 0;
    while (end < tokens.size() && tokens.get(end).is(Kind.NUMBER)) {
      digits += tokens.get(end).text().length();
      end++;
    }
    return digits >= NUMBER_DIGITS ? end - at : 0;
  }

  private int manners(int at) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    int small = match != null && mayStand(match.value()) ? match.length() : 0;
    small = small == 0 && call >= 0 && isSmall(at) ? 1 : small;
    courteous = match != null && match.value().has(Sense.COURTESIES) ? at + small : courteous;
    begins |= match != null && call < 0 && small > 1 && match.value().has(Sense.FILLERS);
    int somebody = Math.max(length(CommandWords.PERSON, at), length(CommandWords.SOMEBODY, at));
    int article = length(CommandWords.ARTICLES, at);
    return Math.max(small, Math.max(somebody, article));
  }

  /** "Don't call me", "nobody ever called me back". */
  private boolean isDenied() {
    for (int at = 0; at < call; at++) {
      Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
      if (match != null
          && at + match.length() <= call
          && match.value().hasAny(Sense.NOT, Sense.NO, Sense.NEVER)) {
        return true;
      }
    }
    Phrases.Match<Entry> across = call == 0 ? null : vocabulary.answers().longest(tokens, call - 1);
    return across != null && across.value().hasAny(Sense.NOT, Sense.NEVER);
  }

  private int length(String list, int at) {
    Phrases.Match<Boolean> match = vocabulary.list(list).longest(tokens, at);
    return match == null ? 0 : match.length();
  }

  private String said(int first, int end) {
    return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
