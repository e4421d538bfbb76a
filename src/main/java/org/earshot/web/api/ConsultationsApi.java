package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.FindingLine;
import org.earshot.web.Recorded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Set-up records, the opening gate, opening and closing. */
@RestController
@RequestMapping(path = "/api/v1/consultations", produces = "application/json")
@Tag(name = "Consultations")
class ConsultationsApi {

  private final Consultations consultations;

  ConsultationsApi(Consultations consultations) {
    this.consultations = consultations;
  }

  @GetMapping
  @Operation(summary = "All consultations, drafts included")
  List<ConsultationLine> all() {
    return consultations.all().stream().map(ConsultationLine::of).toList();
  }

  @GetMapping("/{slug}")
  @Operation(summary = "One consultation: its set-up record, state and clocks")
  ConsultationLine one(@PathVariable String slug) {
    return ConsultationLine.of(Slugs.find(consultations, slug));
  }

  @Recorded("wrote a set-up record")
  @PutMapping(path = "/{slug}", consumes = "application/json")
  @Operation(
      summary = "Creates or changes a set-up record",
      description =
          "The body replaces the whole record. Fields may be missing until it opens; the findings"
              + " say which ones the opening gate asks for.")
  @ApiResponse(responseCode = "200", description = "Changed", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
  ResponseEntity<ConsultationLine> put(
      @PathVariable String slug, @RequestBody SetUp setUp, @CurrentOfficer Officer officer) {
    boolean known = consultations.find(slug).isPresent();
    ConsultationLine line = ConsultationLine.of(consultations.put(slug, setUp, officer));
    return known
        ? ResponseEntity.ok(line)
        : ResponseEntity.created(URI.create("/api/v1/consultations/" + slug)).body(line);
  }

  @GetMapping("/{slug}/findings")
  @Operation(summary = "What the opening gate has to say")
  List<FindingLine> findings(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return FindingLine.of(consultations.findings(slug));
  }

  @Recorded("opened a consultation")
  @PostMapping("/{slug}/open")
  @Operation(
      summary = "Opens it, or schedules it where its opening day is ahead",
      description = "Refused with the findings where something still keeps it from opening.")
  @ApiResponse(responseCode = "200", description = "Open or scheduled", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "409", description = "It may not open; the problem has the findings")
  ConsultationLine open(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return ConsultationLine.of(consultations.open(slug));
  }

  @Recorded("closed a consultation")
  @PostMapping("/{slug}/close")
  @Operation(summary = "Closes it; the clocks for feedback and outcome start")
  ConsultationLine close(@PathVariable String slug) {
    Slugs.find(consultations, slug);
    return ConsultationLine.of(consultations.close(slug));
  }
}
