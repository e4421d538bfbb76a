package org.earshot.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The phrases of the locale files. */
@Component
final class WrittenPhrasebook implements Phrasebook {

  private final Locales locales;
  private final Sentences sentences = new Sentences();

  WrittenPhrasebook(Locales locales) {
    this.locales = locales;
  }

  @Override
  public Set<Locale> languages() {
    return Collections.unmodifiableSet(locales.byLanguage().keySet());
  }

  @Override
  public Map<String, String> patterns(Locale language) {
    LocaleFile file = locales.of(language);
    return file == null ? Map.of() : file.phrases();
  }

  @Override
  public boolean checked(Locale language) {
    Tongue tongue = locales.tongue(language);
    return tongue != null && tongue.checked();
  }

  @Override
  public boolean introduced(Locale language) {
    Tongue tongue = locales.tongue(language);
    return tongue != null && tongue.introduced();
  }

  @Override
  public long edition() {
    return locales.edition();
  }

  @Override
  public String say(Locale language, String key, Map<String, ?> arguments) {
    return said(language, key, arguments, LocaleFile::phrases);
  }

  @Override
  public String onPage(Locale language, String key, Map<String, ?> arguments) {
    return said(language, key, arguments, LocaleFile::pages);
  }

  private String said(
      Locale language,
      String key,
      Map<String, ?> arguments,
      Function<LocaleFile, Map<String, String>> part) {
    LocaleFile file = locales.of(language);
    String pattern = file == null ? null : part.apply(file).get(key);
    if (pattern != null) {
      return format(language, pattern, arguments);
    }
    String english = part.apply(locales.english()).get(key);
    return english == null ? "[" + key + "]" : format(Locale.ENGLISH, english, arguments);
  }

  @Override
  public String format(Locale language, String pattern, Map<String, ?> arguments) {
    return sentences.format(language, pattern, arguments);
  }

  @Override
  public Optional<StandardQuestion> monitoring(Locale language, String id) {
    return Optional.ofNullable(locales.of(language)).map(file -> standard(file, id));
  }

  /** With the words that the list of the question's name has for its answers. */
  private static @Nullable StandardQuestion standard(LocaleFile file, String id) {
    StandardQuestion question = file.monitoring().get(id);
    Map<String, List<String>> synonyms = file.groups().get(id);
    return question == null || synonyms == null
        ? question
        : new StandardQuestion(id, question.ask(), question.options(), synonyms);
  }

  @Override
  public Set<String> monitoringIds() {
    return locales.english().monitoring().keySet();
  }

  @Override
  public String nameOf(Locale language) {
    LocaleFile file = locales.of(language);
    return file == null ? language.getDisplayName(language) : file.name();
  }

  @Override
  public String direction(Locale language) {
    return UScript.isRightToLeft(script(language)) ? "rtl" : "ltr";
  }

  private static int script(Locale language) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(language));
    return UScript.getCodeFromName(likely.getScript());
  }
}
