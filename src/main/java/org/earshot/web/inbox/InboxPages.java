package org.earshot.web.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.earshot.inbox.CallBacks;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Casework;
import org.earshot.inbox.Reason;
import org.earshot.inbox.Selection;
import org.earshot.inbox.Selection.Which;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who needs a person, and who wants a call. */
@Controller
class InboxPages {

  /** With this status htmx shows what it got, and ends its asking. */
  private static final int ASK_NO_MORE = 286;

  private final Cases cases;
  private final Casework casework;
  private final CallBacks callBacks;
  private final AskedWords asked;
  private final CaseLines lines;
  private final InstantSource clock;

  InboxPages(
      Cases cases,
      Casework casework,
      CallBacks callBacks,
      AskedWords asked,
      CaseLines lines,
      InstantSource clock) {
    this.cases = cases;
    this.casework = casework;
    this.callBacks = callBacks;
    this.asked = asked;
    this.lines = lines;
    this.clock = clock;
  }

  @GetMapping("/console/inbox")
  String inbox(
      @RequestParam(defaultValue = "open") String show,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer officer,
      Model model) {
    Which which = which(show);
    Reason wanted = reason(reason);
    model.addAttribute("views", views(which, officer));
    model.addAttribute("show", which.name().toLowerCase(Locale.ROOT));
    model.addAttribute("reasons", ReasonWords.all());
    model.addAttribute("reason", wanted == null ? "" : wanted.name());
    model.addAttribute("lines", lines.of(cases.list(selection(which, wanted, officer))));
    model.addAttribute("calls", cases.count(selection(Which.OPEN, Reason.CALL, officer)));
    model.addAttribute("heard", cases.soFar());
    return "console/inbox/inbox";
  }

  /**
   * Whether anything has come in since the list was shown, for the list to say so by itself.
   *
   * @param count how many cases there were by then
   * @param last when somebody had last written by then
   */
  @GetMapping("/console/inbox/news")
  String news(
      @RequestParam(defaultValue = "open") String show,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam long count,
      @RequestParam Instant last,
      HttpServletResponse response,
      Model model) {
    boolean news = cases.soFar().isMoreThan(new Cases.Heard(count, last));
    if (news) {
      response.setStatus(ASK_NO_MORE);
    }
    Reason wanted = reason(reason);
    model.addAttribute("news", news);
    model.addAttribute("show", which(show).name().toLowerCase(Locale.ROOT));
    model.addAttribute("reason", wanted == null ? "" : wanted.name());
    return "console/inbox/inbox :: news";
  }

  @GetMapping("/console/inbox/calls")
  String calls(@CurrentOfficer Officer officer, Model model) {
    List<Call> calls = new ArrayList<>();
    for (CaseLine line : lines.of(cases.list(selection(Which.OPEN, Reason.CALL, officer)))) {
      calls.add(new Call(line, asked.of(line.one()), callBacks.bestTime(line.one()), tried(line)));
    }
    model.addAttribute("calls", calls);
    return "console/inbox/calls";
  }

  private long tried(CaseLine line) {
    return casework.steps(line.one()).stream()
        .filter(step -> step.what().startsWith("called"))
        .count();
  }

  /**
   * Someone who wants a call.
   *
   * @param words by which they asked; empty where these are no longer kept
   * @param bestTime as they said; empty where they did not
   * @param tried how often they were called and not reached
   */
  public record Call(CaseLine line, String words, String bestTime, long tried) {}

  /**
   * A way to look at the cases.
   *
   * @param shown whether it is the one that is looked at
   */
  public record View(String key, String words, long count, boolean shown) {}

  private List<View> views(Which shown, Officer officer) {
    return Arrays.stream(Which.values())
        .map(
            which ->
                new View(
                    which.name().toLowerCase(Locale.ROOT),
                    words(which),
                    cases.count(selection(which, null, officer)),
                    which == shown))
        .toList();
  }

  private static String words(Which which) {
    return switch (which) {
      case OPEN -> "All open";
      case MINE -> "Mine";
      case UNASSIGNED -> "Nobody’s";
      case OVERDUE -> "Overdue";
      case PASSED_ON -> "Passed on, nothing back";
      case CLOSED -> "Closed";
    };
  }

  private Selection selection(Which which, @Nullable Reason reason, Officer officer) {
    return new Selection(which, reason, officer.id(), clock.instant());
  }

  private static Which which(String name) {
    return Arrays.stream(Which.values())
        .filter(which -> which.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(Which.OPEN);
  }

  private static @Nullable Reason reason(String name) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }
}
