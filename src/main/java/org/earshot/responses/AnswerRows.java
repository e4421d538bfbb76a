package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.flow.Purpose;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Value;
import org.earshot.privacy.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Between an {@link Answer} and its row: coded values in the clear, everything in the person's own
 * words encrypted.
 */
@Component
class AnswerRows {

  static final String WORDS = "answer.words";
  static final String SAID = "answer.said";
  private static final String PROPOSED = "response.proposed";
  private static final char COMMENT = '\u0001';

  private final Cipher cipher;

  AnswerRows(Cipher cipher) {
    this.cipher = cipher;
  }

  static @Nullable String code(Answer answer) {
    Value value = answer.value();
    return value == null || value instanceof Value.Words ? null : ValueCode.encode(value);
  }

  byte @Nullable [] words(Answer answer) {
    return answer.value() instanceof Value.Words words ? cipher.encrypt(words.text(), WORDS) : null;
  }

  /** The words of an answer that is in somebody's own. */
  String words(ResultSet row) throws SQLException {
    return cipher.decrypt(row.getBytes("words"), WORDS);
  }

  /** The raw reply, and the comment behind it; nothing where the words already are the value. */
  byte @Nullable [] said(Answer answer) {
    String comment = answer.comment();
    boolean same = answer.said().equals(own(answer.value()));
    if (answer.kind() == Answer.Kind.SHOWN || (same && comment == null)) {
      return null;
    }
    String said = answer.said().replace(COMMENT, ' ');
    return cipher.encrypt(comment == null ? said : said + COMMENT + comment, SAID);
  }

  byte @Nullable [] proposed(Progress progress) {
    String words = progress.proposed();
    return words == null ? null : cipher.encrypt(words, PROPOSED);
  }

  @Nullable String proposed(ResultSet row) throws SQLException {
    byte[] sealed = row.getBytes("proposed");
    return sealed == null ? null : cipher.decrypt(sealed, PROPOSED);
  }

  /**
   * @param withSaid whether the raw reply and the comment are wanted too: a turn does not need
   *     them, and decrypting costs
   */
  Answer read(ResultSet row, boolean withSaid) throws SQLException {
    String code = row.getString("coded");
    byte[] words = row.getBytes("words");
    Value value = null;
    if (code != null) {
      value = ValueCode.decode(code);
    } else if (words != null) {
      value = new Value.Words(cipher.decrypt(words, WORDS));
    }
    byte[] sealed = withSaid ? row.getBytes("said") : null;
    String said = Objects.requireNonNullElse(own(value), "");
    String comment = null;
    if (sealed != null) {
      String both = cipher.decrypt(sealed, SAID);
      int cut = both.indexOf(COMMENT);
      said = cut < 0 ? both : both.substring(0, cut);
      comment = cut < 0 ? null : both.substring(cut + 1);
    }
    return new Answer(
        row.getString("question"),
        Answer.Kind.valueOf(row.getString("kind")),
        value,
        said,
        comment,
        Locale.forLanguageTag(row.getString("answer_language")),
        readBy(row.getString("reading")));
  }

  /** The words that a value itself is; null where it is none. */
  private static @Nullable String own(@Nullable Value value) {
    return switch (value) {
      case Value.Words words -> words.text();
      case Value.Outward outward -> outward.code();
      case null -> null;
      default -> null;
    };
  }

  static @Nullable String reading(Answer answer) {
    return answer.by() == null ? null : answer.by().name();
  }

  private static @Nullable ReadBy readBy(@Nullable String reading) {
    return reading == null ? null : ReadBy.valueOf(reading);
  }

  /**
   * Consents as they stand beside the progress ("TAKE_PART+ EQUALITY-"): the proof is in the
   * ledger, this is only the way on.
   */
  static String agreed(Iterable<Answer> answers) {
    StringBuilder agreed = new StringBuilder();
    for (Answer answer : answers) {
      if (answer.question().startsWith("consent:")) {
        boolean yes = new Value.YesNo(true).equals(answer.value());
        agreed
            .append(answer.question(), 8, answer.question().length())
            .append(yes ? '+' : '-')
            .append(' ');
      }
    }
    return agreed.toString();
  }

  static List<Answer> agreed(String agreed, Locale language) {
    List<Answer> answers = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      String id = purpose.questionId();
      int at = agreed.indexOf(id.substring(8));
      if (at >= 0) {
        boolean yes = agreed.charAt(at + id.length() - 8) == '+';
        answers.add(new Answer(id, Answer.Kind.ANSWERED, new Value.YesNo(yes), "", null, language));
      }
    }
    return answers;
  }
}
