package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earshot.authoring.editing.Replacing;

/**
 * A button within the form of a question that saves nothing: one row more or fewer, another order,
 * another kind. Everything typed stays.
 */
final class QuestionAction {

  private QuestionAction() {}

  static QuestionForm on(QuestionForm form, String action) {
    String[] words = action.split(":", 5);
    int place =
        words.length > 1 && words[1].matches("[0-9]{1,3}") ? Integer.parseInt(words[1]) : -1;
    return switch (words[0]) {
      case "option-add" -> form.offering(added(form.rows()));
      case "option-remove" -> form.offering(without(form.rows(), place));
      case "option-up" -> form.offering(swapped(form.rows(), place - 1));
      case "option-down" -> form.offering(swapped(form.rows(), place));
      case "part-add" -> form.askedIf(form.condition().withOneMore());
      case "part-remove" -> form.askedIf(form.condition().without(place));
      case "use" -> words.length == 4 ? using(form, words) : form;
      default -> form.offers() && form.rows().isEmpty() ? form.offering(blank()) : form;
    };
  }

  /** Puts the plainer words in: {@code use:field:found:instead}. */
  private static QuestionForm using(QuestionForm form, String[] words) {
    if (words[1].equals("ask")) {
      return form.saying(Replacing.first(TypedIn.words(form.ask()), words[2], words[3]));
    }
    List<OptionForm> rows = new ArrayList<>(form.rows());
    int place = words[1].matches("[0-9]{1,2}") ? Integer.parseInt(words[1]) : -1;
    if (place >= 0 && place < rows.size()) {
      OptionForm row = rows.get(place);
      String label = Replacing.first(TypedIn.line(row.label()), words[2], words[3]);
      rows.set(place, new OptionForm(row.id(), label, row.exclusive(), row.synonyms()));
    }
    return form.offering(rows);
  }

  private static List<OptionForm> blank() {
    return Collections.nCopies(3, OptionForm.BLANK);
  }

  private static List<OptionForm> added(List<OptionForm> rows) {
    List<OptionForm> more = new ArrayList<>(rows);
    more.add(OptionForm.BLANK);
    return more;
  }

  private static List<OptionForm> without(List<OptionForm> rows, int place) {
    List<OptionForm> fewer = new ArrayList<>(rows);
    if (place >= 0 && place < fewer.size()) {
      fewer.remove(place);
    }
    return fewer;
  }

  private static List<OptionForm> swapped(List<OptionForm> rows, int upper) {
    List<OptionForm> swapped = new ArrayList<>(rows);
    if (upper >= 0 && upper + 1 < swapped.size()) {
      Collections.swap(swapped, upper, upper + 1);
    }
    return swapped;
  }
}
