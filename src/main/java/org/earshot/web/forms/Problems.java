package org.earshot.web.forms;

import java.util.ArrayList;
import java.util.List;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is wrong with a form that was sent: a sentence for each field, in the order of the form. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** What a room refused, where inputs are named as in the outside contract. */
  public static Problems named(Refused refused) {
    Problems problems = new Problems();
    problems.addAsNamed(refused);
    return problems;
  }

  public void add(String field, String words) {
    found.add(new Problem(field, words));
  }

  /** Adds the sentence if that is so. */
  public void addIf(boolean wrong, String field, String words) {
    if (wrong) {
      add(field, words);
    }
  }

  /** Adds the sentence if there is nothing in the field. */
  public void require(@Nullable String value, String field, String words) {
    if (value == null || value.isBlank()) {
      add(field, words);
    }
  }

  /** Says so if no file was chosen, or an empty one. */
  public void requireFile(@Nullable MultipartFile file, String field) {
    if (file == null || file.isEmpty()) {
      String name = file == null ? null : file.getOriginalFilename();
      boolean chosen = name != null && !name.isBlank();
      add(field, chosen ? "“" + name + "” is empty: choose another file" : "Choose a file");
    }
  }

  /** Adds what a room refused, its field names turned into the form's. */
  public void add(Refused refused) {
    refused.fields().forEach((field, words) -> words.forEach(each -> add(input(field), each)));
  }

  /** Adds what a room refused, where inputs are named as in the outside contract. */
  public void addAsNamed(Refused refused) {
    refused.fields().forEach((field, words) -> words.forEach(each -> add(field, each)));
  }

  /**
   * {@code translations.pl.items[0].you_said} is the input {@code
   * translations[pl].items[0].youSaid}, and {@code lead.email} is {@code leadEmail}.
   */
  private static String input(String contract) {
    String field =
        contract
            .replaceFirst("^(translations|unanswered)\\.([^.]+)", "$1[$2]")
            .replaceFirst("\\.unanswered\\.([^.]+)", ".unanswered[$1]")
            .replaceFirst("^lead\\.", "lead_");
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      boolean after = i > 0 && field.charAt(i - 1) == '_';
      if (field.charAt(i) != '_') {
        name.append(after ? Character.toUpperCase(field.charAt(i)) : field.charAt(i));
      }
    }
    return name.toString();
  }

  /** The first sentence about this field; null where there is none. */
  public @Nullable String of(String field) {
    return found.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::words)
        .findFirst()
        .orElse(null);
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * @param field the name, and the id, of the input that it is about
   */
  public record Problem(String field, String words) {}
}
