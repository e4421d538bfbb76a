package org.earshot.web.inviting;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ContactList.Way;
import org.earshot.inviting.InvitationSettings;
import org.earshot.inviting.ListSending;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list of people is signed off, sent to, paused, cancelled. */
@Controller
@RequestMapping(Listed.ADDRESS)
class ListSendingPages {

  private final Invited invited;
  private final Listed listed;
  private final ListSending sending;
  private final MessagePrice price;
  private final InvitationSettings limits;

  ListSendingPages(
      Invited invited,
      Listed listed,
      ListSending sending,
      MessagePrice price,
      InvitationSettings limits) {
    this.invited = invited;
    this.listed = listed;
    this.sending = sending;
    this.price = price;
    this.limits = limits;
  }

  /** The second look, before anybody is asked. */
  @GetMapping("/send")
  String ask(@PathVariable String slug, @PathVariable String id, Model model) {
    Consultation consultation = invited.consultation(slug);
    ContactList list = listed.list(slug, id);
    List<InvitationView> invitations = listed.invitations(consultation, list);
    long people = invitations.stream().mapToLong(InvitationView::people).sum();
    boolean ahead = consultation.state() == Consultation.State.SCHEDULED;
    boolean may = ahead || consultation.state() == Consultation.State.OPEN;
    if (people == 0 || !may || list.signedOff() == null) {
      return Listed.back(slug, id);
    }
    boolean told = ahead && list.noticeDays() != null;
    long parts = parts(invitations) + (told ? parts(listed.notices(consultation, list)) : 0);
    String here = Listed.address(slug, id);
    String counted = People.on(list).inWords(people) + (ahead ? " when it opens" : "");
    model.addAttribute("question", "Send to " + counted + "?");
    model.addAttribute(
        "consequences",
        List.of(
            (told
                    ? "They are told "
                        + before(list.noticeDays())
                        + " and asked once it opens. The two count as one contact. Each"
                    : ahead ? "Nobody is written to before it opens. Then each" : "Each")
                + (told ? " message goes out" : " gets one message,")
                + " outside the quiet hours, about "
                + limits.perMinute()
                + " a minute. You can pause or cancel meanwhile.",
            list.way() == Way.SMS
                ? cost(parts)
                : "Twilio and WhatsApp charge for each "
                    + (list.way() == Way.OWN
                        ? "text message and each WhatsApp message."
                        : "message."),
            "Whoever texts STOP or reaches the limits before it is their turn is left out."));
    model.addAttribute("action", here + "/send").addAttribute("yes", "Send to " + counted);
    model.addAttribute("back", here).addAttribute("warning", false);
    return "console/confirm";
  }

  private static long parts(List<InvitationView> views) {
    return views.stream().mapToLong(one -> one.parts() * one.people()).sum();
  }

  private static String before(@Nullable Integer days) {
    return (days != null && days == 1 ? "the day" : days + " days") + " before it opens";
  }

  private String cost(long parts) {
    String unset = price.unset();
    return (unset == null ? "" : unset + " ") + "It costs about " + price.about(parts) + ".";
  }

  @Recorded("signed off a list of people to invite")
  @PostMapping("/sign-off")
  String signOff(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    UUID list = listed.list(slug, id).id();
    return unlessRefused(
        slug, id, () -> sending.signOff(list, by), "The list is signed off: it can be sent.", next);
  }

  @Recorded("began to send invitations to a list")
  @PostMapping("/send")
  String send(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    UUID list = listed.list(slug, id).id();
    return unlessRefused(slug, id, () -> sending.send(list), sent(slug), next);
  }

  private String sent(String slug) {
    return invited.consultation(slug).state() == Consultation.State.SCHEDULED
        ? "The list goes out by itself once the consultation opens."
        : "The list is being sent.";
  }

  private static String unlessRefused(
      String slug, String id, BooleanSupplier act, String words, RedirectAttributes next) {
    try {
      return said(slug, id, act.getAsBoolean(), words, next);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage() + ".");
      return Listed.back(slug, id);
    }
  }

  @Recorded("paused the sending of invitations")
  @PostMapping("/pause")
  String pause(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    return said(slug, id, sending.pause(listed.list(slug, id).id()), "Sending is paused.", next);
  }

  /** The second look, before the rest is let go of. */
  @GetMapping("/cancel")
  String askToCancel(@PathVariable String slug, @PathVariable String id, Model model) {
    String anew = listed.list(slug, id).isOfAgreed() ? "make" : "upload";
    model.addAttribute("question", "Ask nobody else on this list?");
    model.addAttribute(
        "consequences",
        List.of(
            "Whoever was not written to yet never is. This cannot be undone: to ask them after all, "
                + anew
                + " the list and have it signed off again.",
            "To stop only for a while, go back and pause."));
    model.addAttribute("action", Listed.address(slug, id) + "/cancel");
    model.addAttribute("yes", "Cancel: ask nobody else");
    model.addAttribute("back", Listed.address(slug, id)).addAttribute("warning", true);
    return "console/confirm";
  }

  @Recorded("cancelled the sending of invitations")
  @PostMapping("/cancel")
  String cancel(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    return said(
        slug, id, sending.cancel(listed.list(slug, id).id()), "Nobody else is asked.", next);
  }

  private static String said(
      String slug, String id, boolean done, String words, RedirectAttributes next) {
    if (done) {
      next.addFlashAttribute("notice", words);
    } else {
      next.addFlashAttribute("refusal", "Somebody else was quicker: look at it as it is now.");
    }
    return Listed.back(slug, id);
  }
}
