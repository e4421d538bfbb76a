package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.web.Played;
import org.earshot.web.Preview;
import org.earshot.web.Script;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plays a conversation without any side effect. */
@RestController
@Tag(name = "Preview")
class PreviewApi {

  private final Preview preview;

  PreviewApi(Preview preview) {
    this.preview = preview;
  }

  @PostMapping(
      path = "/api/v1/preview",
      consumes = "application/json",
      produces = "application/json")
  @Operation(
      summary = "Plays a conversation from the library, or files, without side effects",
      description =
          "Drafts and broken translations are allowed and marked. At most 200 messages of 10,000"
              + " characters, and 256 KiB of files.")
  @ApiResponse(responseCode = "200", description = "Played", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "422",
      description = "The files are too broken to be played; the problem has the findings")
  Played play(@RequestBody Script script) {
    return preview.play(script);
  }
}
