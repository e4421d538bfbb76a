package org.earshot.authoring.translating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.translating.Passage.Kind;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.springframework.stereotype.Component;

/**
 * Questions that somebody has translated before, in another conversation or as a standard equality
 * question: a question in the same words need not be translated again. What is taken from there is
 * a draft like any other, until somebody has read it here.
 */
@Component
public final class SaidBefore {

  private final ConversationLibrary library;
  private final Phrasebook phrasebook;

  SaidBefore(ConversationLibrary library, Phrasebook phrasebook) {
    this.library = library;
    this.phrasebook = phrasebook;
  }

  /**
   * The files with what is known filled in where nothing is written, in each of their languages.
   */
  public Map<String, String> filled(Map<String, String> files) {
    Map<String, String> filled = files;
    List<Locale> languages =
        WordTable.of(files)
            .map(table -> table.columns().stream().map(Column::language).toList())
            .orElse(List.of());
    for (Locale language : languages) {
      filled = filled(filled, language);
    }
    return filled;
  }

  /** The same in one of them. */
  public Map<String, String> filled(Map<String, String> files, Locale language) {
    WordTable table = WordTable.of(files).orElse(null);
    Column column = table == null ? null : table.column(language).orElse(null);
    if (table == null || column == null || !column.readable()) {
      return files;
    }
    List<Translations.Change> changes = new ArrayList<>();
    List<List<Passage>> wanting =
        questions(table).stream()
            .filter(each -> each.stream().anyMatch(passage -> missing(column, passage)))
            .toList();
    if (!wanting.isEmpty()) {
      List<Map<String, String>> before = before(table.own(), language);
      wanting.forEach(question -> changes.addAll(changes(question, column, before)));
    }
    return changes.isEmpty() ? files : Translations.changed(files, language, changes);
  }

  private static List<Translations.Change> changes(
      List<Passage> question, Column column, List<Map<String, String>> before) {
    Map<String, String> known = match(question, before).orElse(Map.of());
    return question.stream()
        .filter(passage -> missing(column, passage) && known.containsKey(passage.words()))
        .map(
            passage ->
                new Translations.Change(
                    passage, known.getOrDefault(passage.words(), ""), passage.fingerprint()))
        .toList();
  }

  /** One that asks the same, or that offers the same: a word alone can mean many things. */
  private static Optional<Map<String, String>> match(
      List<Passage> question, List<Map<String, String>> before) {
    List<String> asked = words(question, Kind.ASK);
    List<String> offered = words(question, Kind.OPTION);
    return before.stream()
        .filter(known -> !asked.isEmpty() && known.containsKey(asked.getFirst()))
        .findFirst()
        .or(
            () ->
                before.stream()
                    .filter(known -> offered.size() > 1 && known.keySet().containsAll(offered))
                    .findFirst());
  }

  private static List<String> words(List<Passage> question, Kind kind) {
    return question.stream().filter(passage -> passage.kind() == kind).map(Passage::words).toList();
  }

  private static boolean missing(Column column, Passage passage) {
    return column.cell(passage.path()).state() == Cell.State.MISSING;
  }

  /** The questions in their own words, without what is put otherwise to some. */
  private static List<List<Passage>> questions(WordTable table) {
    return List.copyOf(
        table.passages().stream()
            .filter(passage -> passage.question() != null && passage.variant() == null)
            .filter(passage -> passage.kind() == Kind.ASK || passage.kind() == Kind.OPTION)
            .collect(
                groupingBy(
                    passage -> String.valueOf(passage.question()), LinkedHashMap::new, toList()))
            .values());
  }

  /** What each known question says in this language, by what it says in the other. */
  private List<Map<String, String>> before(Locale own, Locale language) {
    List<Map<String, String>> before = new ArrayList<>();
    for (String name : library.names()) {
      library
          .draft(name)
          .map(Draft::files)
          .flatMap(WordTable::of)
          .filter(table -> table.own().equals(own))
          .ifPresent(table -> before.addAll(said(table, language)));
    }
    phrasebook.monitoringIds().forEach(id -> standard(id, own, language).ifPresent(before::add));
    return before;
  }

  private static List<Map<String, String>> said(WordTable table, Locale language) {
    return table.column(language).stream()
        .flatMap(column -> questions(table).stream().map(question -> said(question, column)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Map<String, String> said(List<Passage> question, Column column) {
    Map<String, String> said = new HashMap<>();
    for (Passage passage : question) {
      Cell cell = column.cell(passage.path());
      if (cell.state() == Cell.State.CHECKED || cell.state() == Cell.State.DRAFT) {
        said.put(passage.words(), cell.text());
      }
    }
    return said;
  }

  private Optional<Map<String, String>> standard(String id, Locale own, Locale language) {
    return phrasebook
        .monitoring(own, id)
        .flatMap(here -> phrasebook.monitoring(language, id).map(there -> pair(here, there)));
  }

  private static Map<String, String> pair(StandardQuestion here, StandardQuestion there) {
    Map<String, String> pair = new HashMap<>();
    pair.put(here.ask(), there.ask());
    here.options()
        .forEach(
            (option, words) -> {
              String other = there.options().get(option);
              if (other != null) {
                pair.put(words, other);
              }
            });
    return pair;
  }
}
