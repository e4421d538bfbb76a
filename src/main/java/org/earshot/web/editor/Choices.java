package org.earshot.web.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.earshot.authoring.editing.Clash.Side;

/** Whose words an officer chose where two had changed the same, as the form has it. */
final class Choices {

  private static final String KEEP = "keep:";

  private Choices() {}

  /** None where what was chosen from is not what stands there now. */
  static Map<String, Side> of(HttpServletRequest request, int latest) {
    Map<String, Side> choices = new HashMap<>();
    if (String.valueOf(latest).equals(request.getParameter("seen"))) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (name.startsWith(KEEP)) {
                  boolean mine = values[0].equals(Side.MINE.name());
                  choices.put(name.substring(KEEP.length()), mine ? Side.MINE : Side.THEIRS);
                }
              });
    }
    return choices;
  }
}
