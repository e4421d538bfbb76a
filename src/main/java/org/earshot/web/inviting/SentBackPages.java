package org.earshot.web.inviting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ListLanguages;
import org.earshot.inviting.ListSending;
import org.earshot.inviting.SendingBack;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list is sent back with a reason instead of signed off, mended, and handed in again. */
@Controller
@RequestMapping(Listed.ADDRESS)
class SentBackPages {

  private static final int LONGEST_REASON = 1_000;
  private static final String HANDED_IN =
      "The list is handed in again: a second officer can look at it.";

  private final Invited invited;
  private final Listed listed;
  private final ListLanguages asked;
  private final ListFields fields;
  private final ListSending sending;
  private final SendingBack back;

  SentBackPages(
      Invited invited,
      Listed listed,
      ListLanguages asked,
      ListFields fields,
      ListSending sending,
      SendingBack back) {
    this.invited = invited;
    this.listed = listed;
    this.asked = asked;
    this.fields = fields;
    this.sending = sending;
    this.back = back;
  }

  /** Asks for the reason; whoever may not send it back finds its page. */
  @GetMapping("/send-back")
  String ask(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer officer,
      Model model) {
    ContactList list = listed.list(slug, id);
    return list.signedOff() != null || sending.objection(list, officer) != null
        ? Listed.back(slug, id)
        : page(slug, list, reason, new Problems(), model);
  }

  @Recorded("sent a list of people to invite back")
  @PostMapping("/send-back")
  String sendBack(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer officer,
      RedirectAttributes next,
      Model model) {
    ContactList list = listed.list(slug, id);
    String why = Typed.words(reason);
    Problems problems = new Problems();
    problems.require(why, "reason", "Say what has to be mended");
    problems.addIf(
        why.length() > LONGEST_REASON,
        "reason",
        String.format(Locale.UK, "Use at most %,d characters", LONGEST_REASON));
    if (!problems.isEmpty()) {
      return page(slug, list, why, problems, model);
    }
    try {
      said(
          back.sendBack(list.id(), why, officer),
          "The list is sent back to " + list.officerName() + " with your reason.",
          next);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage() + ".");
    }
    return Listed.back(slug, id);
  }

  private String page(
      String slug, ContactList list, String reason, Problems problems, Model model) {
    model.addAttribute("consultation", invited.consultation(slug)).addAttribute("list", list);
    model.addAttribute("reason", reason).addAttribute("problems", problems);
    return "console/inviting/send-back";
  }

  @GetMapping("/mend")
  String mend(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = invited.consultation(slug);
    ContactList list = listed.list(slug, id);
    if (!back.isFor(list, officer)) {
      return Listed.back(slug, id);
    }
    if (list.isOfAgreed()) {
      String purpose = typed.getOrDefault("purpose", String.valueOf(list.purpose()));
      return agreed(consultation, list, purpose, new Problems(), model);
    }
    ListForm form =
        typed.containsKey("source") ? form(consultation, list, typed) : ListForm.of(list);
    model.addAttribute("list", list);
    return fields.page(consultation, form, new Problems(), model);
  }

  @Recorded("handed a list of people to invite in again")
  @PostMapping("/mend")
  String handInAgain(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      RedirectAttributes next,
      Model model) {
    Consultation consultation = invited.consultation(slug);
    ContactList list = listed.list(slug, id);
    Problems problems = new Problems();
    if (list.isOfAgreed()) {
      String purpose = AgreedPages.purpose(typed, problems);
      if (!problems.isEmpty()) {
        return agreed(consultation, list, purpose, problems, model);
      }
      said(back.handInAgain(list.id(), purpose, officer), HANDED_IN, next);
      return Listed.back(slug, id);
    }
    ListForm form = form(consultation, list, typed);
    List<Locale> offered = asked.offered(consultation);
    if (offered.isEmpty()) {
      next.addFlashAttribute(
          "refusal", "People can be invited once the consultation has passed the opening gate.");
      return Listed.back(slug, id);
    }
    form.check(offered.getFirst(), asked.onWhatsApp(consultation), problems);
    if (!problems.isEmpty()) {
      model.addAttribute("list", list);
      return fields.page(consultation, form, problems, model);
    }
    SendingBack.Mended mended =
        new SendingBack.Mended(form.source(), form.law().orElseThrow(), form.spoken());
    said(back.handInAgain(list.id(), mended, officer), HANDED_IN, next);
    return Listed.back(slug, id);
  }

  /** Of a list that came in no file only what its people are asked for can be mended. */
  private static String agreed(
      Consultation consultation, ContactList list, String purpose, Problems problems, Model model) {
    model.addAttribute("consultation", consultation).addAttribute("list", list);
    model.addAttribute("purpose", purpose).addAttribute("problems", problems);
    return "console/inviting/agreed-mend";
  }

  /** How its people are written to was fixed when the file was read. */
  private ListForm form(Consultation consultation, ContactList list, Map<String, String> typed) {
    Map<String, String> all = new LinkedHashMap<>(typed);
    all.put("way", list.way().name());
    return ListForm.of(all, asked.offered(consultation));
  }

  private static void said(boolean done, String words, RedirectAttributes next) {
    if (done) {
      next.addFlashAttribute("notice", words);
    } else {
      next.addFlashAttribute("refusal", "Somebody else was quicker: look at it as it is now.");
    }
  }
}
