package org.earshot.web.answers;

import java.time.Instant;
import java.util.List;
import org.earshot.analysis.Results;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Type;
import org.earshot.responses.FreeTexts;
import org.earshot.web.OtherWords;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Leaf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What people wrote in answer to one question, each under a pseudonym. */
@Controller
class CommentPages {

  private final FreeTexts texts;
  private final Results results;
  private final Languages languages;
  private final Found found;
  private final OtherWords otherWords;

  CommentPages(
      FreeTexts texts, Results results, Languages languages, Found found, OtherWords otherWords) {
    this.texts = texts;
    this.results = results;
    this.languages = languages;
    this.found = found;
    this.otherWords = otherWords;
  }

  @GetMapping("/console/consultations/{slug}/comments/{question}")
  String comments(
      @PathVariable String slug,
      @PathVariable String question,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Consultation consultation = found.consultation(slug);
    Results.QuestionResult asked =
        results.of(consultation).stream()
            .filter(one -> one.question().equals(question) && one.type() == Type.TEXT)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Leaf leaf = Leaf.of(page, asked.answered());
    leaf.on(model);
    model.addAttribute("consultation", consultation).addAttribute("ask", asked.ask());
    model.addAttribute("others", otherWords.of(consultation, question));
    model.addAttribute("total", asked.answered()).addAttribute("question", question);
    model.addAttribute("comments", newest(slug, question, leaf));
    return "console/comments";
  }

  private List<Comment> newest(String slug, String question, Leaf leaf) {
    return texts.newest(slug, question, leaf.offset(), Leaf.SIZE).stream()
        .map(
            one ->
                new Comment(
                    new Pseudonym(slug, one.response().toString()),
                    one.words(),
                    languages.named(one.language()),
                    one.begun()))
        .toList();
  }

  record Comment(Pseudonym pseudonym, String text, Languages.Spoken language, Instant begun) {}
}
