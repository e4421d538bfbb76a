package org.earshot.language;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rewordings and checks in their tables, over the files. */
@Component
final class WrittenOwnWords implements OwnWords {

  private static final int TRIES = 3;

  private final Locales locales;
  private final OwnWordTable table;
  private final TransactionTemplate transaction;
  private final InstantSource clock;
  private final ObjectProvider<WordListRule> rules;
  private final Lexicon lexicon;
  private final Guide guide = Guide.read();
  private final Accounts accounts;

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
    this.transaction = transaction;
    this.clock = clock;
    this.accounts = new Accounts(guide, locales);
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
    return onNewest(
        language,
        tongue -> {
          Wishes wishes = Wishes.of(locales.filedEnglish(), tongue.spoken(), work);
          if (!wishes.faults().isEmpty() || !wishes.clashes().isEmpty()) {
            return new Saved(wishes.faults(), wishes.clashes(), Map.of());
          }
          return keep(tongue, wishes.wanted(), author);
        });
  }

  @Override
  public Saved look(Locale language, Work work) {
    return onNewest(
        language,
        tongue -> {
          Wishes wishes = Wishes.of(locales.filedEnglish(), tongue.spoken(), work);
          Map<String, List<String>> faults = new LinkedHashMap<>(wishes.faults());
          faults.putAll(faults(tongue, wishes.wanted()));
          return new Saved(faults, wishes.clashes(), wishes.wanted());
        });
  }

  @Override
  public Saved putBack(Locale language, String path, int revision, Author author) {
    return onNewest(
        language,
        tongue -> {
          String then = revision == 0 ? shipped(tongue, path) : then(tongue, path, revision);
          String now = Pieces.of(tongue.spoken()).getOrDefault(path, "");
          boolean known = Pieces.shown(locales.filedEnglish(), tongue.filed()).contains(path);
          return then == null || !known || then.equals(now)
              ? new Saved(Map.of(), List.of(), Map.of())
              : keep(tongue, Map.of(path, then), author);
        });
  }

  /** What was said from a revision on; null where there is none such. */
  private @Nullable String then(Tongue tongue, String path, int revision) {
    Locale language = tongue.filed().language();
    for (Rewording one : table.rewordings()) {
      if (one.language().equals(language)
          && one.path().equals(path)
          && one.revision() == revision) {
        return text(tongue, path, one.words());
      }
    }
    return null;
  }

  private static String text(Tongue tongue, String path, @Nullable String words) {
    String shipped = shipped(tongue, path);
    if (words == null) {
      return shipped;
    }
    return Pieces.isList(path)
        ? Pieces.text(WordChange.parse(words).on(Pieces.words(shipped)))
        : words;
  }

  private static String shipped(Tongue tongue, String path) {
    return tongue.shipped().getOrDefault(path, "");
  }

  /** What somebody does with the newest state of a language. */
  private interface Step {
    Saved on(Tongue tongue);
  }

  /** Whoever was overtaken by another copy of the service looks again. */
  private Saved onNewest(Locale language, Step step) {
    for (int i = 1; ; i++) {
      locales.refresh();
      try {
        Saved saved = step.on(Objects.requireNonNull(locales.tongue(language)));
        locales.refresh();
        return saved;
      } catch (DuplicateKeyException quicker) {
        if (i == TRIES) {
          throw quicker;
        }
      }
    }
  }

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

  private Saved keep(Tongue tongue, Map<String, String> wanted, Author author) {
    Map<String, List<String>> faults = faults(tongue, wanted);
    if (!faults.isEmpty()) {
      return new Saved(faults, List.of(), Map.of());
    }
    List<Rewording> rewordings = new ArrayList<>();
    wanted.forEach((path, text) -> rewordings.add(rewording(tongue, path, text, author)));
    transaction.executeWithoutResult(status -> rewordings.forEach(table::add));
    return new Saved(Map.of(), List.of(), wanted);
  }

  private Rewording rewording(Tongue tongue, String path, String text, Author author) {
    Rewording latest = tongue.latest().get(path);
    String shipped = shipped(tongue, path);
    String now = Pieces.of(tongue.spoken()).getOrDefault(path, "");
    boolean list = Pieces.isList(path);
    return new Rewording(
        tongue.filed().language(),
        path,
        latest == null ? 1 : latest.revision() + 1,
        list ? "" : shipped,
        list ? change(shipped, now) : now,
        text.equals(shipped) ? null : list ? change(shipped, text) : text,
        author,
        clock.instant());
  }

  private static String change(String shipped, String text) {
    return WordChange.between(Pieces.words(shipped), Pieces.words(text)).text();
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
    OwnLanguage account = of(language).orElseThrow();
    List<OwnLine> read =
        part == null ? account.toRead() : account.part(part).map(OwnPart::toRead).orElse(List.of());
    if (read.isEmpty() || !OwnLanguage.seal(read).equals(seal)) {
      return false;
    }
    Map<String, String> words = new LinkedHashMap<>();
    read.forEach(line -> words.put(line.path(), line.words()));
    boolean whole = account.missing() == 0 && words.keySet().containsAll(paths(account.toRead()));
    add(new Reading(language, by, author, clock.instant(), false, whole, words));
    return true;
  }

  private static Set<String> paths(List<OwnLine> lines) {
    return Set.copyOf(lines.stream().map(OwnLine::path).toList());
  }

  @Override
  public void takeBack(Locale language, Author author) {
    add(new Reading(language, author.name(), author, clock.instant(), true, false, Map.of()));
  }

  private void add(Reading reading) {
    transaction.executeWithoutResult(status -> table.add(reading));
    locales.refresh();
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
