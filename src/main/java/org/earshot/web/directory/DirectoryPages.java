package org.earshot.web.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.earshot.authoring.sheets.Unreadable;
import org.earshot.directory.CommunityGroup;
import org.earshot.directory.Detail;
import org.earshot.directory.Directory;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.TakenAway;
import org.earshot.web.exports.CsvTable;
import org.earshot.web.exports.Table;
import org.earshot.web.exports.XlsxTable;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of groups: the list, one of them, and files of them in and out. */
@Controller
@RequestMapping("/console/directory")
class DirectoryPages {

  private static final String ADDRESS = "/console/directory";

  private final Directory directory;
  private final TakenAway taken;

  DirectoryPages(Directory directory, TakenAway taken) {
    this.directory = directory;
    this.taken = taken;
  }

  /**
   * @param find a word that is looked for in whatever is said of a group
   * @param overlooked {@code yes} for those only that are easy to overlook
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String find,
      @RequestParam(defaultValue = "") String overlooked,
      Model model) {
    List<CommunityGroup> all = directory.all();
    String word = find.strip().toLowerCase(Locale.ROOT);
    model.addAttribute("any", !all.isEmpty());
    model.addAttribute("find", find.strip()).addAttribute("overlooked", overlooked.equals("yes"));
    model.addAttribute(
        "groups",
        all.stream()
            .filter(group -> !overlooked.equals("yes") || group.overlooked())
            .filter(
                group ->
                    group.details().values().stream()
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(word)))
            .toList());
    model.addAttribute("removed", directory.removed());
    return "console/directory/list";
  }

  @GetMapping("/new")
  String add(Model model) {
    return form(null, Map.of(), new Problems(), model);
  }

  @Recorded("added a group to the directory")
  @PostMapping("/new")
  String add(
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Map<Detail, String> details = GroupForm.of(typed);
    try {
      directory.add(details, by);
    } catch (Refused refused) {
      return form(null, details, Problems.named(refused), model);
    }
    next.addFlashAttribute(
        "notice", details.getOrDefault(Detail.NAME, "").strip() + " is in the directory.");
    return "redirect:" + ADDRESS;
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Model model) {
    CommunityGroup group = found(id);
    return form(group, group.details(), new Problems(), model);
  }

  @Recorded("changed a group of the directory")
  @PostMapping("/{id}")
  String change(
      @PathVariable String id,
      @RequestParam int seen,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    CommunityGroup group = found(id);
    Map<Detail, String> details = GroupForm.of(typed);
    try {
      directory.change(group.id(), details, seen, by);
    } catch (Refused refused) {
      return form(group, details, Problems.named(refused), model);
    }
    next.addFlashAttribute("notice", "Saved.");
    return "redirect:" + ADDRESS + "/" + id;
  }

  @Recorded("took a group off the directory")
  @PostMapping("/{id}/remove")
  String remove(
      @PathVariable String id,
      @RequestParam int seen,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    CommunityGroup group = found(id);
    try {
      directory.remove(group.id(), seen, by);
      next.addFlashAttribute(
          "notice", group.name() + " is off the directory. You can bring it back for a year.");
    } catch (Refused meanwhile) {
      next.addFlashAttribute("refusal", meanwhile.getMessage());
      return "redirect:" + ADDRESS + "/" + id;
    }
    return "redirect:" + ADDRESS;
  }

  @Recorded("brought a group of the directory back")
  @PostMapping("/{id}/back")
  String back(
      @PathVariable String id,
      @RequestParam int seen,
      @CurrentOfficer Officer by,
      RedirectAttributes next) {
    CommunityGroup group = found(id);
    try {
      directory.change(group.id(), group.details(), seen, by);
      next.addFlashAttribute("notice", group.name() + " is back.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + ADDRESS + "/" + id;
  }

  @GetMapping("/import")
  String file(Model model) {
    model.addAttribute("problems", new Problems());
    return "console/directory/import";
  }

  @Recorded("sent a file of groups")
  @PostMapping("/import")
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next)
      throws IOException {
    Problems problems = new Problems();
    model.addAttribute("problems", problems);
    problems.requireFile(file, "file");
    if (file == null || !problems.isEmpty()) {
      return "console/directory/import";
    }
    try {
      Directory.Taken done =
          directory.take(org.earshot.authoring.sheets.Table.of(file.getBytes()), by);
      if (done.faults().isEmpty()) {
        next.addFlashAttribute(
            "notice", "Added: " + done.added() + ". Changed: " + done.changed() + ".");
        return "redirect:" + ADDRESS;
      }
      model.addAttribute("faults", done.faults());
    } catch (Unreadable unreadable) {
      problems.add("file", unreadable.words());
    }
    return "console/directory/import";
  }

  @GetMapping("/groups.csv")
  void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    head("csv", "text/csv;charset=UTF-8", request, response);
    write(new CsvTable(response.getOutputStream()));
  }

  @GetMapping("/groups.xlsx")
  void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
    head(
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        request,
        response);
    write(new XlsxTable(response.getOutputStream(), "Groups"));
  }

  private void head(
      String ending, String type, HttpServletRequest request, HttpServletResponse response) {
    taken.record(request, "took the directory of groups", "groups." + ending);
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"groups." + ending + "\"");
  }

  private void write(Table table) throws IOException {
    try (table) {
      for (List<String> line : directory.table()) {
        table.line(line);
      }
    }
  }

  private CommunityGroup found(String id) {
    UUID uuid = Found.uuid(id);
    return directory
        .find(uuid)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(
      @Nullable CommunityGroup group, Map<Detail, String> details, Problems problems, Model model) {
    model.addAttribute("group", group).addAttribute("details", Detail.values());
    model.addAttribute("values", details).addAttribute("problems", problems);
    model.addAttribute("history", group == null ? List.of() : directory.history(group.id()));
    return "console/directory/group";
  }
}
