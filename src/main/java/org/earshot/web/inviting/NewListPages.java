package org.earshot.web.inviting;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.sheets.Unreadable;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ListLanguages;
import org.earshot.inviting.ListUploads;
import org.earshot.inviting.ListUploads.Upload;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A list of people comes in: its file, where it is from, and the law. */
@Controller
@RequestMapping("/console/consultations/{slug}/inviting/lists")
class NewListPages {

  private static final int LONGEST_NAME = 200;

  private final Invited invited;
  private final ListUploads uploads;
  private final ListLanguages asked;
  private final ListFields fields;

  NewListPages(Invited invited, ListUploads uploads, ListLanguages asked, ListFields fields) {
    this.invited = invited;
    this.uploads = uploads;
    this.asked = asked;
    this.fields = fields;
  }

  @GetMapping({"", "/new"})
  String form(@PathVariable String slug, @RequestParam Map<String, String> typed, Model model) {
    Consultation consultation = invited.consultation(slug);
    ListForm form = ListForm.of(typed, asked.offered(consultation));
    return fields.page(consultation, form, new Problems(), model);
  }

  @Recorded("uploaded a list of people to invite")
  @PostMapping
  String take(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer by,
      Model model)
      throws IOException {
    Consultation consultation = invited.consultation(slug);
    List<Locale> offered = asked.offered(consultation);
    ListForm form = ListForm.of(typed, offered);
    Problems problems = new Problems();
    if (offered.isEmpty()) {
      return fields.page(consultation, form, problems, model);
    }
    problems.requireFile(file, "file");
    form.check(offered.getFirst(), asked.onWhatsApp(consultation), problems);
    if (!problems.isEmpty() || file == null) {
      return fields.page(consultation, form, problems, model);
    }
    try {
      return "redirect:/console/consultations/"
          + slug
          + "/inviting/lists/"
          + uploads.take(consultation, upload(form, file), by);
    } catch (Unreadable unreadable) {
      problems.add("file", unreadable.words());
      return fields.page(consultation, form, problems, model);
    }
  }

  private static Upload upload(ListForm form, MultipartFile file) throws IOException {
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String last = name.replaceFirst("(?s).*[/\\\\]", "").strip();
    String shown = last.isEmpty() ? "A list" : last;
    return new Upload(
        shown.substring(0, Math.min(LONGEST_NAME, shown.length())),
        file.getBytes(),
        form.source(),
        form.law().orElseThrow(),
        form.channel(),
        form.spoken());
  }
}
