package org.earshot.web.editor;

import java.math.BigDecimal;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.QuestionText.Range;
import org.earshot.flow.Type;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/** The ends of a number or rating, and what a number counts, as they were typed. */
record LimitsForm(@Nullable String least, @Nullable String most, @Nullable String unit) {

  static final LimitsForm BLANK = new LimitsForm("", "", "");

  static LimitsForm of(QuestionText question) {
    return new LimitsForm(
        plain(question.range().least()), plain(question.range().most()), question.unit());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  Range read(Type type, Problems problems) {
    if (type != Type.NUMBER && type != Type.RATING) {
      return Range.OPEN;
    }
    BigDecimal from = number(least, "limits.least", problems);
    BigDecimal to = number(most, "limits.most", problems);
    if (type == Type.RATING) {
      rating(from, "limits.least", "lowest", problems);
      rating(to, "limits.most", "highest", problems);
    }
    if (from != null && to != null && from.compareTo(to) > (type == Type.RATING ? -1 : 0)) {
      problems.add("limits.most", "The second number must be greater than the first");
    }
    return new Range(from, to);
  }

  private static void rating(
      @Nullable BigDecimal number, String field, String end, Problems problems) {
    boolean whole = number != null && number.stripTrailingZeros().scale() <= 0;
    if (problems.of(field) == null
        && (number == null
            || !whole
            || number.signum() < 0
            || number.compareTo(BigDecimal.TEN) > 0)) {
      problems.add(field, "Enter the " + end + " rating, a whole number from 0 to 10");
    }
  }

  private static @Nullable BigDecimal number(
      @Nullable String typed, String field, Problems problems) {
    String digits = TypedIn.line(typed).replace(",", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      problems.add(field, "Enter a number in digits, like 10");
      return null;
    }
    return new BigDecimal(digits);
  }
}
