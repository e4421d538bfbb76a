package org.earshot.reach;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.analysis.ResultsFixture;
import org.earshot.areas.AreasFixture;
import org.earshot.consultations.Consultations;
import org.earshot.responses.Responses;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real room, wired by hand for the rooms that depend on it, for a council of nowhere. */
public final class ReachFixture {

  private ReachFixture() {}

  public static Reach reach(
      DataSource database, Consultations consultations, Responses responses, InstantSource clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new CountedReach(
        consultations,
        ResultsFixture.results(database, consultations),
        responses,
        new StoredPopulation(
            new ShippedFigures(),
            new FigureTable(new JdbcTemplate(database)),
            new FileTable(jdbc),
            clock),
        AreasFixture.areas(database),
        new ReachTable(jdbc),
        clock,
        "Elm Council");
  }
}
