package org.earshot.web.inviting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.web.Apart;
import org.earshot.web.forms.Languages;
import org.earshot.web.pages.JoinText;
import org.earshot.web.pages.NumbersToText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Posters and letters, to be printed from the browser. */
@Controller
class PosterPages {

  private static final Set<String> SIZES = Set.of("a4", "a5", "letter");

  private final Invited invited;
  private final Languages languages;
  private final NumbersToText numbers;
  private final Phrasebook phrasebook;

  PosterPages(Invited invited, Languages languages, NumbersToText numbers, Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
    this.invited = invited;
    this.languages = languages;
    this.numbers = numbers;
  }

  /**
   * @param language a tag; blank for the conversation's own
   * @param way the channel that its QR code leads to; blank for the first that is connected
   * @param word which join word stands on it; blank for the conversation's own
   * @param sure yes once an officer wants to see a draft all the same
   */
  record Wanted(String language, String size, String way, String word, String sure) {}

  @GetMapping("/console/consultations/{slug}/inviting/poster")
  String poster(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "a4") String size,
      @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String word,
      @RequestParam(defaultValue = "") String sure,
      Model model) {
    model.addAttribute("back", "/console/consultations/" + slug + "/inviting");
    return show(invited.consultation(slug), new Wanted(language, size, way, word, sure), model);
  }

  /** The poster, or the page that asks first. */
  String show(Consultation consultation, Wanted wanted, Model model) {
    Wording words = words(consultation, wanted);
    model.addAttribute("consultation", consultation).addAttribute("wanted", wanted);
    model.addAttribute("language", languages.named(words.language()));
    model.addAttribute("draft", !words.checked());
    if (!words.checked() && !wanted.sure().equals("yes")) {
      return "console/inviting/unchecked";
    }
    model.addAttribute("poster", poster(consultation, words, wanted));
    return "console/inviting/poster";
  }

  private Wording words(Consultation consultation, Wanted wanted) {
    if (!SIZES.contains(wanted.size())) {
      throw Invited.notFound();
    }
    return invited.wording(consultation, wanted.language());
  }

  private Poster poster(Consultation consultation, Wording words, Wanted wanted) {
    Joining joining = invited.joining(consultation, wanted.word());
    JoinText join = invited.join(consultation, words, joining.word());
    Way way =
        wanted.way().isBlank()
            ? joining.links().stream().findFirst().map(Way.Link::way).orElse(Way.SMS)
            : Way.of(wanted.way()).orElseThrow(Invited::notFound);
    String number = way.number(numbers);
    String link = way.link(numbers, join);
    if (number == null || link == null) {
      throw Invited.notFound();
    }
    return new Poster.Making(
            consultation, words, together(consultation, words), join.typed(), way, number, link)
        .poster();
  }

  private @Nullable String together(Consultation consultation, Wording words) {
    List<String> names = consultation.setUp().others();
    return names.isEmpty()
        ? null
        : phrasebook.onPage(words.language(), "together", Map.of("names", Apart.of(names)));
  }
}
