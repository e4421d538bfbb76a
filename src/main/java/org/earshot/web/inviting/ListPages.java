package org.earshot.web.inviting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.Columns;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactList.Way;
import org.earshot.inviting.ContactLists;
import org.earshot.inviting.InvitationSettings;
import org.earshot.inviting.ListReading;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.Audit;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.api.Csv;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One list of people: looked through, kept, sent to, paused, cancelled, deleted. */
@Controller
@RequestMapping("/console/consultations/{slug}/inviting/lists/{id}")
class ListPages {

  private static final int FAULTS_SHOWN = 50;

  private final Invited invited;
  private final ContactLists lists;
  private final Outbox outbox;
  private final Languages languages;
  private final TextPrice price;
  private final InvitationSettings limits;
  private final Audit audit;

  ListPages(
      Invited invited,
      ContactLists lists,
      Outbox outbox,
      Languages languages,
      TextPrice price,
      InvitationSettings limits,
      Audit audit) {
    this.invited = invited;
    this.lists = lists;
    this.outbox = outbox;
    this.languages = languages;
    this.price = price;
    this.limits = limits;
    this.audit = audit;
  }

  @GetMapping
  String show(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable Integer language,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = invited.consultation(slug);
    ContactList list = list(slug, id);
    model.addAttribute("objection", lists.objection(list, officer));
    model.addAttribute("consultation", consultation).addAttribute("list", list);
    model.addAttribute("limits", limits);
    if (list.state() == State.DRAFT) {
      ListReading read =
          lists.look(consultation, list, columns(number, language)).orElseThrow(Invited::notFound);
      model.addAttribute("read", read);
      model.addAttribute("faults", read.faults().stream().limit(FAULTS_SHOWN).toList());
      return "console/inviting/list-draft";
    }
    model.addAttribute("progress", lists.progress(list));
    model.addAttribute("invitations", invitations(consultation, list));
    model.addAttribute("deliveries", outbox.deliveries(slug, Letter.Kind.INVITATION));
    return "console/inviting/list";
  }

  private List<InvitationView> invitations(Consultation consultation, ContactList list) {
    return lists.invitations(consultation, list).stream()
        .map(asked -> InvitationView.of(asked, languages, price))
        .toList();
  }

  @GetMapping("/marked.csv")
  void marked(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable Integer language,
      @CurrentOfficer Officer by,
      HttpServletResponse response)
      throws IOException {
    List<List<String>> rows =
        lists
            .marked(invited.consultation(slug), list(slug, id), columns(number, language))
            .orElseThrow(Invited::notFound);
    audit.record(by.id(), "took the rows to mend of a list of people to invite", slug + "/" + id);
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"what-to-mend.csv\"");
    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write("\uFEFF");
    Csv csv = new Csv(out);
    for (List<String> row : rows) {
      csv.line(row);
    }
    out.flush();
  }

  @Recorded("kept the people of an uploaded list")
  @PostMapping("/keep")
  String keep(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam int number,
      @RequestParam(defaultValue = "-1") int language) {
    ContactList list = list(slug, id);
    lists.keep(
        invited.consultation(slug),
        list.id(),
        new Columns(Math.max(0, number), Math.max(-1, language)));
    return back(slug, id);
  }

  /** The second look, before anybody is asked. */
  @GetMapping("/send")
  String ask(@PathVariable String slug, @PathVariable String id, Model model) {
    Consultation consultation = invited.consultation(slug);
    ContactList list = list(slug, id);
    List<InvitationView> invitations = invitations(consultation, list);
    long people = invitations.stream().mapToLong(InvitationView::people).sum();
    boolean open = consultation.state() == Consultation.State.OPEN;
    if (people == 0 || !open || list.signedOff() == null) {
      return back(slug, id);
    }
    long parts = invitations.stream().mapToLong(one -> one.parts() * one.people()).sum();
    String here = "/console/consultations/" + slug + "/inviting/lists/" + id;
    model.addAttribute("question", "Send to " + counted(people) + "?");
    model.addAttribute(
        "consequences",
        List.of(
            "Each gets one message, outside the quiet hours, about "
                + limits.perMinute()
                + " a minute. You can pause or cancel meanwhile.",
            list.way() == Way.SMS
                ? "It costs about " + price.of(parts) + "."
                : "Twilio and WhatsApp charge for each message.",
            "Whoever texts STOP or reaches the limits before it is their turn is left out."));
    model.addAttribute("action", here + "/send").addAttribute("yes", "Send to " + counted(people));
    model.addAttribute("back", here).addAttribute("warning", false);
    return "console/confirm";
  }

  @Recorded("signed off a list of people to invite")
  @PostMapping("/sign-off")
  String signOff(
      @PathVariable String slug,
      @PathVariable String id,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    UUID list = list(slug, id).id();
    return unlessRefused(
        slug, id, () -> lists.signOff(list, by), "The list is signed off: it can be sent.", next);
  }

  @Recorded("began to send invitations to a list")
  @PostMapping("/send")
  String send(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    UUID list = list(slug, id).id();
    return unlessRefused(
        slug, id, () -> lists.send(list), "The invitations are on their way.", next);
  }

  private static String unlessRefused(
      String slug, String id, BooleanSupplier act, String words, RedirectAttributes next) {
    try {
      return said(slug, id, act.getAsBoolean(), words, next);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage() + ".");
      return back(slug, id);
    }
  }

  @Recorded("paused the sending of invitations")
  @PostMapping("/pause")
  String pause(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    return said(slug, id, lists.pause(list(slug, id).id()), "Sending is paused.", next);
  }

  @Recorded("cancelled the sending of invitations")
  @PostMapping("/cancel")
  String cancel(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    return said(slug, id, lists.cancel(list(slug, id).id()), "Nobody else is asked.", next);
  }

  @Recorded("deleted a list of people to invite")
  @PostMapping("/delete")
  String delete(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    UUID list = list(slug, id).id();
    lists.delete(list);
    if (lists.find(slug, list).isPresent()) {
      return said(slug, id, true, "The numbers are deleted. How many were asked stays.", next);
    }
    next.addFlashAttribute("notice", "The list is deleted, with everybody on it.");
    return "redirect:/console/consultations/" + slug + "/inviting";
  }

  private static String said(
      String slug, String id, boolean done, String words, RedirectAttributes next) {
    if (done) {
      next.addFlashAttribute("notice", words);
    } else {
      next.addFlashAttribute("refusal", "Somebody else was quicker: look at it as it is now.");
    }
    return back(slug, id);
  }

  private static String back(String slug, String id) {
    return "redirect:/console/consultations/" + slug + "/inviting/lists/" + id;
  }

  private static String counted(long people) {
    return people == 1 ? "1 person" : people + " people";
  }

  private ContactList list(String slug, String id) {
    try {
      return lists.find(slug, UUID.fromString(id)).orElseThrow(Invited::notFound);
    } catch (IllegalArgumentException e) {
      throw Invited.notFound();
    }
  }

  /** Null for those that the table looks like having. */
  private static @Nullable Columns columns(@Nullable Integer number, @Nullable Integer language) {
    return number == null || number < 0
        ? null
        : new Columns(number, language == null ? -1 : Math.max(-1, language));
  }
}
