package org.earshot.authoring.conditions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationResult;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.earshot.authoring.script.Item;
import org.earshot.flow.Condition;
import org.earshot.flow.Type;

/** Compiles one condition over the questions before it. */
final class Compilation {

  static final CelOptions LIMITS =
      CelOptions.current().maxExpressionCodePointSize(500).maxParseRecursionDepth(32).build();

  private static final CelCompiler BASE =
      CelCompilerFactory.standardCelCompilerBuilder().setOptions(LIMITS).build();

  private final Map<String, Item> earlier;
  private final Mending mending;
  private final CelCompiler compiler;

  Compilation(Map<String, Item> earlier, Mending mending) {
    this.earlier = earlier;
    this.mending = mending;
    CelCompilerBuilder builder = BASE.toCompilerBuilder();
    earlier.forEach((id, item) -> typeOf(item).ifPresent(type -> builder.addVar(id, type)));
    this.compiler = builder.build();
  }

  private static Optional<CelType> typeOf(Item item) {
    Type type = item.type();
    if (type == null || !Item.isId(item.id())) {
      return Optional.empty();
    }
    return switch (type) {
      case YES_NO -> Optional.of(SimpleType.BOOL);
      case CHOICES -> Optional.of(ListType.create(SimpleType.STRING));
      case NUMBER, RATING -> Optional.of(SimpleType.DOUBLE);
      case CHOICE, DATE, POSTCODE, TEXT -> Optional.of(SimpleType.STRING);
      case INFORMATION -> Optional.empty();
    };
  }

  /** Empty where it does not compile; then there is a finding that says why. */
  Optional<Condition> of(String when) {
    CelValidationResult parsed = compiler.parse(when);
    if (parsed.hasError()) {
      mending.unreadable(when);
      return Optional.empty();
    }
    CelExpr whole = Trees.ast(parsed).getExpr();
    if (!known(whole)) {
      return Optional.empty();
    }
    return split(whole, Trees.ast(parsed).getSource())
        .map(condition -> condition.reading(Trees.names(whole), when));
  }

  private boolean known(CelExpr whole) {
    boolean known = true;
    for (String id : new TreeSet<>(Trees.names(whole))) {
      Item item = earlier.get(id);
      if (item == null) {
        mending.unknown(id, earlier.keySet());
      } else if (item.type() == Type.INFORMATION) {
        mending.wordless(id);
      }
      known &= item != null && typeOf(item).isPresent();
    }
    return known;
  }

  private Optional<Condition> split(CelExpr expr, CelSource source) {
    String function = Trees.function(expr);
    List<CelExpr> parts = Trees.arguments(expr);
    if (function.equals(Operator.LOGICAL_NOT.getFunction())) {
      return split(parts.getFirst(), source).map(part -> answers -> !part.holds(answers));
    }
    if (function.equals(Operator.LOGICAL_AND.getFunction())) {
      return both(parts, source, (left, right) -> a -> left.holds(a) && right.holds(a));
    }
    if (function.equals(Operator.LOGICAL_OR.getFunction())) {
      return both(parts, source, (left, right) -> a -> left.holds(a) || right.holds(a));
    }
    return function.equals(Operator.CONDITIONAL.getFunction())
        ? either(parts, source)
        : leaf(expr, source);
  }

  private Optional<Condition> both(List<CelExpr> parts, CelSource source, Joining joining) {
    Optional<Condition> left = split(parts.getFirst(), source);
    Optional<Condition> right = split(parts.getLast(), source);
    return left.isPresent() && right.isPresent()
        ? Optional.of(joining.join(left.get(), right.get()))
        : Optional.empty();
  }

  private Optional<Condition> either(List<CelExpr> parts, CelSource source) {
    Optional<Condition> test = split(parts.getFirst(), source);
    Optional<Condition> branches =
        both(
            parts.subList(1, 3),
            source,
            (yes, no) -> a -> test.orElseThrow().holds(a) ? yes.holds(a) : no.holds(a));
    return test.isPresent() ? branches : Optional.empty();
  }

  private Optional<Condition> leaf(CelExpr written, CelSource source) {
    Map<String, Item> mentioned = new LinkedHashMap<>();
    Trees.names(written).forEach(id -> mentioned.put(id, Objects.requireNonNull(earlier.get(id))));
    CelExpr expr = Trees.countsWhole(written, mentioned) ? Trees.decimals(written) : written;
    CelValidationResult checked = compiler.check(CelAbstractSyntaxTree.newParsedAst(expr, source));
    if (checked.hasError() || !Trees.ast(checked).getResultType().equals(SimpleType.BOOL)) {
      mending.misfit(Trees.text(written, source), mentioned);
      return Optional.empty();
    }
    boolean sound = new LiteralCheck(mentioned, mending).sound(expr);
    return sound ? Optional.of(Leaf.of(Trees.ast(checked), mentioned.keySet())) : Optional.empty();
  }

  @FunctionalInterface
  private interface Joining {
    Condition join(Condition left, Condition right);
  }
}
