package org.earshot.themes;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.security.Refused;
import org.earshot.themes.CodingTable.Coded;
import org.earshot.themes.CodingTable.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading and coding, over the tables. */
@Component
class CodedTexts implements Reading {

  /** Near duplicates are looked for among this many: decrypting and comparing more takes time. */
  private static final int WINDOW = 1000;

  private final Themes themes;
  private final Shelf shelf;
  private final CodingTable codings;
  private final StepTable steps;
  private final LearningTask learning;
  private final InstantSource clock;

  CodedTexts(
      Themes themes,
      Shelf shelf,
      CodingTable codings,
      StepTable steps,
      LearningTask learning,
      InstantSource clock) {
    this.themes = themes;
    this.shelf = shelf;
    this.codings = codings;
    this.steps = steps;
    this.learning = learning;
    this.clock = clock;
  }

  @Override
  public Progress progress(String slug, String question) {
    boolean free =
        themes.questions(slug).stream()
            .filter(asked -> asked.id().equals(question))
            .map(Question::type)
            .anyMatch(Type.TEXT::equals);
    long total = free ? codings.texts(slug, question) : comments(slug, question);
    return new Progress(codings.read(slug, question), total);
  }

  /** Only once decrypted does it show whether anything was said beside an answer. */
  private long comments(String slug, String question) {
    long[] count = {0};
    shelf.read(
        new Filter(slug, question, Which.ALL, null, null, null),
        opened -> {
          count[0]++;
          return true;
        });
    return count[0];
  }

  @Override
  public Found next(Filter filter, int skip) {
    List<Opened> window = shelf.all(filter, WINDOW);
    List<List<Integer>> groups =
        NearDuplicates.of(window.stream().map(opened -> opened.text().words()).toList());
    boolean more = window.size() == WINDOW;
    int place = Math.clamp(skip, 0, groups.size());
    if (place == groups.size()) {
      return new Found(List.of(), place, groups.size(), more);
    }
    return new Found(
        groups.get(place).stream().map(window::get).toList(), place, groups.size(), more);
  }

  @Override
  public Optional<Opened> open(String slug, String question, UUID response) {
    return shelf.one(new Filter(slug, question, Which.ALL, null, null, null), response);
  }

  @Override
  public List<Opened> having(Theme theme, int most) {
    return shelf.all(
        new Filter(theme.consultation(), theme.question(), Which.ALL, theme.id(), null, null),
        most);
  }

  @Override
  @Transactional
  public int code(Batch batch, String officer) {
    Set<UUID> known =
        themes.book(batch.slug(), batch.question()).stream()
            .map(Theme::id)
            .collect(Collectors.toSet());
    if (!known.containsAll(batch.themes())) {
      throw Refused.conflict("themes", "A theme is gone from the code book. Look at it again.");
    }
    List<UUID> there = batch.responses().isEmpty() ? List.of() : codings.unchanged(batch, officer);
    write(batch, there, new Who(officer, clock.instant()));
    return there.size();
  }

  private void write(Batch batch, List<UUID> responses, Who who) {
    Map<UUID, Coded> before = codings.of(batch.slug(), batch.question());
    Set<UUID> strong = new HashSet<>(batch.strong());
    strong.retainAll(batch.themes());
    Coded coded = new Coded(batch.themes(), strong, false);
    var desk = new StepTable.Desk(UUID.randomUUID(), batch.slug(), batch.question(), who);
    for (UUID response : responses) {
      steps.insert(desk, response, before.get(response));
      codings.write(response, batch.question(), coded, who);
    }
    learning.soon(batch.slug(), batch.question());
  }

  @Override
  @Transactional
  public Set<UUID> undo(String slug, String question, String officer) {
    Who who = new Who(officer, clock.instant());
    Set<UUID> undone = new HashSet<>();
    for (StepTable.Step step : steps.last(slug, question, officer)) {
      Coded before = step.before();
      if (before == null) {
        codings.delete(step.response(), question);
      } else {
        codings.write(step.response(), question, before, who);
      }
      steps.delete(step);
      undone.add(step.response());
    }
    learning.soon(slug, question);
    return undone;
  }
}
