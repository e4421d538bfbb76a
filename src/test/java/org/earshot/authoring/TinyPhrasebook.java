package org.earshot.authoring;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.flow.Standing;
import org.earshot.language.Phrasebook;

/**
 * Four languages in memory, so that a case can show what is wrong with one: English is whole,
 * Polish has a broken phrase, Urdu is a draft, Welsh lacks a phrase and a monitoring question.
 */
final class TinyPhrasebook implements Phrasebook {

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Locale POLISH = Locale.forLanguageTag("pl");
  private static final Locale URDU = Locale.forLanguageTag("ur");

  private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

  TinyPhrasebook() {
    for (Locale language :
        List.of(Locale.ENGLISH, WELSH, POLISH, URDU, Locale.of("gu"), Locale.of("es"))) {
      patterns.put(language, phrases(language));
    }
    forget(WELSH, Standing.SKIPPED);
    edit(POLISH, Standing.FACTS, "{questions, plural, one {# pytanie}");
    edit(POLISH, Standing.HELP, "Pomoc: {phone}");
  }

  private static Map<String, String> phrases(Locale language) {
    Map<String, String> phrases = new HashMap<>();
    for (Standing standing : Standing.values()) {
      String arguments =
          standing.arguments().stream().map(a -> " {" + a + "}").collect(Collectors.joining());
      phrases.put(standing.key(), language + " " + standing.key() + arguments);
    }
    return phrases;
  }

  /** As if the locale file had been edited. */
  void edit(Locale language, Standing standing, String pattern) {
    patterns.computeIfAbsent(language, unknown -> new HashMap<>()).put(standing.key(), pattern);
  }

  void forget(Locale language, Standing standing) {
    patterns.computeIfAbsent(language, unknown -> new HashMap<>()).remove(standing.key());
  }

  @Override
  public Set<Locale> languages() {
    return patterns.keySet();
  }

  @Override
  public Map<String, String> patterns(Locale language) {
    return patterns.getOrDefault(language, Map.of());
  }

  @Override
  public boolean checked(Locale language) {
    return patterns.containsKey(language) && !language.equals(URDU);
  }

  @Override
  public String say(Locale language, String key, Map<String, ?> arguments) {
    return format(language, patterns(language).getOrDefault(key, key), arguments);
  }

  @Override
  public String format(Locale language, String pattern, Map<String, ?> arguments) {
    return new MessageFormat(pattern, language).format(arguments);
  }

  @Override
  public String onPage(Locale language, String key, Map<String, ?> arguments) {
    return say(language, key, arguments);
  }

  @Override
  public Optional<StandardQuestion> monitoring(Locale language, String id) {
    if (!patterns.containsKey(language) || !monitoringIds().contains(id)) {
      return Optional.empty();
    }
    Map<String, String> options = new LinkedHashMap<>();
    options.put("young", language + " young");
    options.put("old", language + " old");
    options.put("prefer_not_to_say", language + " prefer not to say");
    boolean missing = language.equals(WELSH) && id.equals("disability");
    return missing
        ? Optional.empty()
        : Optional.of(new StandardQuestion(id, language + " " + id + "?", options));
  }

  @Override
  public Set<String> monitoringIds() {
    return Set.of("age_band", "disability", "ethnic_group");
  }

  @Override
  public String nameOf(Locale language) {
    return language.getDisplayLanguage(language);
  }

  @Override
  public String direction(Locale language) {
    return language.equals(URDU) ? "rtl" : "ltr";
  }

  @Override
  public long edition() {
    return 0;
  }

  @Override
  public boolean introduced(Locale language) {
    return checked(language);
  }
}
