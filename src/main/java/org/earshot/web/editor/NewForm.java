package org.earshot.web.editor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.editing.FrameText;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A new conversation as it was typed.
 *
 * @param name for files and addresses; made from the title where it is left empty
 * @param begin {@code blank}, {@code copy}, or {@code template:…}
 * @param copied the conversation to copy
 */
record NewForm(
    @Nullable String title,
    @Nullable String name,
    @Nullable String keywords,
    @Nullable String begin,
    @Nullable String copied) {

  static final NewForm BLANK = new NewForm("", "", "", "blank", "");

  private static final List<String> TAKEN = List.of("new", "import");

  public String beginning() {
    return begin == null ? "blank" : begin;
  }

  String readName(Problems problems) {
    String typed = TypedIn.line(name).isEmpty() ? slug(TypedIn.line(title)) : TypedIn.line(name);
    if (!typed.matches(Manuscripts.NAME) || TAKEN.contains(typed)) {
      problems.add(
          "name", "Enter a short name of small letters, digits and hyphens, like short-breaks");
    }
    return typed;
  }

  FrameText readFrame(Problems problems) {
    problems.require(title, "title", "Enter a title");
    QuestionForm.tooLong(title, "title", problems);
    List<String> words = FrameForm.keywords(keywords, problems);
    return new FrameText(TypedIn.line(title), words, "", "", "", false);
  }

  static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= 40 ? plain : plain.substring(0, 40).replaceAll("-[^-]*$", "");
  }
}
