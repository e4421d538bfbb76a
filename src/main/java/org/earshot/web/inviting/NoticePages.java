package org.earshot.web.inviting;

import java.util.List;
import java.util.UUID;
import org.earshot.inviting.ListSending;
import org.earshot.web.Recorded;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the people on a list are told some days before it opens. */
@Controller
@RequestMapping(Listed.ADDRESS)
class NoticePages {

  /** How many days before; our choice, no source gives any. */
  static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10, 14);

  private final Listed listed;
  private final ListSending sending;

  NoticePages(Listed listed, ListSending sending) {
    this.listed = listed;
    this.sending = sending;
  }

  @Recorded("chose whether people on a list are told before it opens")
  @PostMapping("/notice")
  String choose(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String days,
      RedirectAttributes next) {
    UUID list = listed.list(slug, id).id();
    Integer chosen =
        DAYS.stream().filter(one -> one.toString().equals(days)).findFirst().orElse(null);
    boolean done = (chosen != null || days.isEmpty()) && sending.tellBefore(list, chosen);
    next.addFlashAttribute(
        done ? "notice" : "refusal",
        done
            ? chosen == null
                ? "Nobody on this list is told before it opens."
                : "They will be told before it opens."
            : "That cannot be changed any more: look at the list as it is now.");
    return Listed.back(slug, id);
  }
}
