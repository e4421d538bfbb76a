package org.earshot.web.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.reach.Group;
import org.earshot.reach.Measure;
import org.earshot.reach.Reached;
import org.earshot.reach.Target;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;

/**
 * The targets as they were typed.
 *
 * @param typed by field
 */
public record TargetForm(Map<String, String> typed) {

  static TargetForm of(Reached reached) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Measure measure : reached.measures()) {
      for (Group group : measure.groups()) {
        Integer target = group.target();
        if (target != null) {
          typed.put(Target.field(measure.question(), group.key()), target.toString());
        }
      }
    }
    return new TargetForm(typed);
  }

  /** What stands in a field. */
  public String in(String field) {
    return Typed.words(typed.get(field));
  }

  /** One for each field that is filled in; those that are no numbers are problems. */
  List<Target> read(Reached reached, Problems problems) {
    List<Target> targets = new ArrayList<>();
    for (Measure measure : reached.measures()) {
      for (Group group : measure.groups()) {
        String field = Target.field(measure.question(), group.key());
        String number = in(field).replaceAll("[, ]", "");
        if (number.matches("[0-9]{1,9}")) {
          int people = Integer.parseInt(number);
          targets.add(new Target(measure.question(), group.answers(), group.label(), people));
        } else if (!number.isEmpty()) {
          problems.add(field, group.label() + ": write a whole number of people, such as 50");
        }
      }
    }
    return targets;
  }
}
