package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What one can take part in now, as LIST says it: the newest, and where all of them are found; how
 * many are to come; and where it is told what came of those that have closed.
 */
@Component
class OpenList {

  /** As many as are read on a basic phone without losing the first. */
  private static final int MOST = 6;

  private static final Comparator<Running> OLDEST =
      Comparator.comparing(
          running -> Objects.requireNonNullElse(running.consultation().openedAt(), Instant.EPOCH));

  private final Consultations consultations;
  private final String address;

  OpenList(Consultations consultations, @Value("${earshot.public-url}") String address) {
    this.consultations = consultations;
    this.address = address;
  }

  String in(Wording wording) {
    List<Running> running = consultations.running().stream().sorted(OLDEST.reversed()).toList();
    List<Running> open = running.stream().filter(one -> !one.consultation().paused()).toList();
    List<String> lines = new ArrayList<>();
    lines.add(wording.say(open.isEmpty() ? Standing.LIST_NONE : Standing.LIST_OPEN));
    open.stream().limit(MOST).map(one -> line(one, wording)).forEach(lines::add);
    if (open.size() > MOST) {
      lines.add(wording.say(Standing.READ_MORE, Map.of("url", address)));
    }
    running.stream()
        .filter(one -> one.consultation().paused())
        .limit(MOST)
        .map(one -> wording.say(Standing.LIST_PAUSED, Map.of("title", one.consultation().title())))
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  /** As LIST is answered. */
  String withOthers(Wording wording) {
    List<Consultation> all = consultations.all();
    List<String> lines = new ArrayList<>(List.of(in(wording)));
    long coming = all.stream().filter(Consultation::isComing).count();
    if (coming > 0) {
      lines.add(
          wording.say(
              Standing.LIST_COMING, Map.of("number", "" + coming, "url", address + "/#coming")));
    }
    if (all.stream().anyMatch(one -> one.state() == Consultation.State.CLOSED)) {
      lines.add(wording.say(Standing.LIST_TOLD, Map.of("url", address + "/you-said-we-did")));
    }
    return String.join("\n", lines);
  }

  private static String line(Running running, Wording wording) {
    String keyword = running.conversation().keywords().stream().findFirst().orElse("");
    return wording.say(
        Standing.LIST_ITEM, Map.of("title", running.consultation().title(), "keyword", keyword));
  }
}
