package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
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
      case "option-add" -> form.offering(with(form.rows(), OptionForm.BLANK));
      case "option-remove" -> form.offering(without(form.rows(), place));
      case "option-up" -> form.offering(swapped(form.rows(), place - 1));
      case "option-down" -> form.offering(swapped(form.rows(), place));
      case "part-add" -> form.askedIf(form.condition().withOneMore());
      case "part-remove" -> form.askedIf(form.condition().without(place));
      case "variant-add" -> form.inWords(with(form.others(), VariantForm.BLANK));
      case "variant-remove" -> form.inWords(without(form.others(), place));
      case "variant-up" -> form.inWords(swapped(form.others(), place - 1));
      case "variant-down" -> form.inWords(swapped(form.others(), place));
      case "variant-part-add", "variant-part-remove" ->
          form.inWords(parted(form.others(), place, words));
      case "use" -> words.length == 4 ? using(form, words) : form;
      default -> form.offers() && form.rows().isEmpty() ? form.offering(blank()) : form;
    };
  }

  /** One part more or fewer of whom the other words at this place are for. */
  private static List<VariantForm> parted(List<VariantForm> variants, int place, String[] words) {
    List<VariantForm> all = new ArrayList<>(variants);
    if (place >= 0 && place < all.size()) {
      VariantForm one = all.get(place);
      int part = words.length > 2 && words[2].matches("[0-9]") ? Integer.parseInt(words[2]) : -1;
      ConditionForm people = one.condition();
      all.set(place, one.askedOf(part < 0 ? people.withOneMore() : people.without(part)));
    }
    return all;
  }

  /** Puts the plainer words in: {@code use:field:found:instead}. */
  private static QuestionForm using(QuestionForm form, String[] words) {
    Matcher other = Hints.VARIANT.matcher(words[1]);
    if (other.matches()) {
      return form.inWords(using(form.others(), other, words));
    }
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

  private static List<VariantForm> using(
      List<VariantForm> variants, Matcher field, String[] words) {
    List<VariantForm> all = new ArrayList<>(variants);
    int place = Integer.parseInt(field.group(1));
    if (place < all.size()) {
      VariantForm one = all.get(place);
      String option = field.group(2);
      all.set(
          place,
          option == null
              ? one.saying(Replacing.first(TypedIn.words(one.ask()), words[2], words[3]))
              : one.calling(option, Replacing.first(one.label(option), words[2], words[3])));
    }
    return all;
  }

  private static List<OptionForm> blank() {
    return Collections.nCopies(3, OptionForm.BLANK);
  }

  private static <T> List<T> with(List<T> rows, T blank) {
    List<T> more = new ArrayList<>(rows);
    more.add(blank);
    return more;
  }

  private static <T> List<T> without(List<T> rows, int place) {
    List<T> fewer = new ArrayList<>(rows);
    if (place >= 0 && place < fewer.size()) {
      fewer.remove(place);
    }
    return fewer;
  }

  private static <T> List<T> swapped(List<T> rows, int upper) {
    List<T> swapped = new ArrayList<>(rows);
    if (upper >= 0 && upper + 1 < swapped.size()) {
      Collections.swap(swapped, upper, upper + 1);
    }
    return swapped;
  }
}
