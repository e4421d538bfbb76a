package org.earshot.web.assisted;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.assisted.Entries;
import org.earshot.assisted.Entry;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.web.OtherWays;
import org.earshot.web.TakenAway;
import org.earshot.web.api.Csv;
import org.earshot.web.forms.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Those who asked to be told the outcome and gave no number: for a letter. Their sheets of paper
 * say where to.
 */
@Controller
class LettersFile {

  private static final List<String> HEADER =
      List.of(
          "response",
          "sheet",
          "language",
          "given",
          "partner",
          "entered_by",
          "entered_at",
          "reach",
          "needs_it_as");

  private final Entries entries;
  private final Responses responses;
  private final Found found;
  private final TakenAway taken;
  private final OtherWays otherWays;

  LettersFile(
      Entries entries, Responses responses, Found found, TakenAway taken, OtherWays otherWays) {
    this.otherWays = otherWays;
    this.entries = entries;
    this.responses = responses;
    this.found = found;
    this.taken = taken;
  }

  @GetMapping("/console/consultations/{slug}/assisted/letters.csv")
  void letters(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Entry> list = entries.byLetter(found.consultation(slug).slug());
    taken.record(request, "downloaded the list of those to be told by letter", slug);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-letters.csv\"");
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      Csv csv = new Csv(out);
      csv.line(HEADER);
      Map<UUID, String> ways = otherWays.in(slug);
      for (Entry entry : list) {
        csv.line(cells(entry, ways.getOrDefault(entry.response(), "")));
      }
    }
  }

  private List<@Nullable Object> cells(Entry entry, String ways) {
    Response response = responses.find(entry.response()).orElse(null);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(entry.response());
    cells.add(entry.sheet());
    cells.add(response == null ? null : response.language().toLanguageTag());
    cells.add(entry.way().key());
    cells.add(response == null ? null : response.partner());
    cells.add(entry.officerName());
    cells.add(entry.at());
    cells.add("no address");
    cells.add(ways);
    return cells;
  }
}
