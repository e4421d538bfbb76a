package org.earshot.web.translating;

import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Contribution;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.WordTable;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fetches the translation that an address names, and keeps what was done to it. */
@Component
class TranslationDesk {

  private final Manuscripts manuscripts;

  TranslationDesk(Manuscripts manuscripts) {
    this.manuscripts = manuscripts;
  }

  /** One conversation as it is now, with the table that it makes. */
  record Work(Manuscript manuscript, WordTable table) {

    public String name() {
      return manuscript.name();
    }

    public String address() {
      return "/console/conversations/" + name() + "/languages";
    }

    /** As people see it; its name where it has no title yet. */
    public String title() {
      return table.passages().stream()
          .filter(passage -> passage.kind() == Passage.Kind.TITLE)
          .map(Passage::words)
          .filter(words -> !words.isBlank())
          .findFirst()
          .orElse(name());
    }
  }

  /** A change of files. */
  interface Edit {
    Map<String, String> of(Map<String, String> files);
  }

  Manuscript manuscript(String name) {
    return manuscripts.latest(name).orElseThrow(TranslationDesk::unknown);
  }

  Work work(String name) {
    Manuscript manuscript = manuscript(name);
    WordTable table = WordTable.of(manuscript.files()).orElseThrow(TranslationDesk::unknown);
    return new Work(manuscript, table);
  }

  /** The same as it was at a revision. */
  Work work(String name, int revision) {
    Manuscript manuscript = manuscripts.at(name, revision).orElseThrow(TranslationDesk::unknown);
    WordTable table = WordTable.of(manuscript.files()).orElseThrow(TranslationDesk::unknown);
    return new Work(manuscript, table);
  }

  /** The translation of this tag, which can be read. */
  static Column column(Work work, String tag) {
    return work.table()
        .column(Locale.forLanguageTag(tag))
        .filter(Column::readable)
        .orElseThrow(TranslationDesk::unknown);
  }

  /**
   * Changes the state that somebody has read.
   *
   * @param revision null where they do not say which
   * @throws Overtaken where it is not the newest
   */
  void changeRead(
      String name, @Nullable Integer revision, Edit edit, Officer officer, String note) {
    Manuscript read =
        manuscripts
            .at(name, revision == null ? -1 : revision)
            .orElseThrow(() -> new Overtaken(manuscript(name)));
    if (manuscript(name).revision() != read.revision()) {
      throw new Overtaken(manuscript(name));
    }
    manuscripts.save(read, edit.of(read.files()), author(officer), note);
  }

  /** Changes the newest state, whoever else is at work. */
  void change(String name, Edit edit, Officer officer, String note) {
    Manuscripts.onNewest(
        manuscript(name),
        latest -> manuscripts.save(latest, edit.of(latest.files()), author(officer), note));
  }

  /**
   * Puts somebody's work into the newest state; nothing is kept where it clashes.
   *
   * @param revision the state that they saw
   */
  Contribution take(String name, int revision, Contribution.Work work, Officer officer) {
    return Manuscripts.onNewest(
        manuscript(name),
        latest -> {
          Manuscript base = manuscripts.at(name, revision).orElse(latest);
          Contribution contribution = Contribution.of(base.files(), latest.files(), work);
          manuscripts.save(latest, contribution.files(), author(officer), note(contribution, work));
          return contribution;
        });
  }

  private static String note(Contribution contribution, Contribution.Work work) {
    String language = work.language().getDisplayName(Locale.UK);
    return switch (contribution.changed()) {
      case 0 -> "changed notes in " + language;
      case 1 -> "changed one piece of words in " + language;
      default -> "changed " + contribution.changed() + " pieces of words in " + language;
    };
  }

  private static Author author(Officer officer) {
    return new Author(officer.id(), officer.name());
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
