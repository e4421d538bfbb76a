package org.earshot.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every language that we have, as it is spoken now: its file with what people wrote in the console.
 * Whoever asks reads one immutable state from memory; {@link #refresh} puts another in its place.
 * Only English must be there.
 */
@Component
final class Locales {

  private static final Logger log = LoggerFactory.getLogger(Locales.class);

  private final FiledLocales filed;
  private final @Nullable OwnWordTable table;
  private volatile Spoken now;

  /** The files alone. */
  Locales(LocaleSettings settings) {
    this(settings, null);
  }

  @Autowired
  Locales(LocaleSettings settings, @Nullable OwnWordTable table) {
    this.filed = new FiledLocales(settings);
    this.table = table;
    if (!filed.files().containsKey(Locale.ENGLISH)) {
      throw new IllegalStateException(
          "Earshot cannot start without English words. " + String.join(" ", filed.findings()));
    }
    filed.findings().forEach(finding -> log.error("A language is left out. {}", finding));
    now = table == null ? state(-1, List.of(), List.of(), null) : state(table, null);
    now.files.values().forEach(this::reportLacking);
  }

  /**
   * All languages at one moment.
   *
   * @param size how many rows it was made from
   */
  private record Spoken(
      long size,
      long edition,
      long wordEdition,
      Map<Locale, Tongue> tongues,
      Map<Locale, LocaleFile> files) {}

  /**
   * Reads again what people wrote, where there is more of it: what this copy of the service wrote,
   * and what another copy did.
   */
  synchronized void refresh() {
    if (table != null && table.size() != now.size) {
      now = state(table, now);
    }
  }

  /** Rows that come in meanwhile make it be read once more. */
  private Spoken state(OwnWordTable table, @Nullable Spoken before) {
    long size = table.size();
    return state(size, table.rewordings(), table.readings(), before);
  }

  private Spoken state(
      long size, List<Rewording> rewordings, List<Reading> readings, @Nullable Spoken before) {
    LocaleFile english = Objects.requireNonNull(filed.files().get(Locale.ENGLISH));
    Map<Locale, Tongue> tongues = new LinkedHashMap<>();
    Map<Locale, LocaleFile> files = new LinkedHashMap<>();
    filed
        .files()
        .forEach(
            (language, file) -> {
              Tongue tongue =
                  Tongue.of(
                      english,
                      file,
                      rewordings.stream().filter(one -> one.language().equals(language)).toList(),
                      readings.stream().filter(one -> one.language().equals(language)).toList());
              tongues.put(language, tongue);
              files.put(language, tongue.spoken());
            });
    long edition = before == null ? 0 : before.edition + 1;
    long wordEdition =
        before != null && sameWords(before.files, files) ? before.wordEdition : edition;
    return new Spoken(
        size,
        edition,
        wordEdition,
        Collections.unmodifiableMap(tongues),
        Collections.unmodifiableMap(files));
  }

  private static boolean sameWords(Map<Locale, LocaleFile> one, Map<Locale, LocaleFile> other) {
    return one.entrySet().stream()
        .allMatch(
            entry -> {
              LocaleFile file = Objects.requireNonNull(other.get(entry.getKey()));
              return file.words().equals(entry.getValue().words())
                  && file.groups().equals(entry.getValue().groups());
            });
  }

  /** Another number whenever anything has changed. */
  long edition() {
    return now.edition;
  }

  /** Another number whenever a list of words has changed. */
  long wordEdition() {
    return now.wordEdition;
  }

  Map<Locale, LocaleFile> byLanguage() {
    return now.files;
  }

  /** In the order of their tags. */
  List<Tongue> tongues() {
    return List.copyOf(now.tongues.values());
  }

  @Nullable Tongue tongue(Locale language) {
    return found(now.tongues, language);
  }

  @Nullable LocaleFile of(Locale language) {
    return found(now.files, language);
  }

  /** The language as it is, or else the one that is spoken in every region. */
  private static <T> @Nullable T found(Map<Locale, T> all, Locale language) {
    T exact = all.get(language);
    return exact == null ? all.get(Locale.of(language.getLanguage())) : exact;
  }

  LocaleFile english() {
    return Objects.requireNonNull(now.files.get(Locale.ENGLISH));
  }

  /** English without what people wrote: what Earshot was made with. */
  LocaleFile filedEnglish() {
    return Objects.requireNonNull(filed.files().get(Locale.ENGLISH));
  }

  /** What is wrong with the files that had to be left out, a sentence each. */
  List<String> unusable() {
    return filed.findings();
  }

  /** What a language lacks beside English, a sentence each. */
  List<String> lacking(LocaleFile file) {
    return LocaleCheck.of(filedEnglish(), file);
  }

  private void reportLacking(LocaleFile file) {
    for (String lack : lacking(file)) {
      log.warn("locales/{}.yaml: {}", file.language().toLanguageTag(), lack);
    }
  }
}
