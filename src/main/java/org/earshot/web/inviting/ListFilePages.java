package org.earshot.web.inviting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.inviting.Columns;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ListUploads;
import org.earshot.web.Recorded;
import org.earshot.web.TakenAway;
import org.earshot.web.api.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The file that a list came in: what it holds, what can be mended in it, and who is kept of it. */
@Controller
@RequestMapping(Listed.ADDRESS)
class ListFilePages {

  private final Invited invited;
  private final Listed listed;
  private final ListUploads uploads;
  private final TakenAway taken;

  ListFilePages(Invited invited, Listed listed, ListUploads uploads, TakenAway taken) {
    this.invited = invited;
    this.listed = listed;
    this.uploads = uploads;
    this.taken = taken;
  }

  @GetMapping("/marked.csv")
  void marked(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable Integer language,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    List<List<String>> rows =
        uploads
            .marked(invited.consultation(slug), listed.list(slug, id), columns(number, language))
            .orElseThrow(Invited::notFound);
    taken.record(request, "took the rows to mend of a list of people to invite", slug + "/" + id);
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"what-to-mend.csv\"");
    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write("\uFEFF");
    Csv csv = new Csv(out);
    for (List<String> row : rows) {
      csv.line(row);
    }
    out.flush();
  }

  @Recorded("kept the people of an uploaded list")
  @PostMapping("/keep")
  String keep(
      @PathVariable String slug,
      @PathVariable String id,
      @RequestParam int number,
      @RequestParam(defaultValue = "-1") int language) {
    ContactList list = listed.list(slug, id);
    uploads.keep(
        invited.consultation(slug),
        list.id(),
        new Columns(Math.max(0, number), Math.max(-1, language)));
    return Listed.back(slug, id);
  }

  /** Null for those that the table looks like having. */
  static @Nullable Columns columns(@Nullable Integer number, @Nullable Integer language) {
    return number == null || number < 0
        ? null
        : new Columns(number, language == null ? -1 : Math.max(-1, language));
  }
}
