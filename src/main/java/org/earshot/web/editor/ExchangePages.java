package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.Parcel;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Conversations as files: out as a ZIP of the folder, and in again. What comes in is shown with its
 * findings first, and saved as a whole or not at all.
 */
@Controller
class ExchangePages {

  private static final String NEW = "/console/conversations/import";
  private static final String OVER = "/console/conversations/{name}/import";
  private static final String FILE = "file:";

  /** Only ever with a form that was kept for its officer: nobody else's link brings files along. */
  private static final String AGAIN = "again";

  private final Desk desk;
  private final Manuscripts manuscripts;
  private final ImportView view;

  ExchangePages(Desk desk, Manuscripts manuscripts, ImportView view) {
    this.desk = desk;
    this.manuscripts = manuscripts;
    this.view = view;
  }

  @GetMapping("/console/conversations/{name}.zip")
  ResponseEntity<byte[]> export(@PathVariable String name) {
    byte[] zip = Parcel.pack(name, desk.latest(name).files());
    ContentDisposition how = ContentDisposition.attachment().filename(name + ".zip").build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
        .body(zip);
  }

  @GetMapping(NEW)
  String fresh(Model model) {
    return view.ask(null, "", new Problems(), model);
  }

  /** What was typed, or looked at, before its officer was signed out. */
  @GetMapping(path = NEW, params = AGAIN)
  String freshAgain(
      @RequestParam(defaultValue = "") String name, HttpServletRequest request, Model model) {
    Map<String, String> files = sent(request);
    String called = TypedIn.line(name);
    return files.isEmpty()
        ? view.ask(null, called, new Problems(), model)
        : view.look(null, called, files, model);
  }

  @GetMapping(path = OVER, params = AGAIN)
  String overAgain(
      @PathVariable String name,
      @RequestParam(defaultValue = "-1") int base,
      HttpServletRequest request,
      Model model) {
    Map<String, String> files = sent(request);
    return files.isEmpty()
        ? over(name, model)
        : view.look(desk.base(name, base), name, files, model);
  }

  @GetMapping(OVER)
  String over(@PathVariable String name, Model model) {
    return view.ask(desk.latest(name), name, new Problems(), model);
  }

  /** Shows what was uploaded; nothing is saved yet. */
  @Recorded("looked at files to import")
  @PostMapping(path = NEW, params = "look")
  String lookFresh(
      @RequestParam(defaultValue = "") String name,
      @RequestParam List<MultipartFile> files,
      Model model)
      throws IOException {
    Problems problems = new Problems();
    Map<String, String> uploaded = unpacked(files, problems);
    String called = TypedIn.line(name);
    if (!called.matches(Manuscripts.NAME) || List.of("new", "import").contains(called)) {
      problems.add(
          "name", "Enter a short name of small letters, digits and hyphens, like short-breaks");
    } else if (manuscripts.latest(called).isPresent()) {
      problems.add(
          "name",
          "There is a conversation called "
              + called
              + " already: choose another name, or import over it from its own page");
    }
    return problems.isEmpty()
        ? view.look(null, called, uploaded, model)
        : view.ask(null, called, problems, model);
  }

  @Recorded("looked at files to import")
  @PostMapping(path = OVER, params = "look")
  String lookOver(@PathVariable String name, @RequestParam List<MultipartFile> files, Model model)
      throws IOException {
    Problems problems = new Problems();
    Map<String, String> uploaded = unpacked(files, problems);
    Manuscript now = desk.latest(name);
    return problems.isEmpty()
        ? view.look(now, name, uploaded, model)
        : view.ask(now, name, problems, model);
  }

  @Recorded("imported a conversation")
  @PostMapping(NEW)
  String saveFresh(
      @RequestParam String name,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Map<String, String> files = sent(request);
    if (!view.readable(files)) {
      return view.look(null, name, files, model);
    }
    try {
      manuscripts.begin(name, files, Desk.author(by), "imported it");
    } catch (Overtaken | IllegalArgumentException taken) {
      Problems problems = new Problems();
      problems.add("name", "There is a conversation of this name already: choose another");
      return view.ask(null, name, problems, model);
    }
    next.addFlashAttribute("notice", "The conversation is imported.");
    return "redirect:/console/conversations/" + name;
  }

  @Recorded("imported files into a conversation")
  @PostMapping(OVER)
  String saveOver(
      @PathVariable String name,
      @RequestParam(defaultValue = "-1") int base,
      @CurrentOfficer Officer by,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Map<String, String> uploaded = sent(request);
    Manuscript began = desk.base(name, base);
    if (!view.readable(ImportView.together(began, uploaded))) {
      return view.look(began, name, uploaded, model);
    }
    var order =
        new Desk.Order(name, base, files -> ImportView.laidOver(files, uploaded), "imported files");
    if (!desk.saved(order, by, request, new Problems(), model)) {
      return view.look(began, name, uploaded, model);
    }
    next.addFlashAttribute("notice", "The files are imported.");
    return "redirect:/console/conversations/" + name;
  }

  private static Map<String, String> unpacked(List<MultipartFile> files, Problems problems)
      throws IOException {
    Map<String, String> uploaded = new TreeMap<>();
    for (MultipartFile file : files) {
      try {
        String name = String.valueOf(file.getOriginalFilename());
        if (!file.isEmpty() || !name.isEmpty()) {
          Parcel.unpack(name, file.getBytes(), uploaded);
        }
      } catch (CannotEdit unfit) {
        problems.add("files", unfit.words());
      }
    }
    if (uploaded.isEmpty() && problems.isEmpty()) {
      problems.add("files", "Choose a ZIP file, or YAML files");
    }
    return uploaded;
  }

  /** The texts that the page carried along; browsers send other line ends. */
  private static Map<String, String> sent(HttpServletRequest request) {
    Map<String, String> files = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(FILE) && name.matches("file:[A-Za-z0-9][A-Za-z0-9._-]{0,80}")) {
                files.put(name.substring(FILE.length()), values[0].replace("\r\n", "\n"));
              }
            });
    return files;
  }
}
