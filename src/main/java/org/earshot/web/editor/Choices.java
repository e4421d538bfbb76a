package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.earshot.authoring.editing.Clash;
import org.earshot.authoring.editing.Clash.Side;

/** Whose words an officer chose where two had changed the same, as the form has it. */
final class Choices {

  private static final String KEEP = "keep:";
  private static final String MINE = "mine:";

  private Choices() {}

  /** None where what was chosen from is not what stands there now. */
  static Map<String, Clash.Choice> of(HttpServletRequest request, int latest) {
    Map<String, Clash.Choice> choices = new HashMap<>();
    if (String.valueOf(latest).equals(request.getParameter("seen"))) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (name.startsWith(KEEP)) {
                  String place = name.substring(KEEP.length());
                  String mine = request.getParameter(MINE + place);
                  boolean kept = values[0].equals(Side.MINE.name());
                  choices.put(
                      place,
                      new Clash.Choice(kept ? Side.MINE : Side.THEIRS, mine == null ? "" : mine));
                }
              });
    }
    return choices;
  }
}
