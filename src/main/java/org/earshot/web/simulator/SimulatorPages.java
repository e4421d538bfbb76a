package org.earshot.web.simulator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.earshot.channels.simulator.Bubble;
import org.earshot.consultations.Consultations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Telephones in the browser. Each thread asks for its news and adds them at its end, so that a
 * screen reader says what is new and nothing twice. Without JavaScript each message loads the page.
 */
@Controller
class SimulatorPages {

  private static final String SAID = "said";

  private static final ClockFace CLOCK = new ClockFace();

  private final Line line;
  private final Drafts drafts;
  private final Consultations consultations;

  SimulatorPages(Line line, Drafts drafts, Consultations consultations) {
    this.line = line;
    this.drafts = drafts;
    this.consultations = consultations;
  }

  @ModelAttribute("clock")
  ClockFace clock() {
    return CLOCK;
  }

  /**
   * @param add anything, for one phone more
   * @param remove the place of a phone, from 0, that is to go
   */
  @GetMapping("/simulator")
  String show(
      @RequestParam(defaultValue = "") List<String> number,
      @RequestParam(defaultValue = "") List<String> look,
      @RequestParam(required = false) @Nullable String add,
      @RequestParam(defaultValue = "-1") int remove,
      Model model) {
    line.mustBeOn();
    Desk desk = Desk.of(number, look).without(remove);
    if (add != null) {
      desk = desk.withOneMore();
    }
    model.addAttribute("desk", desk).addAttribute("looks", Look.values());
    model.addAttribute("threads", desk.phones().stream().map(line::thread).toList());
    model.addAttribute("drafts", desk.phones().stream().filter(drafts::spokenOn).toList());
    model.addAttribute("running", consultations.running());
    return "simulator/phones";
  }

  /** What has been said since {@code seen} messages; nothing at all where nothing has. */
  @GetMapping("/simulator/news")
  @Nullable String news(
      @RequestParam String number,
      @RequestParam String look,
      @RequestParam int place,
      @RequestParam int seen,
      @RequestParam String desk,
      Model model,
      HttpServletResponse response) {
    Phone phone = phone(number, look);
    List<Bubble> thread = line.thread(phone);
    if (thread.size() < seen || seen < 0) {
      response.setHeader("HX-Refresh", "true");
      return null;
    }
    if (thread.size() == seen) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return null;
    }
    model.addAllAttributes(
        Map.of("phone", phone, "place", place, "desk", Desk.read(desk), "seen", thread.size()));
    model.addAttribute("bubbles", thread.subList(seen, thread.size()));
    model.addAttribute("draft", drafts.spokenOn(phone));
    return "simulator/news :: news";
  }

  @PostMapping("/simulator/text")
  @Nullable String text(
      @RequestParam String number,
      @RequestParam String look,
      @RequestParam int place,
      @RequestParam String desk,
      @RequestParam String words,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean scripted,
      HttpServletResponse response) {
    line.text(phone(number, look), words);
    return scripted ? heard(response) : back(desk, place);
  }

  /** A voice note, a picture, a film or a document. */
  @PostMapping("/simulator/file")
  String file(
      @RequestParam String number,
      @RequestParam String look,
      @RequestParam int place,
      @RequestParam String desk,
      @RequestParam(defaultValue = "") String words,
      @RequestParam MultipartFile file)
      throws IOException {
    line.send(phone(number, look), file, words);
    return back(desk, place);
  }

  @PostMapping("/simulator/tap")
  @Nullable String tap(
      @RequestParam String number,
      @RequestParam String look,
      @RequestParam int place,
      @RequestParam String desk,
      @RequestParam String choice,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean scripted,
      HttpServletResponse response) {
    line.tap(phone(number, look), choice);
    return scripted ? heard(response) : back(desk, place);
  }

  @PostMapping("/simulator/clear")
  String clear(
      @RequestParam String number,
      @RequestParam String look,
      @RequestParam int place,
      @RequestParam String desk) {
    line.clear(phone(number, look));
    return back(desk, place);
  }

  private static @Nullable String heard(HttpServletResponse response) {
    response.setHeader("HX-Trigger", SAID);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    return null;
  }

  private static String back(String desk, int place) {
    return "redirect:" + Desk.read(desk).address() + "#phone-" + place;
  }

  private static Phone phone(String number, String look) {
    return Phone.of(number, Look.named(look))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
