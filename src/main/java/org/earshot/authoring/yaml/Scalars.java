package org.earshot.authoring.yaml;

import java.math.BigDecimal;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What single values are: nothing, true or false, a number, or words. */
record Scalars(ScalarResolver resolver) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  JsonNode value(ScalarEvent event) {
    String text = event.getValue();
    Tag tag = resolver.resolve(text, event.isPlain());
    if (tag.equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return NODES.booleanNode(Boolean.parseBoolean(text));
    }
    // Longer ones, and powers of ten, are never meant as numbers here, and cost much to reckon
    // with.
    boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    return number && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")
        ? NODES.numberNode(new BigDecimal(text))
        : NODES.stringNode(text);
  }
}
