package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Two versions of a conversation side by side, question by question, in words. */
public final class Comparison {

  private Comparison() {}

  /**
   * What differs about one thing.
   *
   * @param title the question, or what else it is
   */
  public record Difference(String title, List<Line> lines) {}

  /** One thing said of it, before and after; empty where there was, or is, nothing. */
  public record Line(String label, String before, String after) {}

  /** Only what differs, in the order of the newer version. */
  public static List<Difference> of(Map<String, String> before, Map<String, String> after) {
    List<Difference> all = new ArrayList<>();
    Sheet old = Sheet.of(before).orElse(null);
    Sheet now = Sheet.of(after).orElse(null);
    add("Around the questions", frame(old), frame(now), all);
    for (String id : ids(now, old)) {
      QuestionText was = question(old, id);
      QuestionText is = question(now, id);
      QuestionText named = is == null ? was : is;
      add("“" + (named == null ? id : named.name()) + "”", words(old, was), words(now, is), all);
    }
    Set<String> files = new TreeSet<>(before.keySet());
    files.addAll(after.keySet());
    files.remove(Folio.MAIN);
    files.forEach(file -> add(Place.file(file), leaves(file, before), leaves(file, after), all));
    return all;
  }

  private static void add(
      String title, Map<String, String> before, Map<String, String> after, List<Difference> all) {
    Set<String> labels = new LinkedHashSet<>(after.keySet());
    labels.addAll(before.keySet());
    List<Line> lines =
        labels.stream()
            .map(
                label ->
                    new Line(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
            .filter(line -> !line.before().equals(line.after()))
            .toList();
    if (!lines.isEmpty()) {
      all.add(new Difference(title, lines));
    }
  }

  private static Set<String> ids(@Nullable Sheet now, @Nullable Sheet old) {
    Set<String> ids = new LinkedHashSet<>();
    for (Sheet sheet : new Sheet[] {now, old}) {
      if (sheet != null) {
        sheet.questions().forEach(question -> ids.add(question.id()));
      }
    }
    return ids;
  }

  private static @Nullable QuestionText question(@Nullable Sheet sheet, String id) {
    return sheet == null ? null : sheet.question(id).orElse(null);
  }

  private static Map<String, String> frame(@Nullable Sheet sheet) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (sheet != null) {
      FrameText frame = sheet.frame();
      lines.put("Title", frame.title());
      lines.put("Words to text to start", String.join(", ", frame.keywords()));
      lines.put("Welcome", frame.welcome());
      lines.put("What people read on MORE", frame.more());
      lines.put("Thanks at the end", frame.thanks());
      lines.put("Asking about other consultations", frame.mayAskAgain() ? "Yes" : "No");
      lines.put("Equality questions", String.join(", ", sheet.monitoring()).replace('_', ' '));
      lines.put("Order of the questions", order(sheet));
    }
    return lines;
  }

  private static String order(Sheet sheet) {
    StringBuilder order = new StringBuilder();
    for (QuestionText question : sheet.questions()) {
      order.append(order.isEmpty() ? "" : "\n").append(question.name());
    }
    return order.toString();
  }

  private static Map<String, String> words(@Nullable Sheet sheet, @Nullable QuestionText question) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (sheet == null || question == null) {
      return lines;
    }
    lines.put("Words", question.ask());
    lines.put("Kind of answer", Kinds.words(question.type()));
    lines.put(
        "Options",
        question.options().stream().map(Comparison::option).collect(Collectors.joining("\n")));
    lines.put("Limits", limits(question));
    lines.put("Where to find support", Objects.requireNonNullElse(question.support(), ""));
    lines.put(
        "Other words for yes and no",
        question.synonyms().isEmpty() ? "" : new TreeMap<>(question.synonyms()).toString());
    lines.put("Asked only if", condition(sheet, question));
    String needed = question.needed();
    lines.put(
        "Cannot be skipped, because",
        needed == null ? "" : needed.isEmpty() ? "(no reason given)" : needed);
    for (VariantText variant : question.variants()) {
      String name = variant.id().replace('_', ' ');
      lines.put("In other words (" + name + ")", variant.ask());
      lines.put(
          "Other names of options (" + name + ")",
          variant.labels().entrySet().stream()
              .map(label -> question.label(label.getKey()) + ": " + label.getValue())
              .collect(Collectors.joining("\n")));
      lines.put("Said to people (" + name + ")", audience(sheet, question, variant));
    }
    lines.put(
        "Order of the other words",
        question.variants().size() < 2
            ? ""
            : question.variants().stream()
                .map(variant -> variant.id().replace('_', ' '))
                .collect(Collectors.joining(", ")));
    return lines;
  }

  /** Whom a variant is for ("whose answer to …"), or the condition as it is written. */
  public static String audience(Sheet sheet, QuestionText question, VariantText variant) {
    return audience(sheet, question, variant.when());
  }

  /** The same of a question; empty where it is always asked. */
  public static String audience(Sheet sheet, QuestionText question) {
    return audience(sheet, question, question.when());
  }

  private static String audience(Sheet sheet, QuestionText question, @Nullable String when) {
    Map<String, QuestionText> earlier = sheet.before(question.id());
    return when == null
        ? ""
        : Rule.read(when, earlier)
            .map(rule -> rule.audience(earlier))
            .orElse("for whom this holds: " + when);
  }

  private static String option(OptionText option) {
    return option.label()
        + (option.exclusive() ? " (only by itself)" : "")
        + (option.synonyms().isEmpty()
            ? ""
            : " (also: " + String.join(", ", option.synonyms()) + ")");
  }

  private static String limits(QuestionText question) {
    if (question.type() != Type.NUMBER && question.type() != Type.RATING) {
      return "";
    }
    Object least = question.range().least();
    Object most = question.range().most();
    String unit = question.unit();
    return ((least == null ? "" : "from " + least)
            + (most == null ? "" : " to " + most)
            + (unit == null ? "" : " " + unit))
        .strip();
  }

  /** A condition as people say it, or as it is written where menus cannot show it. */
  public static String condition(Sheet sheet, QuestionText question) {
    Map<String, QuestionText> earlier = sheet.before(question.id());
    String when = question.when();
    return when == null
        ? ""
        : Rule.read(when, earlier).map(rule -> rule.sentence(earlier)).orElse(when);
  }

  private static Map<String, String> leaves(String file, Map<String, String> files) {
    Map<String, String> lines = new LinkedHashMap<>();
    String text = files.get(file);
    if (text != null) {
      YamlReader.read(file, text, new Findings())
          .ifPresentOrElse(
              document -> leaves(new Place(List.of(file)), document.root(), lines),
              () -> lines.put("The whole file", text));
    }
    return lines;
  }

  private static void leaves(Place place, JsonNode node, Map<String, String> lines) {
    if (node.isObject()) {
      node.propertyNames().forEach(name -> leaves(place.child(name), node.path(name), lines));
    } else {
      Place within =
          new Place(
              place.steps().size() < 2
                  ? place.steps()
                  : place.steps().subList(1, place.steps().size()));
      lines.put(
          new Place(
                  java.util.stream.Stream.concat(
                          java.util.stream.Stream.of(Folio.MAIN), within.steps().stream())
                      .toList())
              .label(),
          Merge.words(node));
    }
  }
}
