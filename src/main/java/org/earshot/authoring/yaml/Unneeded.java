package org.earshot.authoring.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Parts of YAML that our files have no need of: where they stand, a sign was meant as text. */
final class Unneeded {

  private Unneeded() {}

  static void refuse(NodeEvent event) {
    if (event instanceof AliasEvent) {
      throw refused(event, "*", "a reference");
    }
    if (event.getAnchor().isPresent()) {
      throw refused(event, "&", "a reference");
    }
    if (tag(event).isPresent()) {
      throw refused(event, "!", "a type");
    }
  }

  private static Unreadable refused(NodeEvent event, String sign, String meaning) {
    return new Unreadable(
        TreeBuilder.line(event),
        "a value begins with " + sign + ", which YAML reads as " + meaning,
        "Put the text in double quotes.");
  }

  private static Optional<String> tag(NodeEvent event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent collection -> collection.getTag();
      default -> Optional.empty();
    };
  }
}
