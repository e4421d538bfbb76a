package org.earshot.web.learning;

import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.web.forms.Languages;
import org.earshot.web.learning.Meant.InLanguage;
import org.earshot.web.learning.Meant.OfOption;
import org.springframework.stereotype.Component;

/** Words as officers read about them. */
@Component
class WordViews {

  private final Languages languages;

  WordViews(Languages languages) {
    this.languages = languages;
  }

  WordView of(NewWord word, Drafts drafts) {
    return switch (word.meant()) {
      case InLanguage meant -> inLanguage(word, meant);
      case OfOption meant -> ofOption(word, meant, drafts);
    };
  }

  private WordView inLanguage(NewWord word, InLanguage meant) {
    Languages.Spoken language = languages.named(meant.language());
    String history = "/history?path=" + LanguageShelf.path(meant);
    return new WordView(
        word,
        language,
        null,
        meaning(meant.list()),
        "our own words for " + language.english(),
        "/console/languages/" + language.tag() + history);
  }

  private static String meaning(String list) {
    return switch (list) {
      case "skip" -> "skip this question";
      case "dont_know" -> "I don’t know";
      default -> list;
    };
  }

  private WordView ofOption(NewWord word, OfOption meant, Drafts drafts) {
    Sheet sheet = drafts.of(meant.conversation()).flatMap(Draft::sheet).orElse(null);
    QuestionText question = sheet == null ? null : sheet.question(meant.question()).orElse(null);
    String title = sheet == null ? meant.conversation() : sheet.frame().title();
    return new WordView(
        word,
        languages.named(meant.language()),
        question == null ? meant.question() : question.ask(),
        question == null ? meant.option() : label(question, meant.option()),
        "“" + title + "”",
        "/console/conversations/" + meant.conversation() + "#question-" + meant.question());
  }

  private static String label(QuestionText question, String id) {
    return question.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .map(OptionText::label)
        .orElse(id);
  }
}
