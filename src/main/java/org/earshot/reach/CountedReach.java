package org.earshot.reach;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.areas.Areas;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Question;
import org.earshot.responses.Responses;
import org.earshot.responses.Selection;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reach as the database counts it. */
@Service
class CountedReach implements Reach {

  private static final int MOST = 1_000_000;

  private final Consultations consultations;
  private final Results results;
  private final Responses responses;
  private final Population population;
  private final Areas areas;
  private final ReachTable table;
  private final InstantSource clock;
  private final String organisation;

  CountedReach(
      Consultations consultations,
      Results results,
      Responses responses,
      Population population,
      Areas areas,
      ReachTable table,
      InstantSource clock,
      @Value("${earshot.organisation:Your council}") String organisation) {
    this.consultations = consultations;
    this.results = results;
    this.responses = responses;
    this.population = population;
    this.areas = areas;
    this.table = table;
    this.clock = clock;
    this.organisation = organisation;
  }

  @Override
  public Reached of(String slug) {
    return of(consultation(slug), table.targets(slug));
  }

  private Reached of(Consultation consultation, List<Target> targets) {
    Optional<String> chosen = table.area(consultation.slug());
    String area = chosen.or(this::guess).orElse("");
    List<Figure> figures = area.isEmpty() ? List.of() : population.figures(area);
    long people = results.people(consultation, Selection.ALL);
    boolean few = SmallNumbers.isSmall(people);
    List<Measure> measures =
        consultations
            .conversation(consultation)
            .map(
                asked ->
                    measures(
                        new Measuring(asked, figures, targets, areas.of(consultation.slug())),
                        new Answered(results.of(consultation)),
                        people,
                        languages(consultation),
                        offered(consultation)))
            .orElse(List.of());
    return new Reached(
        area, chosen.isEmpty() && !area.isEmpty(), new Told(few ? null : people, few), measures);
  }

  @Override
  public Reached of(String slug, People people) {
    Consultation consultation = consultation(slug);
    Optional<String> chosen = table.area(slug);
    String area = chosen.or(this::guess).orElse("");
    List<Figure> figures = area.isEmpty() ? List.of() : population.figures(area);
    boolean few = SmallNumbers.isSmall(people.number());
    List<Measure> measures =
        consultations
            .conversation(consultation)
            .map(
                asked ->
                    measures(
                        new Measuring(asked, figures, List.of(), areas.of(slug)),
                        new Answered(results.of(asked, people.answers())),
                        people.number(),
                        people.languages(),
                        offered(consultation)))
            .orElse(List.of());
    return new Reached(
        area,
        chosen.isEmpty() && !area.isEmpty(),
        new Told(few ? null : people.number(), few),
        measures);
  }

  private Optional<String> guess() {
    return AreaGuess.of(
        organisation, population.areas().stream().map(Population.Area::name).toList());
  }

  private static List<Measure> measures(
      Measuring measuring,
      Answered answered,
      long people,
      Map<String, Long> languages,
      Set<String> offered) {
    List<Measure> measures = new ArrayList<>();
    for (Question question : measuring.questions()) {
      measures.add(measuring.of(question, answered, people));
    }
    measuring.folds().forEach(fold -> measures.add(measuring.of(fold, answered)));
    measures.add(measuring.language(languages, offered));
    return measures;
  }

  private Map<String, Long> languages(Consultation consultation) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Responses.Share share : responses.shares(consultation.slug())) {
      counts.merge(share.language().getLanguage(), share.started(), Long::sum);
    }
    return counts;
  }

  private static Set<String> offered(Consultation consultation) {
    Set<String> offered = new LinkedHashSet<>();
    consultation.languages().forEach(language -> offered.add(language.getLanguage()));
    List<String> planned = consultation.setUp().languages();
    if (offered.isEmpty() && planned != null) {
      planned.forEach(tag -> offered.add(Locale.forLanguageTag(tag).getLanguage()));
    }
    return offered;
  }

  private Consultation consultation(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
  }

  @Override
  public List<Aim> aims(String slug) {
    List<Target> targets = table.targets(slug);
    if (targets.isEmpty()) {
      return List.of();
    }
    return of(consultation(slug), targets).aims();
  }

  @Override
  @Transactional
  public void choose(String slug, String area, Officer by) {
    consultation(slug);
    if (!area.isEmpty()
        && population.areas().stream().noneMatch(known -> known.name().equals(area))) {
      throw Refused.invalid("area", "Choose one of the areas.");
    }
    atOnce("area", () -> table.choose(slug, area, by, clock.instant()));
  }

  @Override
  @Transactional
  public void aim(String slug, Set<String> questions, List<Target> targets, Officer by) {
    consultation(slug);
    Objections wrongs = new Objections();
    for (Target target : targets) {
      String field = Target.field(target.question(), target.answers().key());
      wrongs.addIf(
          target.people() < SmallNumbers.LEAST || target.people() > MOST,
          field,
          target.label()
              + ": write a number from "
              + SmallNumbers.LEAST
              + " to 1,000,000. Fewer people than "
              + SmallNumbers.LEAST
              + " are not told, so nobody could see whether you have heard them.");
    }
    wrongs.refuse();
    atOnce("targets", () -> table.replace(slug, questions, targets, by, clock.instant()));
  }

  /** Of two who save at the same moment the second one is told. */
  private static void atOnce(String field, Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException | ConcurrencyFailureException meanwhile) {
      throw Refused.conflict(
          field, "Somebody else saved this at the same moment. Look at it, then save again.");
    }
  }
}
