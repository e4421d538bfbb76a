package org.earshot.themes;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.responses.KeptCounts;
import org.earshot.security.Refused;
import org.earshot.themes.ThemeTable.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The code books in their tables. */
@Component
class CodeBooks implements Themes {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_HINT = 500;
  private static final Set<Type> WITHOUT_TEXT = Set.of(Type.INFORMATION, Type.POSTCODE);

  private static final KeptCounts.Limits<Map<UUID, Texts>> LIMITS =
      new KeptCounts.Limits<>(
          counts -> counts.values().stream().mapToLong(Texts::all).sum(),
          KeptCounts.MANY_PEOPLE,
          Duration.ofMinutes(15));

  private final Consultations consultations;
  private final ThemeTable table;
  private final KeptCounts<String, Map<UUID, Texts>> counts;

  CodeBooks(Consultations consultations, ThemeTable table, InstantSource clock) {
    this.consultations = consultations;
    this.table = table;
    this.counts = new KeptCounts<>(LIMITS, clock);
  }

  @Override
  public List<Question> questions(String slug) {
    return consultations
        .find(slug)
        .filter(consultation -> consultation.version() != null)
        .map(
            found ->
                consultations
                    .conversation(Objects.requireNonNull(found.version()), found)
                    .questions())
        .orElse(List.of())
        .stream()
        .filter(question -> question.section() == Question.Section.MAIN)
        .filter(Question::isCounted)
        .filter(question -> !WITHOUT_TEXT.contains(question.type()))
        .toList();
  }

  @Override
  public List<Theme> book(String slug, String question) {
    return table.of(slug, question);
  }

  @Override
  public Optional<Theme> find(UUID theme) {
    return table.find(theme);
  }

  @Override
  @Transactional
  public Theme add(String slug, String question, Theme.Wording wording) {
    check(slug, question, wording, null);
    Theme theme = new Theme(UUID.randomUUID(), slug, question, wording);
    table.insert(theme);
    return theme;
  }

  @Override
  @Transactional
  public void change(UUID id, Theme.Wording wording) {
    Theme theme = table.find(id).orElseThrow();
    check(theme.consultation(), theme.question(), wording, id);
    table.update(id, wording);
  }

  private void check(String slug, String question, Theme.Wording wording, @Nullable UUID self) {
    String name = wording.name();
    if (name.isBlank()) {
      throw Refused.invalid("name", "Say what the theme is called.");
    }
    if (name.length() > LONGEST_NAME) {
      throw Refused.invalid("name", "Shorten the name to " + LONGEST_NAME + " characters.");
    }
    if (wording.hint().length() > LONGEST_HINT) {
      throw Refused.invalid("hint", "Shorten the hint to " + LONGEST_HINT + " characters.");
    }
    table.lock(slug);
    for (Theme other : book(slug, question)) {
      if (!other.id().equals(self) && other.name().equalsIgnoreCase(name)) {
        throw Refused.invalid("name", "There is a theme called “" + other.name() + "” already.");
      }
    }
  }

  @Override
  @Transactional
  public void merge(UUID from, UUID into) {
    Theme one = table.find(from).orElseThrow();
    Theme other = table.find(into).orElseThrow();
    boolean together =
        one.consultation().equals(other.consultation()) && one.question().equals(other.question());
    if (from.equals(into) || !together) {
      throw Refused.invalid("into", "Choose another theme of the same question.");
    }
    table.moveAll(from, into);
    table.delete(from);
  }

  @Override
  @Transactional
  public Theme split(UUID id, Theme.Wording wording, Set<UUID> responses) {
    Theme theme = table.find(id).orElseThrow();
    Theme part = add(theme.consultation(), theme.question(), wording);
    if (responses.isEmpty() || table.move(id, part.id(), responses) == 0) {
      throw Refused.invalid("responses", "Choose the answers that go to the new theme.");
    }
    return part;
  }

  @Override
  @Transactional
  public void remove(UUID id) {
    Theme theme = table.find(id).orElseThrow();
    if (table.isUsed(theme.id())) {
      throw Refused.conflict("theme", "Answers have this theme. Merge it with another instead.");
    }
    table.delete(id);
  }

  @Override
  public Set<UUID> of(UUID response) {
    return table.of(response);
  }

  @Override
  public List<ThemeCount> summary(String slug) {
    Map<String, Integer> order = new LinkedHashMap<>();
    questions(slug).forEach(question -> order.put(question.id(), order.size()));
    Map<UUID, Texts> texts = counts.of(slug, () -> table.counts(slug));
    return table.of(slug).stream()
        .map(theme -> count(theme, texts.getOrDefault(theme.id(), Texts.NONE)))
        .sorted(
            Comparator.comparing(
                    (ThemeCount count) -> order.getOrDefault(count.theme().question(), -1))
                .thenComparing(count -> -count.texts()))
        .toList();
  }

  private static ThemeCount count(Theme theme, Texts texts) {
    return new ThemeCount(theme, texts.all(), texts.strongly());
  }
}
