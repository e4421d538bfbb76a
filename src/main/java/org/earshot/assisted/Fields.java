package org.earshot.assisted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was typed and chosen in a form, by the names of its inputs: {@code a.} and a question's id
 * for an answer, {@code n.} and its id for why there is none.
 */
public record Fields(Map<String, List<String>> typed) {

  public static final Fields NONE = new Fields(Map.of());

  private static final String ANSWER = "a.";
  private static final String NOTE = "n.";

  public Fields {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    typed.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    typed = Map.copyOf(copy);
  }

  /** The name of the input that a question is answered in. */
  public static String answer(String question) {
    return ANSWER + question;
  }

  /** The name of the input that says why a question has no answer. */
  public static String note(String question) {
    return NOTE + question;
  }

  /** What was chosen under this name; empty where nothing was. */
  public List<String> all(String name) {
    return Objects.requireNonNullElse(typed.get(name), List.of());
  }

  /** What was typed under this name, without blanks around it. */
  public String text(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst().strip().replace("\r\n", "\n");
  }

  /** For templates: whether this was chosen under this name. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** Whether anything was said about this question, be it that there is no answer. */
  public boolean mention(String question) {
    return said(answer(question)) || said(note(question));
  }

  private boolean said(String name) {
    return all(name).stream().anyMatch(value -> !value.isBlank());
  }

  /** The same with these inputs as they are now; those of other questions stay as they were. */
  public Fields with(Iterable<String> names, Fields now) {
    Map<String, List<String>> all = new LinkedHashMap<>(typed);
    for (String name : names) {
      all.remove(name);
      if (now.typed.containsKey(name)) {
        all.put(name, new ArrayList<>(now.all(name)));
      }
    }
    return new Fields(all);
  }
}
