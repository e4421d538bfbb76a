package org.earshot.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.responses.Responses;
import org.earshot.web.May;
import org.earshot.web.TakenAway;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** All responses to a consultation as a table: for programs, and for officers to keep. */
@Component
public class CsvDownload {

  /** As the history has it. */
  static final String DONE = "downloaded the responses";

  private final Consultations consultations;
  private final Responses responses;
  private final TakenAway taken;

  CsvDownload(Consultations consultations, Responses responses, TakenAway taken) {
    this.consultations = consultations;
    this.responses = responses;
    this.taken = taken;
  }

  /** Written as it is read: any number costs little memory. */
  public void write(
      Consultation consultation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    taken.record(request, DONE, consultation.slug());
    response.setContentType("text/csv;charset=utf-8;header=present");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + consultation.slug() + "-responses.csv\"");
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    CsvResponses lines =
        new CsvResponses(
            out, columns(consultation), responses.afterClosing(consultation.slug()) > 0);
    May may = May.of(request);
    responses.forEach(consultation.slug(), one -> lines.accept(may.answers(one)));
    out.flush();
  }

  /** Nothing was asked until a version was pinned. */
  private List<String> columns(Consultation consultation) {
    String version = consultation.version();
    return version == null
        ? List.of()
        : CsvResponses.columns(consultations.conversation(version, consultation));
  }
}
