package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.authoring.editing.FrameText;
import org.earshot.authoring.editing.Replacing;
import org.earshot.authoring.editing.TermText;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The words around the questions as they were typed.
 *
 * @param base the version that the officer began with
 * @param keywords with commas or spaces between them
 * @param glossary a line for each term that is explained: the term, a colon, what it means
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
    @Nullable String recontact,
    @Nullable String glossary) {

  private static final int MOST_TERMS = 30;
  private static final int LONGEST_TERM = 60;
  private static final int LONGEST_MEANING = 300;

  static FrameForm of(FrameText frame, int base) {
    return new FrameForm(
        base,
        frame.title(),
        String.join(", ", frame.keywords()),
        frame.welcome(),
        frame.more(),
        frame.thanks(),
        frame.mayAskAgain() ? "on" : null,
        frame.glossary().stream()
            .map(term -> term.term() + ": " + term.means())
            .collect(Collectors.joining("\n")));
  }

  int began() {
    return base == null ? -1 : base;
  }

  /** What is typed, its terms with the ids that they have already. */
  FrameText read(Problems problems, List<TermText> known) {
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
        recontact != null,
        terms(known, problems));
  }

  /** One whose words or whose meaning stayed is the same term. */
  private List<TermText> terms(List<TermText> known, Problems problems) {
    List<TermText> terms = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int number = 0;
    for (String line : TypedIn.words(glossary).lines().toList()) {
      number++;
      int cut = line.indexOf(':');
      String term = cut < 0 ? line.strip() : line.substring(0, cut).strip();
      String means = cut < 0 ? "" : line.substring(cut + 1).strip();
      if (term.isEmpty() && means.isEmpty()) {
        continue;
      }
      String wrong = wrong(term, means);
      if (wrong != null) {
        problems.add("glossary", "Line " + number + ": " + wrong);
      }
      String id =
          known.stream()
              .filter(one -> one.term().equalsIgnoreCase(term))
              .findFirst()
              .or(() -> known.stream().filter(one -> one.means().equals(means)).findFirst())
              .map(TermText::id)
              .filter(taken::add)
              .orElse("");
      terms.add(new TermText(id, term, means));
    }
    problems.addIf(terms.size() > MOST_TERMS, "glossary", "Explain at most 30 terms");
    return terms;
  }

  private static @Nullable String wrong(String term, String means) {
    if (term.isEmpty() || means.isEmpty()) {
      return "write a term, a colon and what it means, such as “Respite: a short break for carers”";
    }
    if (term.length() > LONGEST_TERM || means.length() > LONGEST_MEANING) {
      return "use at most 60 characters for a term, and 300 for what it means";
    }
    return null;
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
        recontact,
        glossary);
  }

  private static String replaced(String field, @Nullable String text, String[] words) {
    String typed = TypedIn.words(text);
    return words[1].equals(field) ? Replacing.first(typed, words[2], words[3]) : typed;
  }
}
