package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.consultations.Consultations;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
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

/** "You said, we did": written by one officer, approved by another, sent once to each who asked. */
@RestController
@RequestMapping(path = "/api/v1/consultations/{slug}/outcome", produces = "application/json")
@Tag(name = "Outcomes")
class OutcomesApi {

  private final Consultations consultations;
  private final Outcomes outcomes;

  OutcomesApi(Consultations consultations, Outcomes outcomes) {
    this.consultations = consultations;
    this.outcomes = outcomes;
  }

  @GetMapping
  @Operation(summary = "The outcome as it stands, drafts included")
  ResponseEntity<OutcomeLine> one(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return Papers.one(outcomes.find(slug), OutcomeLine::of, "No outcome has been written yet.");
  }

  @Recorded("wrote an outcome")
  @PutMapping(consumes = "application/json")
  @Operation(
      summary = "Writes the outcome",
      description =
          "cannot_do without why is refused. A change withdraws an approval. With"
              + " If-Match, it is written only over the version that was read.")
  @ApiResponse(responseCode = "200", description = "Written", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "It never opened, or is already being sent")
  OutcomeLine put(
      @PathVariable String slug,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String begun,
      @RequestBody Outcome outcome,
      @CurrentOfficer Officer officer) {
    Slugs.find(consultations, slug);
    return OutcomeLine.of(outcomes.put(slug, outcome, Approval.read(begun, null), officer));
  }

  @Recorded("approved an outcome")
  @PostMapping("/approve")
  @Operation(
      summary = "Approves it",
      description =
          "Only by another officer than the one who changed it last. With version in the body, or"
              + " If-Match, it is approved only if it is still the version that was read.")
  @ApiResponse(responseCode = "200", description = "Approved", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "403", description = "Whoever wrote it may not approve it")
  @ApiResponse(
      responseCode = "409",
      description =
          "Nothing has been written yet, it was changed since that version, or the consultation is"
              + " open")
  OutcomeLine approve(
      @PathVariable String slug,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String read,
      @RequestBody(required = false) @Nullable Approval approval,
      @CurrentOfficer Officer officer) {
    Slugs.find(consultations, slug);
    return OutcomeLine.of(outcomes.approve(slug, Approval.read(read, approval), officer));
  }

  @Recorded("sent an outcome")
  @PostMapping("/send")
  @Operation(
      summary = "Sends it to each participant who asked to be told",
      description = "One letter for each. Sending again reaches only those who have not had it.")
  @ApiResponse(
      responseCode = "200",
      description = "Every letter is written",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "202",
      description = "Letters are being written",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "409",
      description = "It is not approved, the consultation is open, or a translation lacks")
  ResponseEntity<OutcomeLine> send(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return Papers.sending(outcomes.send(slug), OutcomeLine::of);
  }

  @GetMapping("/deliveries")
  @Operation(summary = "What became of the letters")
  Outbox.Deliveries deliveries(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return outcomes.deliveries(slug);
  }
}
