package org.earshot.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.responses.WordsToLearn;
import org.earshot.responses.WordsToLearn.Candidate;
import org.earshot.responses.WordsToLearn.Decision;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.TakenAway;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words that corrections brought up, and the lines that teach them to Earshot. */
@Controller
class WordPages {

  private static final String HOME = "redirect:/console/words";

  private final WordsToLearn words;
  private final WordLines lines;
  private final TakenAway taken;

  WordPages(WordsToLearn words, WordLines lines, TakenAway taken) {
    this.words = words;
    this.lines = lines;
    this.taken = taken;
  }

  @GetMapping("/console/words")
  String list(Model model) {
    model.addAttribute("open", shown(words.open()));
    model.addAttribute("accepted", lines.write(words.accepted()));
    model.addAttribute("taken", shown(words.accepted()));
    return "console/words";
  }

  private List<WordLines.Shown> shown(List<Candidate> candidates) {
    return candidates.stream().map(lines::shown).toList();
  }

  @Recorded("accepted a word to learn")
  @PostMapping("/console/words/{correction}/accept")
  String accept(
      @PathVariable long correction, @CurrentOfficer Officer officer, RedirectAttributes next) {
    words.decide(correction, Decision.ACCEPTED, officer.id());
    next.addFlashAttribute("notice", "Accepted. The lines for the file are below.");
    return HOME;
  }

  @Recorded("dismissed a word to learn")
  @PostMapping("/console/words/{correction}/dismiss")
  String dismiss(
      @PathVariable long correction, @CurrentOfficer Officer officer, RedirectAttributes next) {
    words.decide(correction, Decision.DISMISSED, officer.id());
    next.addFlashAttribute("notice", "Dismissed.");
    return HOME;
  }

  @GetMapping("/console/words.txt")
  ResponseEntity<byte[]> download(HttpServletRequest request) {
    taken.record(request, "downloaded the words to learn", "");
    ContentDisposition how = ContentDisposition.attachment().filename("words-to-learn.txt").build();
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
        .body(lines.text(words.accepted()).getBytes(StandardCharsets.UTF_8));
  }
}
