package org.earshot.language;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rewordings and checks in their tables, over the files. */
@Component
final class WrittenOwnWords implements OwnWords {

  private final Locales locales;
  private final OwnWordTable table;
  private final Lexicon lexicon;
  private final ObjectProvider<WordListRule> rules;
  private final Guide guide = Guide.read();
  private final Accounts accounts;
  private final Rewordings rewordings;
  private final Readings readings;

  WrittenOwnWords(
      Locales locales,
      OwnWordTable table,
      Lexicon lexicon,
      ObjectProvider<WordListRule> rules,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.locales = locales;
    this.table = table;
    this.lexicon = lexicon;
    this.rules = rules;
    this.accounts = new Accounts(guide, locales);
    this.rewordings = new Rewordings(locales, table, this::faults, transaction, clock);
    this.readings = new Readings(locales, table, transaction, clock);
  }

  @Override
  public List<OwnLanguage> all() {
    return locales.tongues().stream().map(accounts::of).toList();
  }

  @Override
  public Optional<OwnLanguage> of(Locale language) {
    return locales.tongues().stream()
        .filter(tongue -> tongue.filed().language().equals(language))
        .findFirst()
        .map(accounts::of);
  }

  @Override
  public List<String> unusable() {
    return locales.unusable();
  }

  @Override
  public Saved save(Locale language, Work work, Author author) {
    return rewordings.save(language, work, author);
  }

  @Override
  public Saved look(Locale language, Work work) {
    return rewordings.look(language, work);
  }

  @Override
  public Saved putBack(Locale language, String path, int revision, Author author) {
    return rewordings.putBack(language, path, revision, author);
  }

  /** Which rules there are is known only once whoever brings them is there. */
  private Map<String, List<String>> faults(Tongue tongue, Map<String, String> wanted) {
    WishCheck.Tongues tongues =
        new WishCheck.Tongues(
            locales.filedEnglish(),
            locales.english(),
            new Samples(guide.samples()),
            lexicon,
            rules.orderedStream().toList());
    return WishCheck.faults(tongues, tongue.spoken(), wanted);
  }

  @Override
  public List<Rewording> history(Locale language) {
    List<Rewording> history = new ArrayList<>(table.rewordings());
    history.removeIf(rewording -> !rewording.language().equals(language));
    Collections.reverse(history);
    return history;
  }

  @Override
  public boolean check(
      Locale language, @Nullable String part, String seal, String by, Author author) {
    locales.refresh();
    return readings.add(of(language).orElseThrow(), part, seal, by, author);
  }

  @Override
  public boolean check(Locale language, Map<String, String> seals, String by, Author author) {
    locales.refresh();
    return readings.add(of(language).orElseThrow(), seals, by, author);
  }

  @Override
  public void takeBack(Locale language, Author author) {
    readings.takeBack(language, author);
  }

  @Override
  public List<String> samples(Locale language, String phrase) {
    return new Samples(guide.samples()).of(language, phrase);
  }

  @Override
  public String file(Locale language) {
    Tongue tongue = Objects.requireNonNull(locales.tongue(language));
    return LocaleWriting.of(tongue, guide, locales.filedEnglish());
  }
}
