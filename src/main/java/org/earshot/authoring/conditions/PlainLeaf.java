package org.earshot.authoring.conditions;

import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.flow.Condition;
import org.earshot.flow.Value;

/**
 * The comparisons that nearly every condition is made of, without CEL's interpreter: {@code
 * caring}, {@code hours == 'up_to_9'}, {@code 'away' in breaks}, {@code notice >= 14}. A test holds
 * them against CEL.
 */
final class PlainLeaf {

  private PlainLeaf() {}

  /** Empty where it is not one of these. */
  static Optional<Condition> of(CelExpr expr) {
    if (expr.getKind() == Kind.IDENT) {
      return Optional.of(on(expr, Boolean.TRUE::equals));
    }
    List<CelExpr> sides = Trees.arguments(expr);
    Optional<Operator> operator =
        sides.size() == 2 ? Operator.findReverse(Trees.function(expr)) : Optional.empty();
    return operator.flatMap(found -> comparison(found, sides.getFirst(), sides.getLast()));
  }

  private static Optional<Condition> comparison(Operator operator, CelExpr left, CelExpr right) {
    if (operator == Operator.IN) {
      return in(left, right);
    }
    Optional<Object> literal = literal(right);
    if (left.getKind() != Kind.IDENT || literal.isEmpty()) {
      return Optional.empty();
    }
    Object value = literal.get();
    return switch (operator) {
      case EQUALS -> Optional.of(on(left, value::equals));
      case NOT_EQUALS -> Optional.of(on(left, answer -> !value.equals(answer)));
      default -> order(operator, value).map(test -> onNumber(left, test));
    };
  }

  private static Optional<Condition> in(CelExpr left, CelExpr right) {
    Optional<Object> literal = literal(left);
    if (literal.isPresent() && right.getKind() == Kind.IDENT) {
      Object value = literal.get();
      return Optional.of(on(right, answer -> answer instanceof List<?> l && l.contains(value)));
    }
    if (left.getKind() != Kind.IDENT || right.getKind() != Kind.LIST) {
      return Optional.empty();
    }
    Set<Object> values =
        right.list().elements().stream()
            .flatMap(element -> literal(element).stream())
            .collect(Collectors.toSet());
    return values.size() == right.list().elements().size()
        ? Optional.of(on(left, values::contains))
        : Optional.empty();
  }

  private static Optional<DoublePredicate> order(Operator operator, Object value) {
    if (!(value instanceof Double bound)) {
      return Optional.empty();
    }
    double limit = bound;
    return switch (operator) {
      case LESS -> Optional.of(number -> number < limit);
      case LESS_EQUALS -> Optional.of(number -> number <= limit);
      case GREATER -> Optional.of(number -> number > limit);
      case GREATER_EQUALS -> Optional.of(number -> number >= limit);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> literal(CelExpr expr) {
    if (expr.getKind() != Kind.CONSTANT) {
      return Optional.empty();
    }
    CelConstant constant = expr.constant();
    return switch (constant.getKind()) {
      case STRING_VALUE -> Optional.of(constant.stringValue());
      case DOUBLE_VALUE -> Optional.of(constant.doubleValue());
      case BOOLEAN_VALUE -> Optional.of(constant.booleanValue());
      default -> Optional.empty();
    };
  }

  private static Condition on(CelExpr ident, Predicate<Object> test) {
    String id = ident.ident().name();
    return answers -> {
      Value answer = answers.get(id);
      return answer != null && test.test(Leaf.plain(answer));
    };
  }

  private static Condition onNumber(CelExpr ident, DoublePredicate test) {
    String id = ident.ident().name();
    return answers ->
        answers.get(id) instanceof Value.Amount amount && test.test(amount.number().doubleValue());
  }
}
