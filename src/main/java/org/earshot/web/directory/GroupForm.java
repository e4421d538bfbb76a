package org.earshot.web.directory;

import java.util.EnumMap;
import java.util.Map;
import org.earshot.directory.Detail;

/** What was typed about a group. */
final class GroupForm {

  private GroupForm() {}

  static Map<Detail, String> of(Map<String, String> typed) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      details.put(detail, typed.getOrDefault(detail.field(), ""));
    }
    return details;
  }
}
