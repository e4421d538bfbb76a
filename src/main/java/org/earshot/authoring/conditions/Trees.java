package org.earshot.authoring.conditions;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelUnparserFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.authoring.script.Item;
import org.earshot.flow.Type;

/** Looking at, and rewriting, the syntax trees of conditions. */
public final class Trees {

  private static final CelCompiler PARSER =
      CelCompilerFactory.standardCelCompilerBuilder().setOptions(Compilation.LIMITS).build();

  private Trees() {}

  /** Empty where it cannot be read; what it names is not looked at. */
  public static Optional<CelExpr> parse(String when) {
    CelValidationResult parsed = PARSER.parse(when);
    return parsed.hasError() ? Optional.empty() : Optional.of(ast(parsed).getExpr());
  }

  static CelAbstractSyntaxTree ast(CelValidationResult result) {
    try {
      return result.getAst();
    } catch (CelValidationException unexpected) {
      throw new IllegalStateException("errors were looked for before", unexpected);
    }
  }

  /** The operator or function of a call; empty where it is none. */
  public static String function(CelExpr expr) {
    return expr.getKind() == Kind.CALL ? expr.call().function() : "";
  }

  public static List<CelExpr> arguments(CelExpr expr) {
    return expr.getKind() == Kind.CALL ? expr.call().args() : List.of();
  }

  /** The question ids that are mentioned. */
  public static Set<String> names(CelExpr expr) {
    Set<String> names = new LinkedHashSet<>();
    if (expr.getKind() == Kind.IDENT) {
      names.add(expr.ident().name());
    }
    parts(expr).forEach(part -> names.addAll(names(part)));
    return names;
  }

  static List<CelExpr> parts(CelExpr expr) {
    return switch (expr.getKind()) {
      case CALL ->
          ImmutableList.<CelExpr>builder()
              .addAll(expr.call().target().stream().iterator())
              .addAll(expr.call().args())
              .build();
      case LIST -> expr.list().elements();
      case SELECT -> List.of(expr.select().operand());
      case MAP ->
          expr.map().entries().stream()
              .flatMap(entry -> Stream.of(entry.key(), entry.value()))
              .toList();
      case STRUCT -> expr.struct().entries().stream().map(entry -> entry.value()).toList();
      default -> List.of();
    };
  }

  /** Whether whole numbers are meant as decimals: a number or rating is mentioned, and no size. */
  static boolean countsWhole(CelExpr expr, Map<String, Item> mentioned) {
    return !sizes(expr)
        && mentioned.values().stream()
            .anyMatch(item -> item.type() == Type.NUMBER || item.type() == Type.RATING);
  }

  private static boolean sizes(CelExpr expr) {
    return function(expr).equals("size") || parts(expr).stream().anyMatch(Trees::sizes);
  }

  /** The same with every whole number written as a decimal. */
  static CelExpr decimals(CelExpr expr) {
    return switch (expr.getKind()) {
      case CONSTANT ->
          expr.constant().getKind() == CelConstant.Kind.INT64_VALUE
              ? CelExpr.ofConstant(
                  expr.id(), CelConstant.ofValue((double) expr.constant().int64Value()))
              : expr;
      case CALL ->
          CelExpr.ofCall(
              expr.id(),
              expr.call().target().map(Trees::decimals),
              expr.call().function(),
              decimals(expr.call().args()));
      case LIST ->
          CelExpr.ofList(
              expr.id(), decimals(expr.list().elements()), expr.list().optionalIndices());
      default -> expr;
    };
  }

  private static ImmutableList<CelExpr> decimals(List<CelExpr> parts) {
    return parts.stream().map(Trees::decimals).collect(ImmutableList.toImmutableList());
  }

  /** The part as an author would write it. */
  static String text(CelExpr expr, CelSource source) {
    return CelUnparserFactory.newUnparser()
        .unparse(CelAbstractSyntaxTree.newParsedAst(expr, source));
  }
}
