package org.earshot.web.languages;

import java.io.IOException;
import java.util.Map;
import org.earshot.authoring.sheets.OwnWordsSheet;
import org.earshot.authoring.sheets.SheetMark;
import org.earshot.authoring.sheets.SheetReading;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnWords;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.Phrasebook;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
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
 * What Earshot says and understands in a language, out to a translator as a spreadsheet and back
 * in.
 */
@Controller
class OwnSheetPages {

  private static final String SHEET = OwnDesk.LANGUAGE + "/sheet";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final OwnWords words;
  private final OwnDesk desk;
  private final Phrasebook phrasebook;

  OwnSheetPages(OwnWords words, OwnDesk desk, Phrasebook phrasebook) {
    this.words = words;
    this.desk = desk;
    this.phrasebook = phrasebook;
  }

  @GetMapping({SHEET, SHEET + "/take"})
  String page(@PathVariable String tag, Model model) {
    return page(desk.language(tag), new Problems(), model);
  }

  @GetMapping(SHEET + ".xlsx")
  ResponseEntity<byte[]> download(@PathVariable String tag) {
    OwnLanguage language = desk.language(tag);
    byte[] sheet = OwnSheet.workbook(language, Map.of(), Map.of(), isRightToLeft(language));
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fileName(language)).build().toString())
        .body(sheet);
  }

  /** Takes nothing over yet: says what is wrong, and what would change. */
  @Recorded("sent in a translator’s spreadsheet of Earshot’s own words")
  @PostMapping(SHEET)
  String upload(
      @PathVariable String tag,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model)
      throws IOException {
    OwnLanguage language = desk.language(tag);
    Problems problems = new Problems();
    problems.requireFile(file, "file");
    if (file == null || !problems.isEmpty()) {
      return page(language, problems, model);
    }
    SheetReading reading = SheetReading.of(file.getBytes());
    SheetReading lists = OwnWordsSheet.lists(language.language(), file.getBytes());
    String trouble = trouble(reading, language);
    trouble = trouble == null ? lists.trouble() : trouble;
    if (trouble != null) {
      problems.add("file", trouble);
      return page(language, problems, model);
    }
    OwnSheet.Sent sent = new OwnSheet.Sent(reading.rows(), lists.rows());
    model.addAttribute("sent", OwnSheet.of(language, sent, words, isRightToLeft(language)));
    model.addAttribute(Recorded.DONE, tag);
    return page(language, problems, model);
  }

  private static @Nullable String trouble(SheetReading reading, OwnLanguage language) {
    SheetMark mark = reading.mark();
    if (reading.trouble() != null || mark == null) {
      return reading.trouble() == null ? "The file cannot be read" : reading.trouble();
    }
    return OwnWordsSheet.isFor(language.language(), mark)
        ? null
        : "This spreadsheet was made for something else. Download the one on this page.";
  }

  @Recorded("reworded Earshot’s own words from a spreadsheet")
  @PostMapping(SHEET + "/take")
  String take(
      @PathVariable String tag,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    OwnLanguage language = desk.language(tag);
    Saved saved =
        words.save(
            language.language(), LineView.work(typed, language.lines()), OwnDesk.author(officer));
    if (!saved.kept()) {
      Problems problems = new Problems();
      problems.add("file", "Somebody changed words just now. Send the spreadsheet once more");
      return page(desk.language(tag), problems, model);
    }
    next.addFlashAttribute("notice", "Taken over: " + saved.changed() + " changed.");
    return "redirect:" + OwnDesk.address(language.language());
  }

  private String page(OwnLanguage language, Problems problems, Model model) {
    desk.show(language, model);
    model.addAttribute("problems", problems).addAttribute("fileName", fileName(language));
    return "console/languages/sheet";
  }

  private boolean isRightToLeft(OwnLanguage language) {
    return phrasebook.direction(language.language()).equals("rtl");
  }

  private static String fileName(OwnLanguage language) {
    return "earshot-" + language.language().toLanguageTag() + ".xlsx";
  }
}
