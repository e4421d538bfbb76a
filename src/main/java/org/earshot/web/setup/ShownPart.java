package org.earshot.web.setup;

import java.util.List;
import org.earshot.web.forms.Problems;
import org.earshot.web.setup.Section.Fold;
import org.earshot.web.setup.Section.Part;

/**
 * Some questions of a page as they are shown.
 *
 * @param open whether a folded part stands open
 * @param said what is chosen in it, line by line; empty where that is not said above it
 */
record ShownPart(String title, boolean folds, boolean open, List<String> said, List<Field> fields) {

  /**
   * @param at the question that somebody was sent to; empty for none
   */
  static List<ShownPart> of(SectionForm form, Problems problems, String at) {
    return form.section().parts().stream().map(part -> shown(part, form, problems, at)).toList();
  }

  private static ShownPart shown(Part part, SectionForm form, Problems problems, String at) {
    boolean wanted =
        (!at.isEmpty() && part.holds(at))
            || problems.all().stream().anyMatch(problem -> part.holds(problem.field()));
    boolean written = part.fields().stream().anyMatch(form::has);
    boolean open = wanted || (part.fold() == Fold.STATED ? !written : written);
    List<String> said = part.fold() == Fold.STATED ? said(part, form) : List.of();
    return new ShownPart(part.title(), part.fold() != Fold.OPEN, open, said, part.fields());
  }

  private static List<String> said(Part part, SectionForm form) {
    return part.fields().stream()
        .filter(form::has)
        .map(
            field ->
                field.label().replaceFirst(part.title() + " f", "F")
                    + ": "
                    + field.labelOf(form.value(field.name())))
        .toList();
  }
}
