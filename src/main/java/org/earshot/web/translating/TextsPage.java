package org.earshot.web.translating;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.earshot.consultations.Consultation;
import org.earshot.translated.Translated;
import org.earshot.translated.TranslatedText;
import org.earshot.translated.TypedTexts;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which texts are translated, each beside its original, and checked. */
@Component
public class TextsPage {

  private final Languages languages;

  TextsPage(Languages languages) {
    this.languages = languages;
  }

  /**
   * What is translated.
   *
   * @param title what the page is headed
   * @param until where people read it, and what they read before it is checked
   * @param address of the page
   * @param back where it is left to
   * @param what each text is, in words
   * @param line whether a text is a name rather than one of several lines
   */
  public record Work(
      Consultation consultation,
      String title,
      String until,
      String address,
      String back,
      Locale own,
      Locale language,
      Function<TranslatedText, String> what,
      Predicate<TranslatedText> line) {}

  /** Lays it out and names its template. */
  public String lay(
      Work work, Translated translated, @Nullable TextsForm form, Problems problems, Model model) {
    TypedTexts typed = form == null ? null : form.typed();
    List<TranslatedText> texts = translated.texts();
    model.addAttribute("consultation", work.consultation());
    model.addAttribute("work", work);
    model.addAttribute("own", languages.named(work.own()));
    model.addAttribute("spoken", languages.named(work.language()));
    model.addAttribute("translated", translated);
    model.addAttribute(
        "fields",
        texts.stream()
            .map(text -> TextField.of(text, work.what().apply(text), work.line().test(text), typed))
            .toList());
    model.addAttribute("gone", typed == null ? List.of() : typed.gone(texts));
    model.addAttribute("problems", problems);
    return "console/texts";
  }
}
