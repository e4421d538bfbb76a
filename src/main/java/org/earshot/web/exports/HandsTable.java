package org.earshot.web.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.Told;
import org.earshot.consultations.Consultation;
import org.earshot.groups.ShowsOfHands;
import org.earshot.groups.ShowsOfHands.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows of hands in group sessions, small numbers hidden: a table of its own, of no answers. */
@Component
class HandsTable {

  private static final List<String> HEADER =
      List.of("question", "ask", "sessions", "present", "answer", "hands");

  private final ShowsOfHands hands;

  HandsTable(ShowsOfHands hands) {
    this.hands = hands;
  }

  void write(Consultation consultation, Table table) throws IOException {
    table.line(HEADER);
    for (Shown shown : hands.of(consultation)) {
      if (shown.told().answered() == null) {
        table.line(line(shown, null, "too few to show"));
      }
      for (Told.Row row : shown.told().rows()) {
        table.line(line(shown, row.label(), row.count() == null ? "not shown" : row.count()));
      }
    }
  }

  private static List<@Nullable Object> line(Shown shown, @Nullable String answer, Object hands) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(shown.told().question());
    cells.add(shown.told().ask());
    cells.add(shown.sessions());
    cells.add(shown.present() == null ? "not shown" : shown.present());
    cells.add(answer);
    cells.add(hands);
    return cells;
  }
}
