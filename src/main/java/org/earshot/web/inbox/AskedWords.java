package org.earshot.web.inbox;

import java.util.List;
import java.util.Set;
import org.earshot.flow.Understanding;
import org.earshot.inbox.Case;
import org.springframework.stereotype.Component;

/** The words by which somebody asked for a call. */
@Component
class AskedWords {

  private final BothSides sides;
  private final Understanding understanding;

  AskedWords(BothSides sides, Understanding understanding) {
    this.sides = sides;
    this.understanding = understanding;
  }

  /**
   * The last ones that ask for a call, else those that the case was opened for; empty where they
   * are no longer kept.
   */
  String of(Case one) {
    List<BothSides.Line> theirs =
        sides.of(one).stream().filter(line -> line.who() == BothSides.Who.THEY).toList();
    String opened =
        theirs.stream()
            .filter(line -> !line.at().isBefore(one.openedAt()))
            .findFirst()
            .map(BothSides.Line::text)
            .orElse("");
    return theirs.reversed().stream()
        .map(BothSides.Line::text)
        .filter(text -> understanding.callAmong(text, one.language(), Set.of()).isPresent())
        .findFirst()
        .orElse(opened);
  }
}
