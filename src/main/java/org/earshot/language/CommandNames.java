package org.earshot.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the words that a phrase tells people to text would be understood. */
record CommandNames(LocaleFile english, LocaleFile file) {

  private static final List<String> LISTS =
      Stream.concat(Stream.of("yes", "no", "skip"), CommandLists.ALL.stream()).toList();

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}{])\\p{Lu}{2,}(?: \\p{Lu}{2,})*(?![\\p{L}\\p{N}])");

  /** Shorter ones are abbreviations, such as SMS. */
  private static final int SHORTEST_STRANGER = 4;

  private static final Pattern PLACE = Pattern.compile("\\{[a-z_]+\\}");

  /** What is wrong, each beginning with "must" or "names". */
  List<String> faults(String original, String phrase) {
    Set<String> lists = new LinkedHashSet<>();
    capitals(original).forEach(name -> lists.addAll(listsOf(name, english)));
    List<String> faults = new ArrayList<>();
    for (String list : lists) {
      if (understood(list).noneMatch(word -> says(phrase, word))) {
        faults.add(missing(list));
      }
    }
    if (!lists.isEmpty()) {
      strangers(original, phrase).forEach(name -> faults.add(stranger(name)));
    }
    return faults;
  }

  private String missing(String list) {
    String own = file.words().getOrDefault(list, List.of()).stream().findFirst().orElse("");
    String name = list.replace('_', ' ').toUpperCase(Locale.ROOT);
    String also = own.isEmpty() || own.equalsIgnoreCase(name) ? "" : " or " + own;
    return "must name a word for " + name + " that people can text: " + name + also + ".";
  }

  private static String stranger(String name) {
    return "names " + name + ", which would not be understood. Add it to the words first.";
  }

  private Set<String> strangers(String original, String phrase) {
    Set<String> strangers = new LinkedHashSet<>(capitals(phrase));
    strangers.removeAll(capitals(original));
    strangers.removeIf(
        name ->
            name.length() < SHORTEST_STRANGER
                || !listsOf(name, file).isEmpty()
                || !listsOf(name, english).isEmpty());
    return strangers;
  }

  private static Set<String> capitals(String phrase) {
    return CAPITALS
        .matcher(PLACE.matcher(phrase).replaceAll(" . "))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> listsOf(String name, LocaleFile file) {
    String typed = name.toLowerCase(Locale.ROOT);
    Map<String, List<String>> words = file.words();
    return LISTS.stream()
        .filter(list -> words.getOrDefault(list, List.of()).contains(typed))
        .limit(1)
        .toList();
  }

  private Stream<String> understood(String list) {
    return Stream.concat(
        file.words().getOrDefault(list, List.of()).stream(),
        english.words().getOrDefault(list, List.of()).stream());
  }

  private static boolean says(String phrase, String word) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(phrase)
        .find();
  }
}
