package org.earshot.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.language.Phrasebook.StandardQuestion;

/** What a language's file lacks beside the English one, in sentences that a translator can use. */
final class LocaleCheck {

  /** Lists that some languages have no words for. */
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("half_more", "verb_endings", "yesterday_or_tomorrow");

  private final LocaleFile english;
  private final LocaleFile file;
  private final List<String> lacking = new ArrayList<>();

  private LocaleCheck(LocaleFile english, LocaleFile file) {
    this.english = english;
    this.file = file;
  }

  static List<String> of(LocaleFile english, LocaleFile file) {
    LocaleCheck check = new LocaleCheck(english, file);
    check.phrases();
    check.words();
    check.shown();
    check.monitoring();
    return List.copyOf(check.lacking);
  }

  /** Whether a language may have no words under this path, though English has. */
  static boolean mayBeEmpty(String path) {
    return MAY_BE_EMPTY.contains(path.substring(path.indexOf('/') + 1));
  }

  private void phrases() {
    phrases("phrases", english.phrases(), file.phrases());
    phrases("pages", english.pages(), file.pages());
  }

  private void phrases(String part, Map<String, String> originals, Map<String, String> phrases) {
    missing(part, originals.keySet(), phrases.keySet());
    phrases.forEach(
        (key, phrase) -> {
          String original = originals.get(key);
          if (original != null) {
            PhraseCheck.faults(file.language(), original, phrase)
                .forEach(fault -> lacking.add("The phrase " + key + " " + fault));
          }
        });
  }

  private void words() {
    Set<String> filled = new TreeSet<>(file.words().keySet());
    filled.removeIf(
        list -> Objects.requireNonNull(file.words().get(list)).isEmpty() && !isOptional(list));
    missing("words", english.words().keySet(), filled);
    missing("words", english.groups().keySet(), file.groups().keySet());
  }

  private boolean isOptional(String list) {
    List<String> words = english.words().get(list);
    return MAY_BE_EMPTY.contains(list) || (words != null && words.isEmpty());
  }

  /** What people are told to reply must be understood. */
  private void shown() {
    for (String word : List.of("yes", "no")) {
      String shown = file.phrases().getOrDefault(word, "").toLowerCase(Locale.ROOT);
      if (!file.words().getOrDefault(word, List.of()).contains(shown)) {
        lacking.add("The phrase " + word + " must stand in the list of words " + word + " too.");
      }
    }
  }

  private void monitoring() {
    missing("monitoring", english.monitoring().keySet(), file.monitoring().keySet());
    english
        .monitoring()
        .forEach(
            (id, question) -> {
              StandardQuestion own = file.monitoring().get(id);
              Collection<String> options = own == null ? null : own.options().keySet();
              if (options != null
                  && !List.copyOf(options).equals(List.copyOf(question.options().keySet()))) {
                lacking.add(
                    "The monitoring question "
                        + id
                        + " must have the options "
                        + list(question.options().keySet())
                        + ", in this order.");
              }
            });
  }

  private void missing(String part, Collection<String> expected, Collection<String> found) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      lacking.add("Under " + part + ", these are missing: " + list(missing) + ".");
    }
    Set<String> unknown = new TreeSet<>(found);
    unknown.removeAll(expected);
    if (!unknown.isEmpty()) {
      lacking.add("Under " + part + ", Earshot does not know " + list(unknown) + ".");
    }
  }

  private static String list(Collection<String> names) {
    return String.join(", ", names);
  }
}
