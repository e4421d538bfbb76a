package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;

/**
 * Which finding stands where: by question id, by the name of what stands around the questions
 * ({@code welcome}, {@code monitoring} …), and under {@link #ELSEWHERE} what concerns other files
 * or the whole.
 */
public final class FindingPlaces {

  public static final String ELSEWHERE = "";

  private final TreeMap<Integer, String> lines = new TreeMap<>();
  private final Map<String, List<Finding>> found = new LinkedHashMap<>();
  private final Map<String, Integer> conditions = new LinkedHashMap<>();
  private final String file;

  private FindingPlaces(Draft draft) {
    file = draft.name() + "/" + Folio.MAIN;
    String text = draft.files().getOrDefault(Folio.MAIN, "");
    YamlReader.read(file, text, new Findings()).ifPresent(this::learn);
    for (Finding finding : draft.findings()) {
      found.computeIfAbsent(of(finding), place -> new ArrayList<>()).add(finding);
    }
  }

  public static FindingPlaces of(Draft draft) {
    return new FindingPlaces(draft);
  }

  private void learn(Document document) {
    for (String name : document.root().propertyNames()) {
      lines.put(document.lines().getOrDefault("/" + name, 1), name);
    }
    for (String item : document.items("/questions")) {
      String id = document.text(item + "/id");
      if (id != null) {
        lines.put(document.lines().getOrDefault(item, 1), id);
        conditions.put(id, document.lines().getOrDefault(item + "/when", 0));
        variants(id, item + "/variants", document);
      }
    }
  }

  private void variants(String question, String place, Document document) {
    document
        .entries(place)
        .forEach(
            (id, at) ->
                conditions.put(
                    question + ":" + id, document.lines().getOrDefault(at + "/when", 0)));
  }

  /** Where this one stands. */
  public String of(Finding finding) {
    int line = line(finding);
    if (!finding.where().startsWith(file + ":") || lines.floorEntry(line) == null) {
      return ELSEWHERE;
    }
    return lines.floorEntry(line).getValue();
  }

  private static int line(Finding finding) {
    String line = finding.where().substring(finding.where().lastIndexOf(':') + 1);
    return line.matches("[0-9]{1,9}") ? Integer.parseInt(line) : 0;
  }

  /**
   * The path of the words in a translation that a finding is about; empty where its line has none,
   * or several.
   *
   * @param file as the draft names it ("gu.yaml")
   */
  public static Optional<String> words(Draft draft, String file, Finding finding) {
    int line = line(finding);
    return YamlReader.read(file, draft.files().getOrDefault(file, ""), new Findings())
        .map(document -> leaves(document, line))
        .filter(leaves -> leaves.size() == 1)
        .map(leaves -> leaves.getFirst().substring(1));
  }

  private static List<String> leaves(Document document, int line) {
    return document.lines().entrySet().stream()
        .filter(place -> place.getValue() == line && !place.getKey().isEmpty())
        .map(Map.Entry::getKey)
        .filter(place -> document.text(place) != null)
        .toList();
  }

  /** What was found at this question, or under this name. */
  public List<Finding> at(String place) {
    return List.copyOf(found.getOrDefault(place, List.of()));
  }

  /** What was found about the condition of this question. */
  public List<Finding> atCondition(String question) {
    return atCondition(question, conditions.getOrDefault(question, 0));
  }

  /** What was found about whom this variant of the question is for. */
  public List<Finding> atCondition(String question, String variant) {
    return atCondition(question, conditions.getOrDefault(question + ":" + variant, 0));
  }

  private List<Finding> atCondition(String question, int line) {
    return at(question).stream().filter(finding -> line > 0 && line(finding) == line).toList();
  }
}
