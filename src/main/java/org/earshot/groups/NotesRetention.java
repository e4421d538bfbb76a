package org.earshot.groups;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.earshot.consultations.Clocks;
import org.earshot.participants.ClosedLoops;
import org.earshot.participants.ContactSettings;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes may tell who said something, so they go when the people of a consultation are let go: some
 * time after its outcome, and at the latest when contact details would. Hands stay: they are
 * numbers.
 */
@Component
class NotesRetention implements Retained {

  private final JdbcClient jdbc;
  private final ContactSettings settings;
  private final ObjectProvider<ClosedLoops> loops;

  NotesRetention(JdbcClient jdbc, ContactSettings settings, ObjectProvider<ClosedLoops> loops) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.loops = loops;
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "Notes of what was said in a group session",
            "until the consultation’s people are let go, and for "
                + KeptFor.words(settings.atMost())
                + " after the session at the most"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    // No consultation has an empty name: an empty list would not be SQL.
    Set<String> told = new LinkedHashSet<>(Set.of(""));
    loops.orderedStream().forEach(known -> told.addAll(known.letGoBy(now, settings.others())));
    jdbc.sql(
            "delete from group_note where session in (select id from group_session"
                + " where consultation in (:told) or held_on < :oldest)")
        .param("told", told)
        .param("oldest", Clocks.day(now).minus(settings.atMost()))
        .update();
  }
}
