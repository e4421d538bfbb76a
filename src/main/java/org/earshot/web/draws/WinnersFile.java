package org.earshot.web.draws;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.draws.PrizeDraws;
import org.earshot.draws.PrizeDraws.Winner;
import org.earshot.web.TakenAway;
import org.earshot.web.api.Csv;
import org.earshot.web.forms.Found;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The winners, for whoever sends vouchers. */
@Controller
class WinnersFile {

  private final PrizeDraws draws;
  private final Found found;
  private final TakenAway taken;

  WinnersFile(PrizeDraws draws, Found found, TakenAway taken) {
    this.draws = draws;
    this.found = found;
    this.taken = taken;
  }

  @GetMapping("/console/consultations/{slug}/draw/winners.csv")
  void winners(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Winner> winners = draws.winners(found.consultation(slug).slug());
    taken.record(request, "downloaded the contacts of winners", slug);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-winners.csv\"");
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      Csv csv = new Csv(out);
      csv.line(List.of("channel", "contact", "language", "told"));
      for (Winner one : winners) {
        csv.line(List.of(one.channel(), one.contact(), one.language(), one.told()));
      }
    }
  }
}
