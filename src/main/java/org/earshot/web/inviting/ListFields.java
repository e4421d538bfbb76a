package org.earshot.web.inviting;

import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactList.Basis;
import org.earshot.inviting.ContactList.Way;
import org.earshot.inviting.ListLanguages;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form in which an officer says what a list is, new or sent back. */
@Component
class ListFields {

  private final ListLanguages asked;
  private final Languages languages;

  ListFields(ListLanguages asked, Languages languages) {
    this.asked = asked;
    this.languages = languages;
  }

  String page(Consultation consultation, ListForm form, Problems problems, Model model) {
    model.addAttribute("consultation", consultation).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute("bases", Basis.values());
    model.addAttribute(
        "languages", asked.offered(consultation).stream().map(languages::named).toList());
    model.addAttribute("ways", Way.OF_NUMBERS);
    List<Locale> onWhatsApp = asked.onWhatsApp(consultation);
    model.addAttribute("onWhatsApp", languages.inEnglish(onWhatsApp.stream()));
    model.addAttribute("setting", setting(consultation));
    return "console/inviting/new-list";
  }

  /** What is missing where nobody can be invited on WhatsApp. */
  private String setting(Consultation consultation) {
    return "earshot.twilio.templates.invitation."
        + asked.offered(consultation).stream().findFirst().map(Locale::toLanguageTag).orElse("en");
  }
}
