package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.earshot.analysis.Results;
import org.earshot.analysis.ToldResults;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.responses.Responses;
import org.earshot.responses.Selection;
import org.earshot.security.WhoAsks;
import org.earshot.security.WhoMay;
import org.earshot.web.May;
import org.earshot.web.Refusal;
import org.earshot.web.TakenAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came in, and what it comes to. Written as it is read: any number costs little memory. */
@RestController
@RequestMapping("/api/v1/consultations/{slug}")
@Tag(name = "Responses")
class ResponsesApi {

  private static final MediaType CSV = new MediaType("text", "csv");

  private final Consultations consultations;
  private final Responses responses;
  private final Results results;
  private final ToldResults tellable;
  private final CsvDownload table;
  private final TakenAway taken;
  private final JsonMapper mapper;

  ResponsesApi(
      Consultations consultations,
      Responses responses,
      Results results,
      ToldResults tellable,
      CsvDownload table,
      TakenAway taken,
      JsonMapper mapper) {
    this.table = table;
    this.taken = taken;
    this.consultations = consultations;
    this.responses = responses;
    this.results = results;
    this.tellable = tellable;
    this.mapper = mapper;
  }

  @GetMapping("/responses")
  @Operation(
      summary = "All responses, as JSON or (Accept: text/csv) as a table",
      description =
          "Never an address; in what people wrote, telephone numbers and e-mail addresses are"
              + " masked for an analyst's token. In the table each question is a column named by its id; several"
              + " choices are joined by a vertical bar, an empty cell was skipped or not asked,"
              + " and a text that a spreadsheet would take for a formula has an apostrophe before"
              + " it. Who took them stands in the history.")
  @ApiResponse(
      responseCode = "200",
      description = "All responses, in the order begun",
      content = {
        @Content(
            mediaType = "application/json",
            array = @ArraySchema(schema = @Schema(implementation = ResponseLine.class))),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  void responses(
      @PathVariable String slug,
      @Parameter(hidden = true) @RequestHeader(HttpHeaders.ACCEPT) HttpHeaders headers,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException, HttpMediaTypeNotAcceptableException {
    Consultation consultation = Slugs.find(consultations, slug);
    if (wanted(headers.getAccept()).equals(CSV)) {
      table.write(consultation, request, response);
    } else {
      taken.record(request, CsvDownload.DONE, slug);
      json(consultation, May.of(request), response);
    }
  }

  @GetMapping(path = "/results", produces = "application/json")
  @Operation(
      summary = "Counts per question, in the order asked",
      description =
          "As the console's page of results and the file results.csv tell them: a number under 10 is"
              + " hidden, and a second one beside it from which it could be worked out. A hidden"
              + " number is null, and \"hidden\" says why. With whole=true nothing is hidden, and how"
              + " many skipped a question or did not know is there too: for those who may read every"
              + " answer anyway. Who took whole numbers stands in the history.")
  @ApiResponse(responseCode = "200", description = "A line for each question")
  @ApiResponse(responseCode = "403", description = "Whole numbers are not for this token")
  List<ResultLine> results(
      @PathVariable String slug,
      @Parameter(description = "Whether small numbers are told too")
          @RequestParam(defaultValue = "false")
          boolean whole,
      @Parameter(hidden = true) HttpServletRequest request) {
    Consultation consultation = Slugs.find(consultations, slug);
    if (!whole) {
      return ResultLine.told(
          tellable.of(consultation, Selection.ALL), tellable.codes(consultation));
    }
    if (!mayReadAnswers(request, slug)) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN,
          "Whole numbers are for those who may read every answer. Leave out whole=true for the"
              + " numbers that can be shown to others.");
    }
    taken.record(request, "took results with small numbers", slug);
    return ResultLine.whole(results.of(consultation), results.outward(consultation));
  }

  private static boolean mayReadAnswers(HttpServletRequest request, String slug) {
    String answers = "/api/v1/consultations/" + slug + "/responses";
    return WhoAsks.of(request).filter(who -> WhoMay.open(who.role(), answers)).isPresent();
  }

  private static MediaType wanted(List<MediaType> accepted)
      throws HttpMediaTypeNotAcceptableException {
    if (accepted.isEmpty()) {
      return MediaType.APPLICATION_JSON;
    }
    List<MediaType> offered = List.of(MediaType.APPLICATION_JSON, CSV);
    return accepted.stream()
        .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
        .flatMap(type -> offered.stream().filter(type::includes))
        .findFirst()
        .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(offered));
  }

  private void json(Consultation consultation, May may, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    try (SequenceWriter lines =
        mapper
            .writerFor(ResponseLine.class)
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .writeValuesAsArray(response.getOutputStream())) {
      responses.forEach(consultation.slug(), one -> lines.write(ResponseLine.of(may.answers(one))));
    }
  }
}
