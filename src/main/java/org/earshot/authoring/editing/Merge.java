package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.authoring.editing.Clash.Side;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together what two officers made of the same files. Whatever only one of them changed is
 * taken; where both changed the same words to something else, it is a {@link Clash}. Questions are
 * told apart by their ids, so that moving one is no change of its words.
 */
final class Merge {

  private final Map<String, Clash.Choice> choices;
  private final List<Clash> clashes = new ArrayList<>();

  /** The words of each question, by id. */
  private final Map<String, String> asked;

  private Merge(Map<String, Clash.Choice> choices, Map<String, String> asked) {
    this.choices = choices;
    this.asked = asked;
  }

  /** The three states of the same files. */
  record Three(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {}

  /**
   * @param files what came of it; of no use where there are clashes
   */
  record Merged(Map<String, String> files, List<Clash> clashes) {}

  static Merged of(Three states, Map<String, Clash.Choice> choices) {
    Merge merge = new Merge(choices, asked(states.mine()));
    Map<String, String> files = new TreeMap<>();
    Set<String> names = new TreeSet<>(states.mine().keySet());
    names.addAll(states.theirs().keySet());
    for (String name : names) {
      String text =
          merge.file(
              name, states.base().get(name), states.mine().get(name), states.theirs().get(name));
      if (text != null) {
        files.put(name, text);
      }
    }
    return new Merged(files, merge.clashes);
  }

  private static Map<String, String> asked(Map<String, String> files) {
    return Sheet.of(files)
        .map(
            sheet ->
                sheet.questions().stream()
                    .collect(
                        Collectors.toMap(
                            QuestionText::id, QuestionText::ask, (first, second) -> first)))
        .orElse(Map.of());
  }

  private @Nullable String file(
      String name, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
    if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
      return theirs;
    }
    if (Objects.equals(theirs, base)) {
      return mine;
    }
    Document ours = read(name, mine);
    Document other = read(name, theirs);
    if (ours == null || other == null || theirs == null) {
      Side side = choice(new Place(List.of(name)), text(base), text(mine), text(theirs));
      return side == Side.MINE ? mine : theirs;
    }
    Document before = read(name, base);
    JsonNode root = before == null ? MissingNode.getInstance() : before.root();
    JsonNode merged = merge(new Place(List.of(name)), root, ours.root(), other.root());
    boolean mixed = merged != ours.root() && merged != other.root();
    return merged instanceof ObjectNode tree
        ? Splice.write(other, theirs, mixed ? unchecked(tree) : tree)
        : theirs;
  }

  /** Nobody has read the words of a translation as they stand together now. */
  private static ObjectNode unchecked(ObjectNode tree) {
    if (tree.path("status").asString("").equals("checked")) {
      tree.put("status", "draft");
      tree.remove(List.of("checked_by", "checked_on"));
    }
    return tree;
  }

  private static @Nullable Document read(String name, @Nullable String text) {
    return text == null ? null : YamlReader.read(name, text, new Findings()).orElse(null);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private JsonNode merge(Place place, JsonNode base, JsonNode mine, JsonNode theirs) {
    if (Splice.same(mine, base) || Splice.same(mine, theirs)) {
      return theirs;
    }
    if (Splice.same(theirs, base)) {
      return mine;
    }
    if (mine instanceof ObjectNode ours && theirs instanceof ObjectNode others) {
      return objects(place, base, ours, others);
    }
    ObjectNode ourList = place.isQuestions() ? keyed(mine) : null;
    ObjectNode theirList = place.isQuestions() ? keyed(theirs) : null;
    if (ourList != null && theirList != null) {
      ObjectNode before = keyed(base);
      JsonNode known = before == null ? MissingNode.getInstance() : before;
      JsonNode merged = merge(place.among(), known, ourList, theirList);
      ArrayNode list = ((ArrayNode) theirs).arrayNode();
      merged.forEach(list::add);
      return list;
    }
    return choice(place, words(base), words(mine), words(theirs)) == Side.MINE ? mine : theirs;
  }

  private JsonNode objects(Place place, JsonNode base, ObjectNode mine, ObjectNode theirs) {
    ObjectNode merged = theirs.objectNode();
    for (String name : order(names(base), names(mine), names(theirs))) {
      JsonNode value =
          merge(place.child(name), base.path(name), mine.path(name), theirs.path(name));
      if (!value.isMissingNode()) {
        merged.set(name, value);
      }
    }
    return merged;
  }

  private static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  /** Theirs, with what only I have after its neighbour; the other way where I changed the order. */
  private static List<String> order(List<String> base, List<String> mine, List<String> theirs) {
    boolean moved = !common(base, mine).equals(common(mine, base));
    List<String> order = new ArrayList<>(moved ? mine : theirs);
    List<String> added = moved ? theirs : mine;
    for (int i = 0; i < added.size(); i++) {
      if (!order.contains(added.get(i))) {
        int after = i == 0 ? -1 : order.indexOf(added.get(i - 1));
        order.add(after + 1, added.get(i));
      }
    }
    return order;
  }

  private static List<String> common(List<String> ordered, List<String> others) {
    return ordered.stream().filter(others::contains).toList();
  }

  /** Questions by id; null where one has none, or two share one. */
  private static @Nullable ObjectNode keyed(JsonNode list) {
    if (!(list instanceof ArrayNode questions)) {
      return null;
    }
    ObjectNode keyed = questions.objectNode();
    for (JsonNode question : questions) {
      String id = QuestionTree.text(question, "id");
      if (id.isEmpty() || keyed.has(id)) {
        return null;
      }
      keyed.set(id, question);
    }
    return keyed;
  }

  private Side choice(Place place, String before, String mine, String theirs) {
    Clash.Choice chosen = choices.get(place.key());
    if (chosen == null || !chosen.holdsFor(mine)) {
      clashes.add(new Clash(place.key(), place.label(asked::get), before, mine, theirs));
      return Side.THEIRS;
    }
    return chosen.side();
  }

  static String words(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (node.isValueNode()) {
      return node.asString("");
    }
    List<String> lines = new ArrayList<>();
    if (node.isObject() && node.has("ask")) {
      return node.path("ask").asString("");
    }
    if (node.isObject()) {
      node.propertyNames().forEach(name -> lines.add(words(node.path(name))));
    } else {
      node.forEach(each -> lines.add(words(each)));
    }
    return String.join(", ", lines);
  }
}
