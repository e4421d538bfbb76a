package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.language.Phrasebook;
import org.springframework.stereotype.Component;

/** Where officers change conversations; several at once without losing anybody's words. */
@Component
public class WritingDesk {

  /** As many letters as the table of retired ids has room for; no id that can be read has more. */
  private static final int LONGEST_ID = 80;

  private final Manuscripts manuscripts;
  private final RetiredIds retired;
  private final Phrasebook phrasebook;

  WritingDesk(Manuscripts manuscripts, RetiredIds retired, Phrasebook phrasebook) {
    this.manuscripts = manuscripts;
    this.retired = retired;
    this.phrasebook = phrasebook;
  }

  /**
   * Saves a change. Where somebody saved another meanwhile, the two are brought together.
   *
   * @return what stands now
   * @throws CannotEdit where the change would break something else
   * @throws Clashing where both changed the same words and nobody has chosen yet
   */
  public Manuscript save(Change change) {
    Manuscript base = change.base();
    Map<String, String> mine = change.edit().on(base.files());
    return Manuscripts.onNewest(
        latest(base),
        latest -> {
          Map<String, String> files = together(change, mine, latest);
          retire(base.name(), latest.files(), files);
          return manuscripts.save(latest, files, change.author(), change.note());
        });
  }

  /** Brings an earlier state back, as a new one; what stood since is kept in the history. */
  public Manuscript restore(Manuscript now, Manuscript earlier, Author author) {
    String note = "went back to version " + earlier.revision();
    retire(now.name(), now.files(), earlier.files());
    return manuscripts.save(now, earlier.files(), author, note);
  }

  /** The same for an undo or a redo. */
  public Manuscript bringBack(Manuscript now, Manuscript earlier, Author author, String note) {
    retire(now.name(), now.files(), earlier.files());
    return manuscripts.bringBack(now, earlier, author, note);
  }

  private Manuscript latest(Manuscript base) {
    return manuscripts.latest(base.name()).orElse(base);
  }

  private static Map<String, String> together(
      Change change, Map<String, String> mine, Manuscript latest) {
    if (latest.revision() == change.base().revision()) {
      return mine;
    }
    Merge.Three states = new Merge.Three(change.base().files(), mine, latest.files());
    Merge.Merged merged = Merge.of(states, change.choices());
    if (!merged.clashes().isEmpty()) {
      throw new Clashing(merged.clashes(), latest);
    }
    return merged.files();
  }

  /** Before it is saved: an id that is retired in vain does no harm, one that is not would. */
  private void retire(String name, Map<String, String> before, Map<String, String> after) {
    Set<String> gone = new HashSet<>(Edits.ids(before));
    gone.removeAll(Edits.ids(after));
    gone.removeIf(id -> id.length() > LONGEST_ID);
    retired.add(name, gone);
  }

  /** The questions with ids of their own, made from their words where they have none yet. */
  public List<QuestionText> withIds(String conversation, Sheet sheet, List<QuestionText> added) {
    Set<String> taken = taken(conversation);
    sheet.questions().forEach(question -> taken.add(question.id()));
    taken.addAll(phrasebook.monitoringIds());
    List<QuestionText> named = new ArrayList<>();
    for (QuestionText question : added) {
      String wished = question.id().isEmpty() ? question.ask() : question.id().replace('_', ' ');
      String id = Ids.question(wished, taken);
      taken.add(id);
      named.add(withOptionIds(question.called(id), taken));
    }
    return Renaming.conditions(added, named);
  }

  /** The question with an id for each of its options and variants that has none yet. */
  public QuestionText withOptionIds(String conversation, QuestionText question) {
    return withOptionIds(question, taken(conversation));
  }

  private Set<String> taken(String conversation) {
    Set<String> taken = new HashSet<>(retired.of(conversation));
    manuscripts.latest(conversation).ifPresent(now -> taken.addAll(Edits.ids(now.files())));
    return taken;
  }

  private static QuestionText withOptionIds(QuestionText question, Set<String> taken) {
    Set<String> used = new HashSet<>();
    question.options().forEach(option -> used.add(option.id()));
    String prefix = question.id() + ".";
    taken.stream()
        .filter(id -> id.startsWith(prefix))
        .forEach(id -> used.add(id.substring(prefix.length())));
    List<OptionText> options = new ArrayList<>();
    for (OptionText option : question.options()) {
      String id = option.id().isEmpty() ? Ids.option(option.label(), used) : option.id();
      used.add(id);
      options.add(new OptionText(id, option.label(), option.exclusive(), option.synonyms()));
    }
    return question.offering(options).inWords(Ids.variants(question.variants()));
  }

  /** What an officer began with; empty where there is no such version. */
  public Optional<Manuscript> at(String name, int revision) {
    return manuscripts.at(name, revision);
  }
}
