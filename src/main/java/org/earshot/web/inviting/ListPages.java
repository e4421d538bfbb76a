package org.earshot.web.inviting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactLists;
import org.earshot.inviting.InvitationSettings;
import org.earshot.inviting.ListReading;
import org.earshot.inviting.ListSending;
import org.earshot.inviting.ListUploads;
import org.earshot.inviting.SendingBack;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.QuietTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One list of people: what its file holds, and later how far it has come. */
@Controller
@RequestMapping(Listed.ADDRESS)
class ListPages {

  private static final int ROWS_SHOWN = 50;

  private final Invited invited;
  private final Listed listed;
  private final ContactLists lists;
  private final ListUploads uploads;
  private final ListSending sending;
  private final SendingBack back;
  private final Outbox outbox;
  private final InvitationSettings limits;
  private final QuietTime quiet;

  ListPages(
      Invited invited,
      Listed listed,
      ContactLists lists,
      ListUploads uploads,
      ListSending sending,
      SendingBack back,
      Outbox outbox,
      InvitationSettings limits,
      QuietTime quiet) {
    this.invited = invited;
    this.listed = listed;
    this.lists = lists;
    this.uploads = uploads;
    this.sending = sending;
    this.back = back;
    this.outbox = outbox;
    this.limits = limits;
    this.quiet = quiet;
  }

  @GetMapping
  String show(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable Integer language,
      @CurrentOfficer Officer officer,
      HttpServletResponse response,
      Model model) {
    Consultation consultation = invited.consultation(slug);
    ContactList list = listed.list(slug, id);
    model.addAttribute("consultation", consultation).addAttribute("list", list);
    model.addAttribute("limits", limits).addAttribute("people", People.on(list));
    if (list.state() == State.DRAFT) {
      ListReading read =
          uploads
              .look(consultation, list, ListFilePages.columns(number, language))
              .orElseThrow(Invited::notFound);
      model.addAttribute("read", read);
      model.addAttribute("faults", read.faults().stream().limit(ROWS_SHOWN).toList());
      model.addAttribute("unread", read.unread().stream().limit(ROWS_SHOWN).toList());
      return "console/inviting/list-draft";
    }
    model.addAttribute("objection", sending.objection(list, officer));
    model.addAttribute("notCarried", sending.notCarried(list));
    model.addAttribute("unsaid", listed.unsaid(consultation, list));
    model.addAttribute("mends", back.isFor(list, officer));
    ContactLists.Progress progress = lists.progress(list);
    model.addAttribute("progress", progress);
    if (list.state() == State.SENDING) {
      model.addAttribute("quiet", quiet.until().orElse(null));
      model.addAttribute("minutes", Math.ceilDiv(progress.waiting(), limits.perMinute()));
    } else {
      // A page that shows how it was sent has other buttons by now
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("invitations", listed.invitations(consultation, list));
    model.addAttribute("notices", listed.notices(consultation, list));
    model.addAttribute("toldFrom", list.toldFrom(consultation.setUp().opensOn()));
    model.addAttribute("told", lists.told(list)).addAttribute("days", NoticePages.DAYS);
    model.addAttribute("price", listed.price());
    model.addAttribute("deliveries", outbox.deliveries(slug, Letter.Kind.INVITATION));
    return "console/inviting/list";
  }

  /** The second look, before it is gone. */
  @GetMapping("/delete")
  String askToDelete(@PathVariable String slug, @PathVariable String id, Model model) {
    ContactList list = listed.list(slug, id);
    boolean written = lists.progress(list).written() > 0;
    String what = written ? "Delete the numbers" : "Delete the list";
    model.addAttribute("question", what + "?");
    model.addAttribute(
        "consequences",
        List.of(
            written
                ? "Every number on this list is deleted. How many were asked, and why, stays."
                : "The list is deleted, with everybody on it. To use it again, "
                    + (list.isOfAgreed() ? "make" : "upload")
                    + " it and have it signed off again."));
    model.addAttribute("action", Listed.address(slug, id) + "/delete").addAttribute("yes", what);
    model.addAttribute("back", Listed.address(slug, id)).addAttribute("warning", true);
    return "console/confirm";
  }

  @Recorded("deleted a list of people to invite")
  @PostMapping("/delete")
  String delete(@PathVariable String slug, @PathVariable String id, RedirectAttributes next) {
    UUID list = listed.list(slug, id).id();
    lists.delete(list);
    if (lists.find(slug, list).isPresent()) {
      next.addFlashAttribute("notice", "The numbers are deleted. How many were asked stays.");
      return Listed.back(slug, id);
    }
    next.addFlashAttribute("notice", "The list is deleted, with everybody on it.");
    return "redirect:/console/consultations/" + slug + "/inviting";
  }
}
