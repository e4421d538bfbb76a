package org.earshot.web.answers;

import org.earshot.flow.ReadBy;
import org.earshot.recordings.Kept;
import org.earshot.recordings.Recordings;
import org.earshot.responses.Corrections.Grounds;
import org.earshot.responses.Corrections.Right;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where voice notes and pictures are listened to, looked at and written down. */
@Controller
class RecordingPages {

  private static final String HOME = "redirect:/console/recordings";
  private static final String DONE = "Done. The recording is deleted after some weeks.";
  private static final String TAKEN = "Another officer has just done this one.";
  private static final String ON_ITS_WAY = "It is still being fetched. Look again in a minute.";

  private final Recordings recordings;
  private final RecordingDesk desk;
  private final WritingDown writing;
  private final AnswerReading reading;
  private final Languages languages;

  RecordingPages(
      Recordings recordings,
      RecordingDesk desk,
      WritingDown writing,
      AnswerReading reading,
      Languages languages) {
    this.recordings = recordings;
    this.desk = desk;
    this.writing = writing;
    this.reading = reading;
    this.languages = languages;
  }

  @GetMapping("/console/recordings")
  String list(Model model) {
    model.addAttribute("lines", desk.lines(recordings.toDo()));
    model.addAttribute("others", desk.lines(recordings.others()));
    return "console/recordings";
  }

  /**
   * @param question what it answers, where that is not what was asked when it came
   */
  @GetMapping("/console/recordings/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String question,
      Model model) {
    RecordingDesk.Opened opened = desk.open(kept(id), question);
    return page(opened, opened.form(), new Problems(), model);
  }

  @Recorded("wrote down a recording")
  @PostMapping("/console/recordings/{id}/words")
  String words(
      @PathVariable String id,
      @RequestParam String question,
      @ModelAttribute AnswerForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    RecordingDesk.Opened opened = desk.open(kept(id), question);
    if (!opened.kept().status().open()) {
      next.addFlashAttribute("refusal", refusal(opened.kept().status()));
      return HOME;
    }
    Problems problems = new Problems();
    AnswerForm reasoned = withReason(form);
    AnswerReading.Read read = reading.read(reasoned, opened.asked(), problems);
    if (read == null) {
      return page(opened, form, problems, model);
    }
    Right right =
        new Right(
            opened.response().id(),
            question,
            read.kind(),
            read.value(),
            ReadBy.TRANSCRIBED,
            languages.chosen(form.language()));
    write(right, new Grounds(officer.id(), Typed.words(reasoned.why())), opened.kept(), next);
    return HOME;
  }

  /** Writing down a recording is its own reason. */
  private static AnswerForm withReason(AnswerForm form) {
    return new AnswerForm(
        form.pick(), form.option(), form.typed(), form.language(), "Written down from a recording");
  }

  private void write(Right right, Grounds grounds, Kept kept, RedirectAttributes next) {
    try {
      switch (writing.write(kept, right, grounds)) {
        case WRITTEN -> next.addFlashAttribute("notice", DONE);
        case SAYS_SO_ALREADY ->
            next.addFlashAttribute("notice", "The answer says so already. The recording is done.");
        case NOT_OURS -> next.addFlashAttribute("refusal", TAKEN);
      }
    } catch (IllegalArgumentException refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
  }

  private static String refusal(Kept.Status status) {
    return status == Kept.Status.WAITING ? ON_ITS_WAY : TAKEN;
  }

  @Recorded("marked a recording as adding nothing")
  @PostMapping("/console/recordings/{id}/nothing")
  String nothing(
      @PathVariable String id, @CurrentOfficer Officer officer, RedirectAttributes next) {
    Kept kept = kept(id);
    if (recordings.settle(kept.id(), true, officer.id())) {
      next.addFlashAttribute("notice", DONE);
    } else {
      next.addFlashAttribute("refusal", refusal(kept.status()));
    }
    return HOME;
  }

  @Recorded("opened a recording again")
  @PostMapping("/console/recordings/{id}/reopen")
  String reopen(@PathVariable String id) {
    recordings.reopen(kept(id).id());
    return HOME + "/" + id;
  }

  @Recorded("had a recording fetched again")
  @PostMapping("/console/recordings/{id}/again")
  String again(@PathVariable String id, RedirectAttributes next) {
    recordings.again(kept(id).id());
    next.addFlashAttribute("notice", "It is being fetched. Look again in a minute.");
    return HOME;
  }

  private Kept kept(String id) {
    return recordings
        .find(Found.uuid(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(
      RecordingDesk.Opened opened, AnswerForm form, Problems problems, Model model) {
    model.addAttribute("line", opened.line()).addAttribute("form", form);
    model.addAttribute("asking", opened.asking()).addAttribute("questions", opened.questions());
    model.addAttribute("languages", languages.all()).addAttribute("problems", problems);
    return "console/recording";
  }
}
