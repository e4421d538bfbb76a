package org.earshot.recordings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets recordings: at once with FORGET, and when time is up too, as a voice or a face cannot be
 * cut loose from its person; and some weeks after an officer was done with them.
 */
@Component
class RecordingRecords implements PersonalRecords, Retained {

  private final JdbcClient jdbc;
  private final RecordingTable table;
  private final RecordingSettings settings;

  RecordingRecords(JdbcClient jdbc, RecordingTable table, RecordingSettings settings) {
    this.jdbc = jdbc;
    this.table = table;
    this.settings = settings;
  }

  @Override
  public Set<String> tables() {
    return Set.of("recording");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.sql("delete from recording where subject = ?").param(subject.value()).update();
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "Voice notes and pictures, encrypted",
            "for "
                + KeptFor.words(settings.kept())
                + " after an officer was done with them, and never longer than we know whose they"
                + " are"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    table.deleteSettledBefore(RecordingTable.utc(now).minus(settings.kept()).toInstant());
  }
}
