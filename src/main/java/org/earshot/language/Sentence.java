package org.earshot.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One MessageFormat pattern, parsed. Safe for any number of threads. A pattern without arguments is
 * a constant; one with plain places is put together without ICU's formatter, which is neither quick
 * nor thread-safe; only plural forms and the like go through it, one at a time.
 */
interface Sentence {

  String with(Map<String, ?> arguments);

  /**
   * @throws IllegalArgumentException where the pattern does not parse
   */
  static Sentence parse(Locale language, String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    List<Piece> pieces = Pieces.of(parsed);
    if (pieces == null) {
      MessageFormat format = new MessageFormat(pattern, withOrdinaryDigits(language));
      return arguments -> {
        synchronized (format) {
          return format.format(arguments);
        }
      };
    }
    if (pieces.stream().noneMatch(Piece::argument)) {
      String constant = String.join("", pieces.stream().map(Piece::text).toList());
      return arguments -> constant;
    }
    LocalizedNumberFormatter numbers = NumberFormatter.withLocale(withOrdinaryDigits(language));
    return arguments -> joined(pieces, arguments, numbers);
  }

  /** The digits of phone numbers and examples, also where the language has others of its own. */
  private static Locale withOrdinaryDigits(Locale language) {
    return new Locale.Builder().setLocale(language).setUnicodeLocaleKeyword("nu", "latn").build();
  }

  private static String joined(
      List<Piece> pieces, Map<String, ?> arguments, LocalizedNumberFormatter numbers) {
    StringBuilder sentence = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.argument()) {
        Object value = arguments.get(piece.text());
        sentence.append(
            value instanceof Number n ? numbers.format(n).toString() : shown(piece, value));
      } else {
        sentence.append(piece.text());
      }
    }
    return sentence.toString();
  }

  private static String shown(Piece piece, @Nullable Object value) {
    return value == null ? "{" + piece.text() + "}" : value.toString();
  }

  /**
   * @param text the words, or the argument's name
   */
  record Piece(String text, boolean argument) {}

  /** Takes a pattern apart where all its arguments are plain places. */
  final class Pieces {

    private Pieces() {}

    /** Null where the pattern has plural forms, choices or formats. */
    static @Nullable List<Piece> of(MessagePattern pattern) {
      List<Piece> pieces = new ArrayList<>();
      StringBuilder words = new StringBuilder();
      String source = pattern.getPatternString();
      int from = 0;
      for (int i = 0; i < pattern.countParts(); i++) {
        Part part = pattern.getPart(i);
        switch (part.getType()) {
          case SKIP_SYNTAX -> {
            words.append(source, from, part.getIndex());
            from = part.getLimit();
          }
          case ARG_START -> {
            if (part.getArgType() != ArgType.NONE) {
              return null;
            }
            pieces.add(new Piece(words.append(source, from, part.getIndex()).toString(), false));
            words.setLength(0);
            pieces.add(new Piece(pattern.getSubstring(pattern.getPart(i + 1)), true));
            i = pattern.getLimitPartIndex(i);
            from = pattern.getPart(i).getLimit();
          }
          default -> {}
        }
      }
      pieces.add(new Piece(words.append(source, from, source.length()).toString(), false));
      return List.copyOf(pieces);
    }
  }
}
