package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.consultations.Consultations;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was wrong in an outcome that people were told, put right. */
@RestController
@RequestMapping(
    path = "/api/v1/consultations/{slug}/outcome/correction",
    produces = "application/json")
@Tag(name = "Corrections")
class CorrectionsApi {

  private final Consultations consultations;
  private final Corrections corrections;

  CorrectionsApi(Consultations consultations, Corrections corrections) {
    this.consultations = consultations;
    this.corrections = corrections;
  }

  @GetMapping
  @Operation(summary = "The newest correction as it stands, drafts included")
  ResponseEntity<OutcomeLine> one(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return Papers.one(corrections.find(slug), OutcomeLine::of, "No correction has been written.");
  }

  @Recorded("wrote a correction of an outcome")
  @PutMapping(consumes = "application/json")
  @Operation(
      summary = "Writes the correction: the whole outcome, in its right words",
      description =
          "Only of an outcome that was sent. A change withdraws an approval; after a correction"
              + " was sent, the next one is begun. With If-Match, it is written only over the version"
              + " that was read.")
  @ApiResponse(responseCode = "200", description = "Written", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "409",
      description = "The outcome was not sent, something is being sent, or nothing is corrected")
  OutcomeLine put(
      @PathVariable String slug,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String begun,
      @RequestBody Outcome outcome,
      @CurrentOfficer Officer officer) {
    Slugs.find(consultations, slug);
    return OutcomeLine.of(corrections.put(slug, outcome, Approval.read(begun, null), officer));
  }

  @Recorded("approved a correction of an outcome")
  @PostMapping("/approve")
  @Operation(
      summary = "Approves it",
      description =
          "Only by another officer than the one who changed it last; with version in the body, or"
              + " If-Match, only the version that was read. From then on it is public.")
  @ApiResponse(responseCode = "200", description = "Approved", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "403", description = "Whoever wrote it may not approve it")
  @ApiResponse(
      responseCode = "409",
      description = "Nothing has been written, or it was changed since that version")
  OutcomeLine approve(
      @PathVariable String slug,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String read,
      @RequestBody(required = false) @Nullable Approval approval,
      @CurrentOfficer Officer officer) {
    Slugs.find(consultations, slug);
    return OutcomeLine.of(corrections.approve(slug, Approval.read(read, approval), officer));
  }

  @Recorded("sent a correction of an outcome")
  @PostMapping("/send")
  @Operation(
      summary = "Sends it to exactly those who were told the wrong words",
      description =
          "One letter for each. Letters with the wrong words that have not left are held back, and"
              + " the whole outcome goes out in their place.")
  @ApiResponse(
      responseCode = "200",
      description = "Every letter is written",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "202",
      description = "Letters are being written",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "It is not approved, or a translation lacks")
  ResponseEntity<OutcomeLine> send(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return Papers.sending(corrections.send(slug), OutcomeLine::of);
  }

  @GetMapping("/deliveries")
  @Operation(summary = "What became of the letters that put something right")
  Outbox.Deliveries deliveries(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return corrections.deliveries(slug);
  }
}
