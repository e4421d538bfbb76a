package org.earshot.themes;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.responses.FreeTexts;
import org.earshot.responses.FreeTexts.Text;
import org.earshot.security.Refused;
import org.earshot.themes.CodingTable.Standing;
import org.earshot.themes.CodingTable.Who;
import org.earshot.themes.StepTable.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading and coding, over the tables. */
@Component
class CodedTexts implements Reading {

  private final Themes themes;
  private final Shelf shelf;
  private final FreeTexts texts;
  private final ReadSoFar soFar;
  private final CodingTable codings;
  private final StepTable steps;
  private final LearningTask learning;
  private final InstantSource clock;

  CodedTexts(
      Themes themes,
      Shelf shelf,
      FreeTexts texts,
      ReadSoFar soFar,
      CodingTable codings,
      StepTable steps,
      LearningTask learning,
      InstantSource clock) {
    this.themes = themes;
    this.shelf = shelf;
    this.texts = texts;
    this.soFar = soFar;
    this.codings = codings;
    this.steps = steps;
    this.learning = learning;
    this.clock = clock;
  }

  @Override
  public Progress progress(String slug, String question) {
    return soFar.of(slug, question);
  }

  @Override
  public Found next(Filter filter, @Nullable Bookmark from, int skip) {
    Shelf.Portion portion = shelf.portion(filter, from);
    List<Text> texts = portion.texts();
    List<List<Integer>> groups = NearDuplicates.of(texts.stream().map(Text::words).toList());
    int place = Math.clamp(skip, 0, groups.size());
    List<Integer> group = place == groups.size() ? List.of() : groups.get(place);
    List<Text> alike = group.stream().map(texts::get).toList();
    return new Found(
        shelf.open(filter.question(), alike),
        place,
        groups.size(),
        portion.start(),
        portion.further());
  }

  @Override
  public Optional<Opened> open(String slug, String question, UUID response) {
    List<Text> found = texts.of(slug, question, List.of(response));
    return shelf.open(question, found).stream().findFirst();
  }

  @Override
  public Map<UUID, Map<String, Coded>> coded(Collection<UUID> responses) {
    return codings.of(responses);
  }

  @Override
  public List<Opened> having(Theme theme, int most) {
    return shelf.all(
        new Filter(
            theme.consultation(),
            theme.question(),
            Which.ALL,
            theme.id(),
            null,
            null,
            false,
            false),
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
    try {
      return write(batch, new Who(officer, clock.instant()));
    } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
      throw Refused.conflict("themes", "Somebody else saved at the same moment. Look at it again.");
    }
  }

  private int write(Batch batch, Who who) {
    codings.lock(batch.question(), batch.responses());
    List<UUID> there =
        batch.responses().isEmpty() ? List.of() : codings.unchanged(batch, who.officer());
    Map<UUID, Standing> before = codings.of(batch.question(), there);
    Set<UUID> strong = new HashSet<>(batch.strong());
    strong.retainAll(batch.themes());
    Coded coded = new Coded(batch.themes(), strong);
    var desk = new StepTable.Desk(UUID.randomUUID(), batch.slug(), batch.question(), who);
    for (UUID response : there) {
      Standing standing = before.get(response);
      if (standing == null || !isTheSame(standing, coded, batch, who)) {
        steps.insert(desk, response, standing);
        codings.write(response, batch.question(), coded, who);
      }
    }
    learning.soon(batch.slug(), batch.question());
    return there.size();
  }

  /** Whoever clicks twice takes one step. */
  private static boolean isTheSame(Standing standing, Coded coded, Batch batch, Who who) {
    return standing.coded().equals(coded)
        && standing.who().officer().equals(who.officer())
        && standing.who().at().isAfter(batch.shown());
  }

  @Override
  @Transactional
  public Undone undo(String slug, String question, String officer) {
    Optional<UUID> last = steps.last(slug, question, officer);
    if (last.isEmpty()) {
      return new Undone(Set.of(), 0);
    }
    codings.lock(question, steps.of(last.get()).stream().map(Step::response).toList());
    Set<UUID> undone = new HashSet<>();
    List<Step> all = steps.of(last.get());
    for (Step step : all) {
      if (step.canGoBack()) {
        goBack(step, question);
        undone.add(step.response());
      }
      steps.delete(step);
    }
    learning.soon(slug, question);
    return new Undone(undone, all.size() - undone.size());
  }

  private void goBack(Step step, String question) {
    Standing before = step.before();
    if (before == null) {
      codings.delete(step.response(), question);
    } else {
      codings.write(step.response(), question, before.coded(), before.who());
    }
  }
}
