package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.consultations.Consultations;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
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

/** The feedback report: what people said, before anything is decided. */
@RestController
@RequestMapping(path = "/api/v1/consultations/{slug}/report", produces = "application/json")
@Tag(name = "Feedback reports")
class ReportsApi {

  private final Consultations consultations;
  private final FeedbackReports reports;

  ReportsApi(Consultations consultations, FeedbackReports reports) {
    this.consultations = consultations;
    this.reports = reports;
  }

  @GetMapping
  @Operation(summary = "The report as it stands, drafts included")
  ResponseEntity<ReportLine> one(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return Papers.one(
        reports.find(slug), ReportLine::of, "No feedback report has been written yet.");
  }

  @GetMapping("/draft")
  @Operation(
      summary = "A first draft, from the set-up record and the counts",
      description = "Small numbers are hidden. It is kept nowhere until it is put.")
  @ApiResponse(responseCode = "200", description = "The draft", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "The consultation has not closed")
  FeedbackReport draft(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return reports.draft(slug);
  }

  @Recorded("wrote a feedback report")
  @PutMapping(consumes = "application/json")
  @Operation(
      summary = "Writes the report",
      description =
          "One to three findings of at most 200 characters. A change withdraws an approval. With"
              + " If-Match, it is written only over the version that was read.")
  @ApiResponse(responseCode = "200", description = "Written", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "409",
      description = "The consultation has not closed, or people are being told")
  ReportLine put(
      @PathVariable String slug,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String begun,
      @RequestBody FeedbackReport report,
      @CurrentOfficer Officer officer) {
    Slugs.find(consultations, slug);
    return ReportLine.of(reports.put(slug, report, Approval.read(begun, null), officer));
  }

  @Recorded("approved a feedback report")
  @PostMapping("/approve")
  @Operation(
      summary = "Approves it, which makes it public",
      description =
          "Only by another officer than the one who changed it last; with version in the body, or"
              + " If-Match, only the version that was read.")
  @ApiResponse(responseCode = "200", description = "Approved", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "403", description = "Whoever wrote it may not approve it")
  @ApiResponse(
      responseCode = "409",
      description = "Nothing has been written yet, or it was changed since that version")
  ReportLine approve(
      @PathVariable String slug,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String read,
      @RequestBody(required = false) @Nullable Approval approval,
      @CurrentOfficer Officer officer) {
    Slugs.find(consultations, slug);
    return ReportLine.of(reports.approve(slug, Approval.read(read, approval), officer));
  }

  @Recorded("sent a feedback report")
  @PostMapping("/send")
  @Operation(
      summary = "Sends the findings to each participant who asked to be told",
      description = "One letter for each. Sending again reaches only those who have not had it.")
  @ApiResponse(
      responseCode = "200",
      description = "Every letter is written",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "202",
      description = "Letters are being written",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "It is not approved, or a translation lacks")
  ResponseEntity<ReportLine> send(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return Papers.sending(reports.send(slug), ReportLine::of);
  }

  @GetMapping("/deliveries")
  @Operation(summary = "What became of the letters")
  Outbox.Deliveries deliveries(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return reports.deliveries(slug);
  }
}
