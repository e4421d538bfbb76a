package org.earshot.understanding;

import java.util.List;
import java.util.Optional;
import org.earshot.flow.Understanding.Corrected;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Words by which somebody takes back what they said before, at the beginning of a short message or
 * at its end: "oops I meant 3", "3, my mistake", "no sorry, 3 not 2".
 */
final class Corrections {

  /** Longer messages tell something. */
  private static final int LONGEST = 14;

  /** "Sorry" before more words than these is an apology. */
  private static final int BRIEF = 4;

  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private int from;
  private int to;
  private boolean plainly;
  private boolean perhaps;

  private Corrections(String text, List<Token> tokens, Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.to = tokens.size();
  }

  /** With the words of the first of these languages that has some for it. */
  static Optional<Corrected> in(String text, List<Vocabulary> order) {
    List<Token> tokens = Tokeniser.tokens(text);
    boolean tells = tokens.isEmpty() || tokens.size() > LONGEST;
    if (tells || tokens.stream().anyMatch(token -> token.isSign("?"))) {
      return Optional.empty();
    }
    return order.stream()
        .flatMap(one -> new Corrections(text, tokens, one).corrected().stream())
        .findFirst();
  }

  private Optional<Corrected> corrected() {
    leave();
    boolean led = plainly || perhaps;
    trail();
    Corrected contrast = contrast();
    if (contrast != null) {
      return Optional.of(contrast);
    }
    boolean brief = perhaps && from < to && to - from <= BRIEF && (led || !plainly);
    return plainly || brief
        ? Optional.of(new Corrected(words(from, to), null, plainly))
        : Optional.empty();
  }

  /** Passes over "no sorry, I meant" at the beginning. */
  private void leave() {
    int at = 0;
    while (at < tokens.size()) {
      int length = correcting(at);
      if (length > 0) {
        at += length;
        from = at;
      } else if (isSilent(at) || (from == 0 && isNo(at))) {
        at += Math.max(1, silent(at));
      } else {
        break;
      }
    }
    // A bare "no" before "4 not 3" takes back as well.
    while (from < to && (tokens.get(from).is(Kind.SIGN) || (from == 0 && isNo(0)))) {
      from++;
    }
  }

  /** And over "sorry, my mistake" at the end. */
  private void trail() {
    for (int at = from + 1; at < tokens.size(); at++) {
      int next = at;
      while (next < tokens.size()) {
        int length = Math.max(correcting(next), silent(next));
        if (length == 0) {
          break;
        }
        next += length;
      }
      if (next == tokens.size()) {
        to = at;
        return;
      }
    }
  }

  private int correcting(int at) {
    Phrases.Match<Boolean> plain = vocabulary.list(CommandWords.MISTAKEN).longestByEar(tokens, at);
    Phrases.Match<Entry> slip = vocabulary.answers().longest(tokens, at);
    boolean slips = slip != null && isSlip(slip.value());
    if (plain != null && (slip == null || !slips || plain.length() >= slip.length())) {
      plainly = true;
      return plain.length();
    }
    perhaps |= slips;
    return slip != null && slips ? slip.length() : 0;
  }

  /** Words that also say no, or begin what is only added, take nothing back. */
  private static boolean isSlip(Entry entry) {
    return entry.has(Sense.CORRECTION)
        && !entry.hasAny(Sense.NO, Sense.NOT, Sense.ONLY, Sense.BUT, Sense.CONTRAST)
        && !entry.hasAny(Sense.HEDGE, Sense.YES, Sense.DONT_KNOW);
  }

  private boolean isSilent(int at) {
    return silent(at) > 0;
  }

  private int silent(int at) {
    if (tokens.get(at).is(Kind.SIGN) || tokens.get(at).is(Kind.LINE_BREAK)) {
      return 1;
    }
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    return match != null && match.value().has(Sense.COURTESIES) ? match.length() : 0;
  }

  private boolean isNo(int at) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    return match != null && match.length() == 1 && match.value().has(Sense.NO);
  }

  /** "3 not 2", "3, 2 nahi"; null where nothing is set against anything. */
  private @Nullable Corrected contrast() {
    for (int at = from + 1; at < to; at++) {
      int length = denial(at);
      if (length > 0 && at + length < to) {
        return contrast(from, at, at + length, to);
      }
      if (length > 0) {
        int second = secondBefore(at);
        return second < 0 ? null : contrast(from, second, second, at);
      }
    }
    return null;
  }

  private @Nullable Corrected contrast(int first, int firstEnd, int second, int secondEnd) {
    String right = words(first, firstEnd);
    String wrong = words(second, secondEnd);
    boolean said = !right.isEmpty() && !wrong.isEmpty();
    boolean brief = firstEnd - first <= BRIEF && secondEnd - second <= BRIEF;
    return said && brief ? new Corrected(right, wrong, plainly) : null;
  }

  private int denial(int at) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    return match != null && match.value().hasAny(Sense.NOT, Sense.NO) ? match.length() : 0;
  }

  /** Where "2" begins in "3, 2 nahi"; -1 where there is no telling. */
  private int secondBefore(int denial) {
    for (int at = denial - 1; at > from; at--) {
      if (tokens.get(at).isSign(",") || tokens.get(at).isSign(".")) {
        return at + 1;
      }
    }
    int last = denial - 1;
    boolean numbers = last > from && tokens.get(last).is(Kind.NUMBER);
    return numbers && tokens.get(last - 1).is(Kind.NUMBER) ? last : -1;
  }

  /** As sent, without signs and without an "and" at the end. */
  private String words(int first, int end) {
    int begin = first;
    int last = end;
    while (begin < last && isNothing(begin)) {
      begin++;
    }
    while (last > begin && isNothing(last - 1)) {
      last--;
    }
    return begin == last
        ? ""
        : text.substring(tokens.get(begin).start(), tokens.get(last - 1).end());
  }

  private boolean isNothing(int at) {
    Entry entry = vocabulary.answers().exactly(List.of(tokens.get(at)));
    boolean letter = tokens.get(at).is(Kind.WORD) && tokens.get(at).text().length() == 1;
    boolean joins = entry != null && (letter || entry.hasAny(Sense.AND, Sense.BUT));
    return tokens.get(at).is(Kind.SIGN) || tokens.get(at).is(Kind.LINE_BREAK) || joins;
  }
}
