package org.earshot.web.exports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.earshot.analysis.SmallNumbers;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.responses.Counting;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Responses;
import org.earshot.web.Refusal;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What an officer can take away from a consultation, and what they should know before. */
@Controller
class ExportPages {

  private static final KeptCounts.Limits<Offered> LIMITS =
      new KeptCounts.Limits<>(Offered::people, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private final Consultations consultations;
  private final Responses responses;
  private final Counting counting;
  private final Exports exports;
  private final Languages languages;
  private final Download download;
  private final KeptCounts<String, Offered> offered;

  ExportPages(
      Consultations consultations,
      Responses responses,
      Counting counting,
      Exports exports,
      Languages languages,
      Download download,
      InstantSource clock) {
    this.consultations = consultations;
    this.responses = responses;
    this.counting = counting;
    this.exports = exports;
    this.languages = languages;
    this.download = download;
    this.offered = new KeptCounts<>(LIMITS, clock);
  }

  @GetMapping("/console/consultations/{slug}/exports")
  String choose(@PathVariable String slug, Model model) {
    Consultation consultation = find(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("tally", responses.tally(slug));
    model.addAttribute("late", responses.afterClosing(slug));
    model.addAttribute("answers", counting.answers(slug));
    Offered there = offered.of(slug, () -> offered(consultation));
    model.addAttribute("versions", there.versions());
    model.addAttribute("languages", there.languages().stream().map(languages::named).toList());
    model.addAttribute("least", SmallNumbers.LEAST);
    model.addAttribute("kinds", KINDS);
    return "console/exports/choose";
  }

  /**
   * What can be chosen.
   *
   * @param people whose answers there are
   */
  private record Offered(int versions, List<Locale> languages, long people) {}

  private Offered offered(Consultation consultation) {
    return new Offered(
        responses.versions(consultation.slug()).size(),
        exports.languages(consultation),
        responses.tally(consultation.slug()).started());
  }

  @GetMapping("/console/consultations/{slug}/exports/file")
  void file(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(required = false) @Nullable String values,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(defaultValue = "false") boolean originals,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    try {
      download.send(
          find(slug), new Download.Wish(file, values, language, originals), request, response);
    } catch (Refusal refusal) {
      throw new ResponseStatusException(refusal.status(), refusal.getMessage(), refusal);
    }
  }

  private Consultation find(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              ExportFile.RESPONSES_XLSX.file(),
              "Excel workbook",
              "Opens in Excel and LibreOffice, in every script."),
          new Kind(
              ExportFile.RESPONSES_CSV.file(),
              "CSV",
              "Plain text in UTF-8, for most other programs."),
          new Kind(
              ExportFile.RESPONSES_SPSS.file(),
              "SPSS",
              "A ZIP with numbers, the commands that label them, and the codebook. PSPP reads it"
                  + " too."),
          new Kind(ExportFile.RESPONSES_JSON.file(), "JSON", "One array, for programs."),
          new Kind(
              ExportFile.RESPONSES_JSON_LINES.file(),
              "JSON lines",
              "One response a line, for programs that read piece by piece."));

  /** A kind of file that holds the responses. */
  public record Kind(String file, String name, String hint) {}
}
