package org.earshot.authoring.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree from the parser's events, without recursion, so that no nesting can exhaust the
 * stack. What these files never need (several documents, keys that are not words, and what {@link
 * Unneeded} lists) is refused.
 */
final class TreeBuilder {

  /** Ours go six deep. */
  private static final int MAX_DEPTH = 20;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Scalars scalars;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> repeated = new HashMap<>();
  private @Nullable JsonNode root;

  TreeBuilder(Scalars scalars) {
    this.scalars = scalars;
  }

  /** The whole tree; null where the file says nothing. */
  @Nullable JsonNode root() {
    return root;
  }

  Map<String, Integer> lines() {
    return lines;
  }

  /** Keys that stood twice: where they stood again, by pointer. The first one counts. */
  Map<String, Integer> repeated() {
    return repeated;
  }

  void accept(Event event) {
    if (event instanceof NodeEvent node) {
      Unneeded.refuse(node);
    }
    switch (event.getEventId()) {
      case DocumentStart -> {
        if (root != null) {
          throw new Unreadable(line(event), "--- begins a second document", "Remove the line ---.");
        }
      }
      case MappingStart -> begin(event, NODES.objectNode());
      case SequenceStart -> begin(event, NODES.arrayNode());
      case MappingEnd, SequenceEnd -> open.pop();
      case Scalar -> scalar((ScalarEvent) event);
      default -> {}
    }
  }

  private void begin(Event event, JsonNode container) {
    if (open.size() >= MAX_DEPTH) {
      throw new Unreadable(
          line(event),
          "lists stand inside lists more than " + MAX_DEPTH + " deep",
          "Look for brackets that are opened and never closed.");
    }
    open.push(new Frame(container, place(event, container)));
  }

  private void scalar(ScalarEvent event) {
    Frame frame = open.peek();
    if (frame != null && frame.container.isObject() && frame.key == null) {
      frame.key = event.getValue();
      frame.keyLine = line(event);
    } else {
      place(event, scalars.value(event));
    }
  }

  /** Puts the node where it belongs and returns its pointer. */
  private String place(Event event, JsonNode node) {
    Frame frame = open.peek();
    if (frame == null) {
      root = node;
      lines.put("", line(event));
      return "";
    }
    return frame.container.isArray()
        ? append(frame, event, (ArrayNode) frame.container, node)
        : put(frame, event, (ObjectNode) frame.container, node);
  }

  private String append(Frame frame, Event event, ArrayNode list, JsonNode node) {
    String pointer = frame.pointer + "/" + list.size();
    list.add(node);
    lines.put(pointer, line(event));
    return pointer;
  }

  private String put(Frame frame, Event event, ObjectNode mapping, JsonNode node) {
    String key = frame.key;
    if (key == null) {
      throw new Unreadable(
          line(event),
          "a list or a mapping stands where a name is expected",
          "Write a name, a colon and a space, and then the value.");
    }
    frame.key = null;
    String pointer = Document.child(frame.pointer, key);
    if (mapping.has(key)) {
      repeated.put(pointer, frame.keyLine);
      return Document.child(pointer, "again");
    }
    mapping.set(key, node);
    lines.put(pointer, frame.keyLine);
    return pointer;
  }

  static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static final class Frame {
    private final JsonNode container;
    private final String pointer;
    private @Nullable String key;
    private int keyLine = 1;

    private Frame(JsonNode container, String pointer) {
      this.container = container;
      this.pointer = pointer;
    }
  }
}
