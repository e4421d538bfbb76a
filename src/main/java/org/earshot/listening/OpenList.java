package org.earshot.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.springframework.stereotype.Component;

/** What one can take part in now, as LIST says it. */
@Component
class OpenList {

  private final Consultations consultations;

  OpenList(Consultations consultations) {
    this.consultations = consultations;
  }

  String in(Wording wording) {
    List<String> lines = new ArrayList<>();
    for (Running running : consultations.running()) {
      String keyword = running.conversation().keywords().stream().findFirst().orElse("");
      lines.add(
          wording.say(
              Standing.LIST_ITEM,
              Map.of("title", running.consultation().title(), "keyword", keyword)));
    }
    return lines.isEmpty()
        ? wording.say(Standing.LIST_NONE)
        : wording.say(Standing.LIST_OPEN) + "\n" + String.join("\n", lines);
  }
}
