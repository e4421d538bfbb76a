package org.earshot.web.translating;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.sheets.SheetCheck;
import org.earshot.authoring.sheets.SheetColumn;
import org.earshot.authoring.sheets.SheetFault;
import org.earshot.authoring.sheets.SheetMark;
import org.earshot.authoring.sheets.SheetReading;
import org.earshot.authoring.sheets.SheetRow;
import org.earshot.authoring.sheets.TranslationSheet;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Contribution;
import org.earshot.authoring.translating.WordTable;
import org.earshot.language.Phrasebook;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Languages;
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

/** The spreadsheet of a language, out to a translator and back in. */
@Controller
class SheetPages {

  private static final String SHEET = "/console/conversations/{name}/languages/{tag}/sheet";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final TranslationDesk desk;
  private final Manuscripts manuscripts;
  private final WordFaults wordFaults;
  private final Languages languages;
  private final Phrasebook phrasebook;

  SheetPages(
      TranslationDesk desk,
      Manuscripts manuscripts,
      WordFaults wordFaults,
      Languages languages,
      Phrasebook phrasebook) {
    this.desk = desk;
    this.wordFaults = wordFaults;
    this.manuscripts = manuscripts;
    this.languages = languages;
    this.phrasebook = phrasebook;
  }

  @GetMapping(SHEET)
  String page(@PathVariable String name, @PathVariable String tag, Model model) {
    return page(desk.work(name), tag, new Problems(), model);
  }

  @GetMapping(SHEET + ".xlsx")
  ResponseEntity<byte[]> download(@PathVariable String name, @PathVariable String tag) {
    TranslationDesk.Work work = desk.work(name);
    Column column = TranslationDesk.column(work, tag);
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fileName(work, tag)).build().toString())
        .body(sheet(work.table(), mark(work, column)).blank());
  }

  /** Takes nothing over yet: says what is wrong, and what would change. */
  @Recorded("sent in a translator’s spreadsheet")
  @PostMapping(SHEET)
  String upload(
      @PathVariable String name,
      @PathVariable String tag,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model)
      throws IOException {
    TranslationDesk.Work work = desk.work(name);
    Column column = TranslationDesk.column(work, tag);
    Problems problems = new Problems();
    problems.requireFile(file, "file");
    if (file == null || !problems.isEmpty()) {
      return page(work, tag, problems, model);
    }
    SheetReading reading = SheetReading.of(file.getBytes());
    SheetMark mark = reading.mark();
    String trouble = reading.trouble() == null ? stranger(mark, work, column) : reading.trouble();
    if (mark == null || trouble != null) {
      problems.add("file", trouble == null ? "The file cannot be read" : trouble);
      return page(work, tag, problems, model);
    }
    model.addAttribute("sent", sent(work, mark, reading));
    model.addAttribute(Recorded.DONE, name + "/" + tag);
    return page(work, tag, problems, model);
  }

  /**
   * What speaks against a spreadsheet that was made for something else; null where nothing does.
   */
  private @Nullable String stranger(
      @Nullable SheetMark mark, TranslationDesk.Work work, Column column) {
    if (mark == null) {
      return null;
    }
    if (!mark.conversation().equals(work.name())) {
      return "This spreadsheet is for the conversation " + mark.conversation() + ", not this one.";
    }
    return mark.language().equals(column.language())
        ? null
        : "This spreadsheet is for "
            + named(mark.language())
            + ", and this page is for "
            + named(column.language())
            + ".";
  }

  private SentSheet sent(TranslationDesk.Work work, SheetMark mark, SheetReading reading) {
    Manuscript base = manuscripts.at(work.name(), mark.revision()).orElse(work.manuscript());
    WordTable seen = WordTable.of(base.files()).orElse(work.table());
    Contribution merge =
        Contribution.of(
            base.files(),
            work.manuscript().files(),
            SentSheet.work(mark.language(), reading.rows(), seen));
    List<SheetFault> faults = new ArrayList<>(SheetCheck.of(reading.rows(), seen, work.table()));
    wordFaults
        .of(work.name(), merge.files(), mark.language())
        .forEach(fault -> faults.addAll(inRows(fault, reading.rows())));
    faults.sort(Comparator.comparingInt(SheetFault::row));
    byte[] mended = sheet(work.table(), mark).returned(reading.rows(), faults);
    return new SentSheet(base.revision(), reading.rows(), faults, mended, merge);
  }

  /** What is wrong with words that the sheet has; what it leaves empty is not its doing. */
  private static List<SheetFault> inRows(WordFaults.Fault fault, List<SheetRow> rows) {
    return rows.stream()
        .filter(row -> !row.words().isBlank())
        .filter(row -> fault.field().equals("words." + row.path().replace('/', '.')))
        .map(
            row ->
                new SheetFault(row.number(), SheetColumn.WORDS, true, fault.what(), fault.mend()))
        .toList();
  }

  private TranslationSheet sheet(WordTable table, SheetMark mark) {
    return new TranslationSheet(table, mark, phrasebook.direction(mark.language()).equals("rtl"));
  }

  private static SheetMark mark(TranslationDesk.Work work, Column column) {
    return new SheetMark(work.name(), column.language(), work.manuscript().revision());
  }

  private String page(TranslationDesk.Work work, String tag, Problems problems, Model model) {
    Column column = TranslationDesk.column(work, tag);
    model.addAttribute("work", work).addAttribute("problems", problems);
    model.addAttribute("language", languages.named(column.language()));
    model.addAttribute("own", languages.named(work.table().own()));
    model.addAttribute("fileName", fileName(work, tag));
    return "console/translation-sheet";
  }

  private static String fileName(TranslationDesk.Work work, String tag) {
    return work.name() + "-" + Locale.forLanguageTag(tag).toLanguageTag() + ".xlsx";
  }

  private static String named(Locale language) {
    return language.getDisplayName(Locale.UK);
  }
}
