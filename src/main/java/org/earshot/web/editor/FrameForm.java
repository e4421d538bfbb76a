package org.earshot.web.editor;

import java.util.List;
import org.earshot.authoring.editing.FrameText;
import org.earshot.authoring.editing.Replacing;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The words around the questions as they were typed.
 *
 * @param base the version that the officer began with
 * @param keywords with commas or spaces between them
 * @param recontact ticked to ask whether we may text them about other consultations. Not called
 *     again, as ?again is what brings a form back
 */
record FrameForm(
    @Nullable Integer base,
    @Nullable String title,
    @Nullable String keywords,
    @Nullable String welcome,
    @Nullable String more,
    @Nullable String thanks,
    @Nullable String recontact) {

  static FrameForm of(FrameText frame, int base) {
    return new FrameForm(
        base,
        frame.title(),
        String.join(", ", frame.keywords()),
        frame.welcome(),
        frame.more(),
        frame.thanks(),
        frame.mayAskAgain() ? "on" : null);
  }

  int began() {
    return base == null ? -1 : base;
  }

  FrameText read(Problems problems) {
    problems.require(title, "title", "Enter a title");
    QuestionForm.tooLong(title, "title", problems);
    QuestionForm.tooLong(welcome, "welcome", problems);
    QuestionForm.tooLong(more, "more", problems);
    QuestionForm.tooLong(thanks, "thanks", problems);
    List<String> words = keywords(keywords, problems);
    return new FrameText(
        TypedIn.line(title),
        words,
        TypedIn.words(welcome),
        TypedIn.words(more),
        TypedIn.words(thanks),
        recontact != null);
  }

  static List<String> keywords(@Nullable String typed, Problems problems) {
    List<String> words =
        OptionForm.list(TypedIn.line(typed).replaceAll("\\s+", ",")).stream().limit(10).toList();
    for (String word : words) {
      if (!word.matches("[\\p{L}\\p{M}\\p{N}]{2,20}")) {
        problems.add(
            "keywords", "“" + word + "” cannot be texted to start: use 2 to 20 letters or digits");
      }
    }
    return words;
  }

  /** With the plainer words put in: {@code use:field:found:instead}. */
  FrameForm after(String action) {
    String[] words = action.split(":", 4);
    if (words.length < 4 || !words[0].equals("use")) {
      return this;
    }
    return new FrameForm(
        base,
        replaced("title", title, words),
        keywords,
        replaced("welcome", welcome, words),
        replaced("more", more, words),
        replaced("thanks", thanks, words),
        recontact);
  }

  private static String replaced(String field, @Nullable String text, String[] words) {
    String typed = TypedIn.words(text);
    return words[1].equals(field) ? Replacing.first(typed, words[2], words[3]) : typed;
  }
}
