package org.earshot.authoring.conditions;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.earshot.authoring.script.Item;
import org.earshot.flow.Type;

/**
 * Whether the texts in a comparison can ever be equal: to an option of the choice that they are
 * compared with, or to a day.
 */
record LiteralCheck(Map<String, Item> mentioned, Mending mending) {

  boolean sound(CelExpr leaf) {
    boolean sound = true;
    for (Item item : mentioned.values()) {
      if (item.hasOptions() && comparing(leaf)) {
        sound &= literals(leaf, item, this::isOption);
      } else if (item.type() == Type.DATE && comparing(leaf)) {
        sound &= literals(leaf, item, this::isDay);
      }
    }
    return sound;
  }

  /** Functions such as startsWith may take part of an option's id. */
  private boolean comparing(CelExpr leaf) {
    return mentioned.size() == 1
        && Trees.parts(leaf).stream()
            .allMatch(part -> part.getKind() != Kind.CALL && part.getKind() != Kind.SELECT)
        && leaf.getKind() == Kind.CALL
        && leaf.call().target().isEmpty();
  }

  private boolean literals(CelExpr expr, Item item, Fitting fitting) {
    if (expr.getKind() == Kind.CONSTANT) {
      boolean text = expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
      return !text || fitting.fits(expr.constant().stringValue(), item);
    }
    boolean sound = true;
    for (CelExpr part : Trees.parts(expr)) {
      sound &= literals(part, item, fitting);
    }
    return sound;
  }

  private boolean isOption(String text, Item item) {
    boolean known = item.shape().options().contains(text);
    if (!known) {
      mending.noSuchOption(text, item);
    }
    return known;
  }

  private boolean isDay(String text, Item item) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException otherwise) {
      mending.noDay(text, item);
      return false;
    }
  }

  @FunctionalInterface
  private interface Fitting {
    boolean fits(String text, Item item);
  }
}
