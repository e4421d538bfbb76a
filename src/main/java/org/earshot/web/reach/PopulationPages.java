package org.earshot.web.reach;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.earshot.authoring.sheets.Unreadable;
import org.earshot.reach.FigureFault;
import org.earshot.reach.FigureFile;
import org.earshot.reach.Population;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.api.Csv;
import org.earshot.web.forms.Confirmation;
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

/** The figures of who lives where: what there is, files that are sent, and what was wrong. */
@Controller
@RequestMapping("/console/population")
class PopulationPages {

  private static final String ADDRESS = "/console/population";
  private static final int LONGEST_NAME = 200;
  private static final int SHOWN = 100;

  private final Population population;

  PopulationPages(Population population) {
    this.population = population;
  }

  @GetMapping
  String show(Model model) {
    return page(new Problems(), model);
  }

  private String page(Problems problems, Model model) {
    model.addAttribute("areas", population.areas()).addAttribute("files", population.files());
    model.addAttribute("problems", problems);
    return "console/reach/population";
  }

  @Recorded("sent population figures")
  @PostMapping
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next)
      throws IOException {
    Problems problems = new Problems();
    problems.requireFile(file, "file");
    if (file == null || !problems.isEmpty()) {
      return page(problems, model);
    }
    try {
      UUID id = population.take(name(file), file.getBytes(), officer);
      FigureFile taken = found(id.toString());
      if (!taken.refused()) {
        next.addFlashAttribute("notice", counted(taken.figures()) + " in use now.");
        return "redirect:" + ADDRESS;
      }
      return "redirect:" + ADDRESS + "/files/" + id;
    } catch (Unreadable unreadable) {
      problems.add("file", unreadable.words());
      return page(problems, model);
    }
  }

  private static String counted(int figures) {
    return figures == 1 ? "1 figure is" : figures + " figures are";
  }

  private static String name(MultipartFile file) {
    String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String last = sent.replaceFirst("(?s).*[/\\\\]", "").strip();
    String shown = last.isEmpty() ? "A file" : last;
    return shown.substring(0, Math.min(LONGEST_NAME, shown.length()));
  }

  @GetMapping("/template.csv")
  void template(HttpServletResponse response) throws IOException {
    Writer out = csv(response, "population-template.csv");
    out.write(population.template());
    out.flush();
  }

  private static Writer csv(HttpServletResponse response, String name) throws IOException {
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write("\uFEFF");
    return out;
  }

  @GetMapping("/files/{id}")
  String file(@PathVariable String id, Model model) {
    FigureFile file = found(id);
    List<FigureFault> faults = population.faults(file.id());
    model.addAttribute("file", file).addAttribute("count", faults.size());
    model.addAttribute("faults", faults.subList(0, Math.min(SHOWN, faults.size())));
    return "console/reach/file";
  }

  @GetMapping("/files/{id}/faults.csv")
  void faults(@PathVariable String id, HttpServletResponse response) throws IOException {
    FigureFile file = found(id);
    List<FigureFault> faults = population.faults(file.id());
    Writer out = csv(response, "what-to-mend.csv");
    Csv csv = new Csv(out);
    for (List<String> row : FaultyRows.of(file.headings(), faults)) {
      csv.line(row);
    }
    out.flush();
  }

  @GetMapping("/files/{id}/remove")
  String ask(@PathVariable String id, Model model) {
    FigureFile file = found(id);
    return new Confirmation(
            "Take these figures out?",
            List.of(
                file.name() + ", " + file.figures() + " in it, sent by " + file.by() + ".",
                "Figures that they replaced count again. The history keeps that they were there."),
            ADDRESS + "/files/" + id + "/remove",
            "Yes, take them out",
            ADDRESS,
            true)
        .on(model);
  }

  @Recorded("took population figures out")
  @PostMapping("/files/{id}/remove")
  String remove(@PathVariable String id, @CurrentOfficer Officer officer, RedirectAttributes next) {
    FigureFile file = found(id);
    try {
      population.remove(file.id(), officer);
      next.addFlashAttribute("notice", file.name() + " is taken out.");
    } catch (NoSuchElementException before) {
      next.addFlashAttribute("notice", file.name() + " had been taken out before.");
    }
    return "redirect:" + ADDRESS;
  }

  private FigureFile found(String id) {
    return population
        .file(Found.uuid(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
