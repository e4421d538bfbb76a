package org.earshot.web.dossiers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.earshot.analysis.Results;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Selection;
import org.earshot.web.documents.Format;
import org.earshot.web.forms.BeingCounted;
import org.earshot.web.forms.Found;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What others ask to see of a consultation: to read, and to take away and finish. */
@Controller
class DossierPages {

  private static final String DATA = "/console/consultations/{slug}/data-protection";
  private static final String EVIDENCE = "/console/consultations/{slug}/evidence";
  private static final String PAPER = "/console/consultations/{slug}/decision-paper";
  private static final String EQUALITY = "/console/consultations/{slug}/equality-note";

  private final DataProtection data;
  private final EqualityNote equality;
  private final EvidenceFile evidence;
  private final DecisionPaper paper;
  private final Results results;
  private final Found found;
  private final String organisation;

  DossierPages(
      DataProtection data,
      EqualityNote equality,
      EvidenceFile evidence,
      DecisionPaper paper,
      Results results,
      Found found,
      @Value("${earshot.organisation:}") String organisation) {
    this.data = data;
    this.equality = equality;
    this.evidence = evidence;
    this.paper = paper;
    this.results = results;
    this.found = found;
    this.organisation = organisation;
  }

  @GetMapping(DATA)
  String data(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    return page(consultation, data.of(consultation), "data-protection", model);
  }

  @GetMapping(EQUALITY)
  String equality(@PathVariable String slug, HttpServletResponse response, Model model) {
    Consultation consultation = found.consultation(slug);
    if (!results.isReady(consultation, null, Selection.ALL)) {
      return BeingCounted.page(consultation, response, model);
    }
    return page(consultation, equality.of(consultation), "equality-note", model);
  }

  @GetMapping(EVIDENCE)
  String evidence(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    return page(consultation, evidence.of(consultation), "evidence", model);
  }

  @GetMapping(PAPER)
  String paper(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("recommends", consultation.state() == Consultation.State.CLOSED);
    return page(consultation, paper.of(consultation), "decision-paper", model);
  }

  private static String page(Consultation consultation, Dossier dossier, String name, Model model) {
    model.addAttribute("consultation", consultation).addAttribute("dossier", dossier);
    model.addAttribute("file", name + ".docx").addAttribute("blank", Dossier.TO_FILL_IN);
    return "console/dossier";
  }

  @GetMapping(DATA + ".docx")
  void dataFile(@PathVariable String slug, HttpServletResponse response) throws IOException {
    send(slug, "data-protection", data.of(found.consultation(slug)), response);
  }

  @GetMapping(EQUALITY + ".docx")
  void equalityFile(@PathVariable String slug, HttpServletResponse response) throws IOException {
    Consultation consultation = found.consultation(slug);
    if (results.isReady(consultation, null, Selection.ALL)) {
      send(slug, "equality-note", equality.of(consultation), response);
    } else {
      response.sendRedirect("/console/consultations/" + slug + "/equality-note");
    }
  }

  @GetMapping(EVIDENCE + ".docx")
  void evidenceFile(@PathVariable String slug, HttpServletResponse response) throws IOException {
    send(slug, "evidence", evidence.of(found.consultation(slug)), response);
  }

  @GetMapping(PAPER + ".docx")
  void paperFile(@PathVariable String slug, HttpServletResponse response) throws IOException {
    send(slug, "decision-paper", paper.of(found.consultation(slug)), response);
  }

  private void send(String slug, String name, Dossier dossier, HttpServletResponse response)
      throws IOException {
    response.setContentType(Format.DOCX.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-" + name + ".docx\"");
    dossier.as(Format.DOCX, organisation).write(response.getOutputStream());
  }
}
