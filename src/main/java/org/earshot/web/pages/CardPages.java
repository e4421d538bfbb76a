package org.earshot.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an officer gives to whoever keeps another website: the lines that show the card there. */
@Controller
class CardPages {

  private final Register register;
  private final NumbersToText numbers;

  CardPages(Register register, NumbersToText numbers) {
    this.register = register;
    this.numbers = numbers;
  }

  @GetMapping("/console/consultations/{slug}/card")
  String lines(@PathVariable String slug, Model model) {
    Notice notice = register.named(slug);
    model.addAttribute("notice", notice);
    model.addAttribute(
        "snippets", notice.languages().stream().map(words -> snippet(notice, words)).toList());
    return "console/exports/card";
  }

  private Snippet snippet(Notice notice, Notice.Words words) {
    String frame =
        "<iframe src=\"%s/consultations/%s/card?lang=%s\" title=\"%s\" lang=\"%s\" width=\"100%%\" height=\"320\" style=\"border: 0\" loading=\"lazy\"></iframe>"
            .formatted(
                numbers.publicUrl(),
                notice.slug(),
                words.tag(),
                org.springframework.web.util.HtmlUtils.htmlEscape(words.title()),
                words.tag());
    return new Snippet(words, frame);
  }

  /** The lines for one language. */
  public record Snippet(Notice.Words words, String frame) {}
}
