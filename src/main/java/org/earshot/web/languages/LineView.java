package org.earshot.web.languages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.translating.Length;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnWords;

/**
 * A piece of own words with what stands in its fields.
 *
 * @param value what is typed, or what it says
 * @param examples that as people would get it
 * @param original the English as they would
 */
public record LineView(
    OwnLine line,
    String value,
    String add,
    String take,
    String seen,
    List<Example> examples,
    List<String> original) {

  static final String WORDS = "words.";
  static final String SEEN = "seen.";
  private static final String ADD = "add.";
  private static final String TAKE = "take.";

  /** What a phrase says with values in its places, and what that costs. */
  public record Example(String text, Length length) {}

  static LineView of(OwnLine line, Locale language, Map<String, String> typed, OwnWords words) {
    String path = line.path();
    String value = typed.getOrDefault(WORDS + path, line.words());
    boolean pattern = line.kind() == OwnLine.Kind.PHRASE || line.kind() == OwnLine.Kind.PAGE;
    return new LineView(
        line,
        value,
        typed.getOrDefault(ADD + path, ""),
        typed.getOrDefault(TAKE + path, ""),
        typed.getOrDefault(SEEN + path, line.seal()),
        pattern ? examples(language, value, words) : List.of(),
        pattern ? words.samples(Locale.ENGLISH, line.english()) : List.of());
  }

  static List<Example> examples(Locale language, String value, OwnWords words) {
    List<Example> examples = new ArrayList<>();
    words
        .samples(language, value)
        .forEach(said -> examples.add(new Example(said, Length.of(said))));
    return examples;
  }

  /** What was done on a page, out of the fields of its form. */
  static OwnWords.Work work(Map<String, String> typed, List<OwnLine> lines) {
    Map<String, OwnWords.Wish> phrases = new LinkedHashMap<>();
    Map<String, OwnWords.ListWish> lists = new LinkedHashMap<>();
    for (OwnLine line : lines) {
      String path = line.path();
      String words = typed.get(WORDS + path);
      if (line.list() && words == null) {
        String add = typed.getOrDefault(ADD + path, "");
        lists.put(path, new OwnWords.ListWish(add, typed.getOrDefault(TAKE + path, "")));
      } else if (words != null) {
        phrases.put(path, new OwnWords.Wish(typed.getOrDefault(SEEN + path, line.seal()), words));
      }
    }
    return new OwnWords.Work(phrases, lists);
  }

  /** The same fields, as if whoever typed had seen what stands there now. */
  static Map<String, String> knowing(
      Map<String, String> typed, List<OwnLine> lines, List<OwnWords.Clash> clashes) {
    Map<String, String> knowing = new HashMap<>(typed);
    for (OwnWords.Clash clash : clashes) {
      lines.stream()
          .filter(line -> line.path().equals(clash.path()))
          .forEach(line -> knowing.put(SEEN + line.path(), line.seal()));
    }
    return knowing;
  }

  /** The field, and the anchor, of a piece: where people type, or where they add words. */
  static String field(OwnLine line) {
    return (line.list() ? ADD : WORDS) + line.path();
  }

  public String field() {
    return field(line);
  }

  public String seenField() {
    return SEEN + line.path();
  }

  public String takeField() {
    return TAKE + line.path();
  }

  /** Without the slashes of its path, for what scripts look up. */
  public String lengthId() {
    return "length-" + line.path().replace('/', '-');
  }

  /** Whether its example says more than the words themselves do. */
  public boolean showsExamples() {
    return examples.size() > 1
        || examples.stream().anyMatch(example -> !example.text().equals(value));
  }

  public String stateWords() {
    return words(line.state());
  }

  static String words(OwnLine.State state) {
    return switch (state) {
      case MISSING -> "Missing";
      case DRAFT -> "To be read";
      case CHANGED -> "Changed";
      case READ -> "Read";
    };
  }

  public String colour() {
    return switch (line.state()) {
      case MISSING -> "grey";
      case DRAFT -> "yellow";
      case CHANGED -> "orange";
      case READ -> "green";
    };
  }

  /** As many as its words need, and one to go on. */
  public int rows() {
    return Math.min(9, 2 + Math.max(value.length(), line.english().length()) / 55);
  }
}
