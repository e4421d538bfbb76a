package org.earshot.web.answers;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.earshot.analysis.Results;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Answer;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
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

  private final Responses responses;
  private final Results results;
  private final Languages languages;
  private final Found found;

  CommentPages(Responses responses, Results results, Languages languages, Found found) {
    this.responses = responses;
    this.results = results;
    this.languages = languages;
    this.found = found;
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
    model.addAttribute("total", asked.answered()).addAttribute("question", question);
    model.addAttribute("comments", newest(slug, question, leaf));
    return "console/comments";
  }

  /** Responses come oldest first: of those before the page no more than needed are held. */
  private List<Comment> newest(String slug, String question, Leaf leaf) {
    int most = leaf.offset() + Leaf.SIZE;
    Deque<Comment> latest = new ArrayDeque<>();
    responses.forEach(
        slug,
        response -> {
          Answer answer = response.progress().answers().get(question);
          if (answer != null && answer.value() instanceof Value.Words words) {
            latest.addFirst(comment(response, answer, words));
          }
          if (latest.size() > most) {
            latest.removeLast();
          }
        });
    List<Comment> all = new ArrayList<>(latest);
    return all.subList(Math.min(leaf.offset(), all.size()), all.size());
  }

  private Comment comment(Response response, Answer answer, Value.Words words) {
    return new Comment(
        new Pseudonym(response),
        words.text(),
        languages.named(answer.language()),
        response.startedAt());
  }

  record Comment(Pseudonym pseudonym, String text, Languages.Spoken language, Instant begun) {}
}
