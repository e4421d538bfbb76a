package org.earshot.outcomes;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.consultations.Clocks;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which partners and stakeholders know of a feedback report or an outcome. Officers note it: they
 * are told in e-mails and meetings that Earshot does not see.
 */
@Component
public class ToldOthers {

  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final PublicPaper<FeedbackReport> reports;
  private final PublicPaper<Outcome> outcomes;
  private final InstantSource clock;

  ToldOthers(JdbcClient jdbc, FeedbackReports reports, Outcomes outcomes, InstantSource clock) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /**
   * That somebody was told.
   *
   * @param paper {@link Promise#REPORT} or {@link Promise#OUTCOME}
   * @param name an organisation, a group, or somebody's role
   * @param how in the officer's words; may be empty
   * @param officer who noted it
   */
  public record Note(Promise paper, String name, LocalDate on, String how, String officer) {}

  /**
   * Several who were told together.
   *
   * @param on null where no day was given
   */
  public record Together(List<String> names, @Nullable LocalDate on, String how) {}

  /** By name; of each paper. */
  public List<Note> of(String slug) {
    return jdbc.sql("select * from told_other where slug = ? order by name, paper")
        .param(slug)
        .query((row, number) -> note(row))
        .list();
  }

  /**
   * The names of those who know of the outcome, by consultation; where nobody does it is left out.
   */
  public Map<String, Set<String>> knowOutcome(Collection<String> slugs) {
    record Row(String slug, String name) {}
    Map<String, Set<String>> all = new HashMap<>();
    List<Row> rows =
        slugs.isEmpty()
            ? List.of()
            : jdbc.sql(
                    "select slug, name from told_other where paper = 'OUTCOME' and slug in (:all)")
                .param("all", slugs)
                .query((row, number) -> new Row(row.getString(1), row.getString(2)))
                .list();
    rows.forEach(row -> all.computeIfAbsent(row.slug(), slug -> new HashSet<>()).add(row.name()));
    return all;
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        Promise.valueOf(row.getString("paper")),
        row.getString("name"),
        row.getObject("told_on", LocalDate.class),
        row.getString("how"),
        row.getString("officer_name"));
  }

  /**
   * Notes it; what was noted before of one of them stays as it was.
   *
   * @throws Refused naming {@code who}, {@code on} or {@code how}; in conflict where nobody can
   *     read the paper yet
   */
  @Transactional
  public void note(String slug, Promise paper, Together told, Officer by) {
    LocalDate since = publicSince(slug, paper);
    LocalDate today = Clocks.day(clock.instant());
    Objections wrongs = new Objections();
    wrongs.addIf(told.names().isEmpty(), "who", "Tick somebody, or write who was told");
    told.names().forEach(name -> wrongs.length("who", name, LONGEST));
    LocalDate on = told.on();
    wrongs.addIf(on == null, "on", "Say on which day they were told");
    wrongs.addIf(
        on != null && on.isAfter(today),
        "on",
        "This day is still to come: note it once it is here");
    wrongs.addIf(on != null && on.isBefore(since), "on", "Nobody could read it yet on this day");
    wrongs.length("how", told.how(), LONGEST);
    wrongs.refuse();
    // Two officers at once come one after the other.
    jdbc.sql("select slug from consultation where slug = ? for update")
        .param(slug)
        .query(String.class)
        .list();
    for (String name : told.names()) {
      if (of(slug).stream().noneMatch(one -> one.paper() == paper && one.name().equals(name))) {
        jdbc.sql("insert into told_other values (?, ?, ?, ?, ?, ?, ?)")
            .params(slug, paper.name(), name, requireNonNull(on), told.how(), by.name())
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
      }
    }
  }

  /** Since when everybody can read it. */
  private LocalDate publicSince(String slug, Promise paper) {
    Optional<Instant> at =
        switch (paper) {
          case REPORT -> reports.published(slug).map(Entry::approvedAt);
          case OUTCOME -> outcomes.published(slug).map(Entry::approvedAt);
          case REVIEW, PLEDGE -> Optional.empty();
        };
    return at.map(Clocks::day)
        .orElseThrow(
            () ->
                Refused.conflict(
                    "paper", "The " + paper.words() + " is not public: nobody can be told of it."));
  }

  /** It was noted by mistake. */
  public void undo(String slug, Promise paper, String name) {
    jdbc.sql("delete from told_other where slug = ? and paper = ? and name = ?")
        .params(slug, paper.name(), name)
        .update();
  }
}
