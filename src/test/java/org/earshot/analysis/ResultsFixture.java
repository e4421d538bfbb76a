package org.earshot.analysis;

import javax.sql.DataSource;
import org.earshot.consultations.Consultations;
import org.earshot.privacy.Cipher;
import org.earshot.responses.ResponsesFixture;

/** The real room, wired by hand for the rooms that depend on it. */
public final class ResultsFixture {

  private ResultsFixture() {}

  public static Results results(DataSource database, Consultations consultations) {
    return new CountedResults(
        consultations,
        ResponsesFixture.counting(database),
        org.earshot.areas.AreasFixture.areas(database));
  }

  public static ToldOrganisations organisations(
      DataSource database, Cipher cipher, Consultations consultations) {
    return new ToldOrganisations(
        ResponsesFixture.organisations(database, cipher, consultations),
        results(database, consultations));
  }
}
