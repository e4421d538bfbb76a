package org.earshot.language;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.language.OwnWords.Saved;
import org.earshot.language.OwnWords.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** What people want to be said and understood instead of what the files have: all of it or none. */
final class Rewordings {

  private static final int TRIES = 3;

  private final Locales locales;
  private final OwnWordTable table;
  private final Judging judging;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Rewordings(
      Locales locales,
      OwnWordTable table,
      Judging judging,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.locales = locales;
    this.table = table;
    this.judging = judging;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Says what is wrong with wanted texts, by path, a sentence each. */
  interface Judging {
    Map<String, List<String>> faults(Tongue tongue, Map<String, String> wanted);
  }

  Saved save(Locale language, Work work, Author author) {
    return onNewest(
        language,
        tongue -> {
          Wishes wishes = Wishes.of(locales.filedEnglish(), tongue.spoken(), work);
          return wishes.faults().isEmpty() && wishes.clashes().isEmpty()
              ? keep(tongue, wishes.wanted(), author)
              : new Saved(wishes.faults(), wishes.clashes(), Map.of());
        });
  }

  Saved look(Locale language, Work work) {
    return onNewest(
        language,
        tongue -> {
          Wishes wishes = Wishes.of(locales.filedEnglish(), tongue.spoken(), work);
          Map<String, List<String>> faults = new LinkedHashMap<>(wishes.faults());
          faults.putAll(judging.faults(tongue, wishes.wanted()));
          return new Saved(faults, wishes.clashes(), wishes.wanted());
        });
  }

  Saved putBack(Locale language, String path, int revision, Author author) {
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

  private Saved keep(Tongue tongue, Map<String, String> wanted, Author author) {
    Map<String, List<String>> faults = judging.faults(tongue, wanted);
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
}
