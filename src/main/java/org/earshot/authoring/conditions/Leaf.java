package org.earshot.authoring.conditions;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.flow.Condition;
import org.earshot.flow.Value;

/** One comparison: false where a question that it mentions has no answer. */
record Leaf(List<String> mentioned, CelRuntime.Program program) implements Condition {

  private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

  /** The plain comparisons by hand, since a turn asks many of them; all others by CEL. */
  static Condition of(CelAbstractSyntaxTree checked, Set<String> mentioned) {
    Optional<Condition> plain = PlainLeaf.of(checked.getExpr());
    return plain.orElseGet(() -> byCel(checked, mentioned));
  }

  static Condition byCel(CelAbstractSyntaxTree checked, Set<String> mentioned) {
    try {
      return new Leaf(List.copyOf(mentioned), RUNTIME.createProgram(checked));
    } catch (CelEvaluationException unexpected) {
      throw new IllegalStateException("a checked condition has no program", unexpected);
    }
  }

  @Override
  public boolean holds(Map<String, Value> answers) {
    Map<String, Object> values = HashMap.newHashMap(mentioned.size());
    for (String id : mentioned) {
      Value answer = answers.get(id);
      if (answer == null) {
        return false;
      }
      values.put(id, plain(answer));
    }
    try {
      return Boolean.TRUE.equals(program.eval(values));
    } catch (CelEvaluationException without) {
      // Such as a list's third entry where it has two: no comparison that could be true.
      return false;
    }
  }

  /** An answer as CEL sees it. */
  static Object plain(Value answer) {
    return answer instanceof Value.Amount amount ? amount.number().doubleValue() : answer.plain();
  }
}
