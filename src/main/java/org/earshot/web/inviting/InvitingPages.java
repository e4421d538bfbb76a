package org.earshot.web.inviting;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.inviting.ContactLists;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Inviting people to a consultation: where it begins, and what a partner is given. */
@Controller
@RequestMapping("/console/consultations/{slug}/inviting")
class InvitingPages {

  private final Invited invited;
  private final Consultations consultations;
  private final ContactLists lists;
  private final Languages languages;

  InvitingPages(
      Invited invited, Consultations consultations, ContactLists lists, Languages languages) {
    this.lists = lists;
    this.invited = invited;
    this.consultations = consultations;
    this.languages = languages;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = invited.consultation(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("joinings", invited.joinings(consultation));
    model.addAttribute("lists", lists.of(slug));
    model.addAttribute("languages", wordings(consultation).stream().map(this::spoken).toList());
    model.addAttribute(
        "findings",
        consultations.findings(slug).stream()
            .filter(finding -> finding.where().startsWith("partners["))
            .toList());
    return "console/inviting/inviting";
  }

  @GetMapping("/partners/{word}")
  String pack(@PathVariable String slug, @PathVariable String word, Model model) {
    Consultation consultation = invited.consultation(slug);
    Joining joining = invited.joining(consultation, word);
    if (joining.partner() == null) {
      throw Invited.notFound();
    }
    model.addAttribute("consultation", consultation).addAttribute("joining", joining);
    model.addAttribute("texts", texts(consultation, joining));
    model.addAttribute(
        "codes",
        joining.links().stream().map(link -> new Code(link, QrCode.of(link.address()))).toList());
    return "console/inviting/pack";
  }

  private List<Wording> wordings(Consultation consultation) {
    return invited
        .conversation(consultation)
        .map(conversation -> invited.wordings(consultation, conversation))
        .orElse(List.of());
  }

  private List<Text> texts(Consultation consultation, Joining joining) {
    return wordings(consultation).stream()
        .map(words -> new Text(spoken(words), forwarded(words, joining)))
        .toList();
  }

  /** What a partner forwards: short enough for a message, with all that people must know. */
  private String forwarded(Wording words, Joining joining) {
    return String.join(
        "\n",
        words.title(),
        words.welcome(),
        invited.howToJoin(words, joining),
        words.say(Standing.INVITATION_TERMS));
  }

  private Spoken spoken(Wording words) {
    return new Spoken(languages.named(words.language()), words.checked());
  }

  /**
   * @param checked whether a named person has read its words
   */
  record Spoken(Languages.Spoken language, boolean checked) {}

  record Text(Spoken spoken, String words) {}

  record Code(Way.Link link, QrCode code) {}
}
