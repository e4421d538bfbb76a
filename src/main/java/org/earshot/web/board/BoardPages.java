package org.earshot.web.board;

import java.util.List;
import org.earshot.outcomes.ActionOwners;
import org.earshot.outcomes.ActionOwners.Owners;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page for a board, and who sees to what was promised. */
@Controller
@RequestMapping("/console/board")
class BoardPages {

  private final Boards boards;
  private final Pledges pledges;
  private final ActionOwners owners;
  private final Found found;

  BoardPages(Boards boards, Pledges pledges, ActionOwners owners, Found found) {
    this.boards = boards;
    this.pledges = pledges;
    this.owners = owners;
    this.found = found;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("board", boards.now());
    return "console/board/board";
  }

  @GetMapping("/{slug}/owner")
  String owner(@PathVariable String slug, @RequestParam String theme, Model model) {
    Pledge pledge = pledge(slug, theme);
    String now =
        owners.of(List.of(slug)).values().stream()
            .findFirst()
            .flatMap((Owners named) -> named.of(pledge))
            .orElse("");
    return page(slug, pledge, now, new Problems(), model);
  }

  private String page(String slug, Pledge pledge, String owner, Problems problems, Model model) {
    model.addAttribute("consultation", found.consultation(slug)).addAttribute("pledge", pledge);
    model.addAttribute("owner", owner).addAttribute("problems", problems);
    return "console/board/owner";
  }

  private Pledge pledge(String slug, String theme) {
    found.consultation(slug);
    return pledges.dated(List.of(slug)).getOrDefault(slug, List.of()).stream()
        .filter(pledge -> pledge.theme().equals(theme))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @Recorded("named who sees to a promised action")
  @PostMapping("/{slug}/owner")
  String keep(
      @PathVariable String slug,
      @RequestParam String theme,
      @RequestParam(defaultValue = "") String owner,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Pledge pledge = pledge(slug, theme);
    try {
      owners.set(slug, pledge, owner.strip(), officer);
    } catch (Refused refused) {
      return page(slug, pledge, owner, Problems.named(refused), model);
    }
    next.addFlashAttribute("notice", "Saved.");
    return "redirect:/console/board#actions";
  }
}
