package org.earshot.language;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has read which words, and whether that counts. */
final class Readings {

  private final Locales locales;
  private final OwnWordTable table;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Readings(
      Locales locales, OwnWordTable table, TransactionTemplate transaction, InstantSource clock) {
    this.locales = locales;
    this.table = table;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param account of the language as it is now
   * @param part the one that was read; null for the whole language
   * @param seal of exactly the lines that were read
   * @param by who, and who they are
   * @return whether it counts: not where anything has changed since
   */
  boolean add(OwnLanguage account, @Nullable String part, String seal, String by, Author author) {
    List<OwnLine> read =
        part == null ? account.toRead() : account.part(part).map(OwnPart::toRead).orElse(List.of());
    if (read.isEmpty() || !OwnLanguage.seal(read).equals(seal)) {
      return false;
    }
    add(account, read, by, author);
    return true;
  }

  /**
   * @param seals of exactly the pieces that were read, by path
   * @return whether it counts: not where any of them has changed since, or nothing was read
   */
  boolean add(OwnLanguage account, Map<String, String> seals, String by, Author author) {
    List<OwnLine> read =
        account.lines().stream()
            .filter(line -> line.seal().equals(seals.get(line.path())))
            .toList();
    if (read.isEmpty() || read.size() < seals.size()) {
      return false;
    }
    add(account, read, by, author);
    return true;
  }

  private void add(OwnLanguage account, List<OwnLine> read, String by, Author author) {
    Map<String, String> words = new LinkedHashMap<>();
    read.forEach(line -> words.put(line.path(), line.words()));
    boolean whole = account.missing() == 0 && words.keySet().containsAll(paths(account.toRead()));
    add(new Reading(account.language(), by, author, clock.instant(), false, whole, words));
  }

  private static Set<String> paths(List<OwnLine> lines) {
    return Set.copyOf(lines.stream().map(OwnLine::path).toList());
  }

  void takeBack(Locale language, Author author) {
    add(new Reading(language, author.name(), author, clock.instant(), true, false, Map.of()));
  }

  private void add(Reading reading) {
    transaction.executeWithoutResult(status -> table.add(reading));
    locales.refresh();
  }
}
