package org.earshot.web.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.translating.Contribution;
import org.earshot.security.Officer;
import org.earshot.web.learning.Meant.OfOption;
import org.springframework.stereotype.Component;

/**
 * The further words for an answer in a conversation's files. What is open goes on with the words
 * that it opened with.
 */
@Component
final class OptionShelf implements Shelf<OfOption> {

  private final Manuscripts manuscripts;
  private final OptionCollisions collisions;

  OptionShelf(Manuscripts manuscripts, OptionCollisions collisions) {
    this.manuscripts = manuscripts;
    this.collisions = collisions;
  }

  @Override
  public Set<String> words(OfOption meant, Drafts drafts) {
    return drafts
        .of(meant.conversation())
        .flatMap(now -> listed(now, meant))
        .map(List::stream)
        .map(words -> words.map(NewWord::plain).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  @Override
  public List<String> add(OfOption meant, String words, Officer officer) {
    Manuscript now = manuscripts.latest(meant.conversation()).orElse(null);
    if (now == null || listed(now.files(), meant).isEmpty()) {
      return List.of("Its question or this answer is not in the conversation any more.");
    }
    Map<String, String> files = with(now.files(), meant, words);
    List<String> against = collisions.against(meant, words, now.files(), files);
    if (against.isEmpty()) {
      save(now, latest -> with(latest, meant, words), officer, "learnt “" + words + "”");
    }
    return against;
  }

  @Override
  public List<String> take(OfOption meant, String words, Officer officer) {
    manuscripts
        .latest(meant.conversation())
        .ifPresent(
            now ->
                save(
                    now,
                    latest -> without(latest, meant, words),
                    officer,
                    "took “" + words + "” away again"));
    return List.of();
  }

  private void save(
      Manuscript now, UnaryOperator<Map<String, String>> edit, Officer officer, String note) {
    Author author = new Author(officer.id(), officer.name());
    Manuscripts.onNewest(
        now, latest -> manuscripts.save(latest, edit.apply(latest.files()), author, note));
  }

  private static Optional<List<String>> listed(Map<String, String> files, OfOption meant) {
    return listed(Draft.of(files), meant);
  }

  /** Empty where it has no such answer, or not in this language. */
  private static Optional<List<String>> listed(Draft draft, OfOption meant) {
    Optional<Sheet> sheet = draft.sheet();
    Optional<OptionText> option =
        sheet.flatMap(all -> all.question(meant.question())).flatMap(q -> option(q, meant));
    if (option.isEmpty() || isOwn(sheet.orElseThrow(), meant)) {
      return option.map(OptionText::synonyms);
    }
    return draft
        .table()
        .flatMap(table -> table.column(meant.language()))
        .filter(column -> column.readable())
        .map(column -> column.cell(path(meant)).text().lines().toList());
  }

  private static Optional<OptionText> option(QuestionText question, OfOption meant) {
    return question.options().stream()
        .filter(option -> option.id().equals(meant.option()))
        .findFirst();
  }

  private static boolean isOwn(Sheet sheet, OfOption meant) {
    return Locale.forLanguageTag(sheet.language()).equals(meant.language());
  }

  private static Map<String, String> with(Map<String, String> files, OfOption meant, String words) {
    return listed(files, meant)
        .filter(known -> known.stream().noneMatch(word -> NewWord.plain(word).equals(words)))
        .map(
            known -> {
              Set<String> more = new LinkedHashSet<>(known);
              more.add(words);
              return put(files, meant, List.copyOf(more));
            })
        .orElse(files);
  }

  private static Map<String, String> without(
      Map<String, String> files, OfOption meant, String words) {
    return listed(files, meant)
        .map(
            known ->
                put(
                    files,
                    meant,
                    known.stream().filter(word -> !NewWord.plain(word).equals(words)).toList()))
        .orElse(files);
  }

  /** In the conversation's own language the question changes; any other is a translation. */
  private static Map<String, String> put(
      Map<String, String> files, OfOption meant, List<String> words) {
    Sheet sheet = Sheet.of(files).orElseThrow();
    if (!isOwn(sheet, meant)) {
      Map<String, String> typed = Map.of(path(meant), String.join("\n", words));
      var work = new Contribution.Work(meant.language(), typed, Map.of());
      return Contribution.of(files, files, work).files();
    }
    QuestionText question = sheet.question(meant.question()).orElseThrow();
    List<OptionText> options = new ArrayList<>();
    for (OptionText option : question.options()) {
      boolean it = option.id().equals(meant.option());
      options.add(
          it ? new OptionText(option.id(), option.label(), option.exclusive(), words) : option);
    }
    return Edits.change(question.offering(options)).on(files);
  }

  private static String path(OfOption meant) {
    return "questions/" + meant.question() + "/synonyms/" + meant.option();
  }
}
