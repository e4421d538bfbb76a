package org.earshot.authoring.editing;

import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.conditions.Trees;
import org.earshot.authoring.editing.Rule.Joining;
import org.earshot.authoring.editing.Rule.Part;
import org.earshot.authoring.editing.Rule.Test;
import org.jspecify.annotations.Nullable;

/** Finds the menus that a condition could have been built from. */
final class RuleReader {

  private final Map<String, QuestionText> earlier;

  RuleReader(Map<String, QuestionText> earlier) {
    this.earlier = earlier;
  }

  Optional<Rule> read(String when) {
    return Trees.parse(when).map(this::rule).filter(this::shows);
  }

  private boolean shows(Rule rule) {
    return !rule.parts().isEmpty()
        && rule.parts().size() <= Rule.MOST
        && rule.parts().stream().allMatch(this::shows);
  }

  /** Whether the question stands before, and takes this test with these values. */
  private boolean shows(Part part) {
    QuestionText about = earlier.get(part.question());
    return about != null
        && Test.of(about.type()).contains(part.test())
        && (!about.hasOptions()
            || part.values().stream()
                .allMatch(value -> about.options().stream().anyMatch(o -> o.id().equals(value))));
  }

  /** Without parts where it is something else. */
  private Rule rule(CelExpr expr) {
    Part alone = part(expr);
    if (alone != null) {
      return new Rule(Joining.ALL, List.of(alone));
    }
    boolean all = is(expr, Operator.LOGICAL_AND);
    if (!all && !is(expr, Operator.LOGICAL_OR)) {
      return new Rule(Joining.ALL, List.of());
    }
    List<Part> parts = new ArrayList<>();
    for (CelExpr each : flat(expr, all ? Operator.LOGICAL_AND : Operator.LOGICAL_OR)) {
      Part part = part(each);
      if (part == null) {
        return new Rule(Joining.ALL, List.of());
      }
      add(part, parts, !all);
    }
    return new Rule(all ? Joining.ALL : Joining.ANY, parts);
  }

  /** Where one of several is enough, tests of one question that stand together are one. */
  private static void add(Part part, List<Part> parts, boolean join) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    Part joined = join && last != null ? joined(last, part) : null;
    if (joined == null) {
      parts.add(part);
    } else {
      parts.set(parts.size() - 1, joined);
    }
  }

  private static @Nullable Part joined(Part left, Part right) {
    boolean same = left.question().equals(right.question()) && left.test() == right.test();
    if (!same || (left.test() != Test.ANY_OF && left.test() != Test.HAS_ANY)) {
      return null;
    }
    List<String> values = new ArrayList<>(left.values());
    values.addAll(right.values());
    return new Part(left.question(), left.test(), values);
  }

  private @Nullable Part part(CelExpr expr) {
    if (expr.getKind() == Kind.IDENT) {
      return new Part(expr.ident().name(), Test.YES, List.of());
    }
    if (is(expr, Operator.LOGICAL_NOT)) {
      return negative(Trees.arguments(expr).getFirst());
    }
    if (is(expr, Operator.LOGICAL_OR)) {
      List<Part> parts = new ArrayList<>();
      for (CelExpr each : flat(expr, Operator.LOGICAL_OR)) {
        Part part = part(each);
        if (part == null) {
          return null;
        }
        add(part, parts, true);
      }
      return parts.size() == 1 ? parts.getFirst() : null;
    }
    return Trees.arguments(expr).size() == 2 ? comparison(expr) : null;
  }

  private @Nullable Part negative(CelExpr expr) {
    Part part = part(expr);
    if (part == null) {
      return null;
    }
    Test not =
        switch (part.test()) {
          case YES -> Test.NOT_YES;
          case ANY_OF -> Test.NONE_OF;
          case HAS_ANY -> Test.HAS_NONE;
          default -> null;
        };
    return not == null ? null : new Part(part.question(), not, part.values());
  }

  private static @Nullable Part comparison(CelExpr expr) {
    CelExpr left = Trees.arguments(expr).getFirst();
    CelExpr right = Trees.arguments(expr).getLast();
    if (is(expr, Operator.IN)) {
      return in(left, right);
    }
    String value = left.getKind() == Kind.IDENT ? value(right) : null;
    Test test = value == null ? null : test(expr, right.constant().getKind(), value);
    if (value == null || test == null) {
      return null;
    }
    boolean bare = test == Test.YES || test == Test.NO;
    return new Part(left.ident().name(), test, bare ? List.of() : List.of(value));
  }

  private static @Nullable Test test(CelExpr expr, CelConstant.Kind kind, String value) {
    boolean text = kind == CelConstant.Kind.STRING_VALUE;
    boolean truth = kind == CelConstant.Kind.BOOLEAN_VALUE;
    if (is(expr, Operator.EQUALS)) {
      Test plain = text ? Test.ANY_OF : Test.EXACTLY;
      return !truth ? plain : value.equals("true") ? Test.YES : Test.NO;
    }
    if (is(expr, Operator.GREATER_EQUALS)) {
      return text ? Test.FROM : Test.AT_LEAST;
    }
    if (is(expr, Operator.LESS_EQUALS)) {
      return text ? null : Test.AT_MOST;
    }
    return is(expr, Operator.LESS) && text ? Test.BEFORE : null;
  }

  private static @Nullable Part in(CelExpr left, CelExpr right) {
    String value = value(left);
    if (value != null && right.getKind() == Kind.IDENT) {
      return new Part(right.ident().name(), Test.HAS_ANY, List.of(value));
    }
    if (left.getKind() != Kind.IDENT || right.getKind() != Kind.LIST) {
      return null;
    }
    List<String> values = new ArrayList<>();
    for (CelExpr each : right.list().elements()) {
      String one = value(each);
      if (one == null) {
        return null;
      }
      values.add(one);
    }
    return values.isEmpty() ? null : new Part(left.ident().name(), Test.ANY_OF, values);
  }

  private static @Nullable String value(CelExpr expr) {
    if (expr.getKind() != Kind.CONSTANT) {
      return null;
    }
    CelConstant constant = expr.constant();
    return switch (constant.getKind()) {
      case STRING_VALUE -> constant.stringValue();
      case INT64_VALUE -> String.valueOf(constant.int64Value());
      case DOUBLE_VALUE ->
          new java.math.BigDecimal(String.valueOf(constant.doubleValue()))
              .stripTrailingZeros()
              .toPlainString();
      case BOOLEAN_VALUE -> String.valueOf(constant.booleanValue());
      default -> null;
    };
  }

  private static boolean is(CelExpr expr, Operator operator) {
    return Trees.function(expr).equals(operator.getFunction());
  }

  private static List<CelExpr> flat(CelExpr expr, Operator operator) {
    if (!is(expr, operator)) {
      return List.of(expr);
    }
    List<CelExpr> parts = new ArrayList<>();
    Trees.arguments(expr).forEach(each -> parts.addAll(flat(each, operator)));
    return parts;
  }
}
