package org.earshot.web.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.earshot.consultations.Consultations;
import org.earshot.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files to take away, for programs. */
@RestController
@RequestMapping("/api/v1/consultations/{slug}/exports")
@Tag(name = "Exports")
class ExportsApi {

  private final Consultations consultations;
  private final Download download;

  ExportsApi(Consultations consultations, Download download) {
    this.consultations = consultations;
    this.download = download;
  }

  @GetMapping("/{file}")
  @Operation(
      summary = "A file to take away",
      description =
          "responses.csv, responses.xlsx, responses.json, responses.jsonl and responses-spss.zip"
              + " have a line for each person, who may be recognised by it: who took one stands in"
              + " the history. codebook.csv and codebook.xlsx say what the columns mean."
              + " results.csv and results.xlsx may be shared: numbers under 10 are hidden, and the"
              + " column hidden says why, in the words of GET …/results. Never an address.")
  @ApiResponse(
      responseCode = "200",
      description = "The file, written as it is read",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  void file(
      @PathVariable String slug,
      @PathVariable String file,
      @Parameter(description = "codes (the default) or labels") @RequestParam(required = false)
          @Nullable String values,
      @Parameter(description = "Of the labels; the conversation's own if left out")
          @RequestParam(required = false)
          @Nullable String language,
      @Parameter(description = "Whether people's own words stand beside each answer")
          @RequestParam(defaultValue = "false")
          boolean originals,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    download.send(
        consultations
            .find(slug)
            .orElseThrow(() -> Refusal.notFound("There is no consultation of that name.")),
        new Download.Wish(file, values, language, originals),
        request,
        response);
  }
}
