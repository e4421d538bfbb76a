package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Clocks;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checklists and templates are looked at again by a day that the organisation gives. */
@IntegrationTest
class PracticeTests {

  private static final String PAGE = "/console/practice";
  private static final String NEED = "The checklists are due to be looked at again";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient db;

  /** Others' tests count what needs an officer. */
  @AfterEach
  void forget() {
    db.sql("delete from practice_review").update();
  }

  @Test
  void a_need_stands_on_the_first_page_from_two_weeks_before_until_the_next_day_is_given() {
    Visitor officer =
        Visitor.signedIn(port, invitations, "looks@practice.example.org", Role.OFFICER);
    LocalDate today = Clocks.day(House.CLOCK.instant());
    assertThat(officer.get("/console/settings").body()).contains(PAGE);
    assertThat(officer.get(PAGE).body()).contains("Checklists", "Templates");

    assertThat(keep(officer, today.minusDays(1))).contains("Give a day that is still to come");
    assertThat(keep(officer, today.plusDays(40))).isEmpty();
    assertThat(officer.get(PAGE).body()).contains("The day is saved.", "New rules.");
    assertThat(officer.get("/console").body()).doesNotContain(NEED);
    keep(officer, today.plusDays(10));
    assertThat(officer.get("/console").body()).contains(NEED).doesNotContain("The templates are");

    db.sql("update practice_review set next_on = ?").param(today.minusDays(3)).update();
    assertThat(officer.get("/console").body()).contains(NEED);
    keep(officer, today.plusYears(3));
    assertThat(officer.get("/console").body()).doesNotContain(NEED);
    officer.post(PAGE, "kind", "CHECKLISTS", "note", "");
    assertThat(officer.get(PAGE).body()).contains("Nobody is reminded.");
  }

  private static String keep(Visitor officer, LocalDate next) {
    officer.get(PAGE);
    return officer
        .post(
            PAGE,
            "kind",
            "CHECKLISTS",
            "next.day",
            "" + next.getDayOfMonth(),
            "next.month",
            "" + next.getMonthValue(),
            "next.year",
            "" + next.getYear(),
            "note",
            "New rules.")
        .body();
  }
}
