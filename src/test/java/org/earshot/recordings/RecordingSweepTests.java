package org.earshot.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.TestCipher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No recording waits for ever, whatever happened to the task that fetches it. */
@Tag("tables")
class RecordingSweepTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Cipher cipher = TestCipher.fresh();
  private final RecordingTable table = new RecordingTable(jdbc, cipher);

  @Test
  void one_that_lost_its_task_is_given_another_and_once() {
    UUID waiting = recording("WAITING");
    recording("HERE");
    recording("FAILED");
    RecordingSweep sweep = new RecordingSweep(table, recordings(true));

    sweep.sweep();
    sweep.sweep();

    assertThat(tasks()).containsExactly(waiting.toString());
  }

  @Test
  void one_that_is_fetched_again_has_its_task() {
    UUID failed = recording("FAILED");

    recordings(true).again(failed);
    recordings(true).again(failed);

    assertThat(tasks()).containsExactly(failed.toString());
    assertThat(status(failed)).isEqualTo(Kept.Status.WAITING);
  }

  @Test
  void where_there_can_be_no_task_it_stays_failed_for_an_officer_to_try_again() {
    UUID failed = recording("FAILED");

    assertThatThrownBy(() -> recordings(false).again(failed))
        .isInstanceOf(NoSuchBeanDefinitionException.class);

    assertThat(status(failed)).isEqualTo(Kept.Status.FAILED);
  }

  private Recordings recordings(boolean scheduled) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (scheduled) {
      beans.addBean("scheduler", SchedulerClient.Builder.create(database).build());
    }
    return new Recordings(
        table,
        new SealedParts(jdbc, cipher),
        beans.getBeanProvider(SchedulerClient.class),
        new TransactionTemplate(new JdbcTransactionManager(database)),
        InstantSource.fixed(NOON));
  }

  private Kept.Status status(UUID id) {
    return table.find(id).orElseThrow().status();
  }

  private List<String> tasks() {
    return jdbc.sql("select task_instance from scheduled_tasks where task_name = ?")
        .param(Fetching.TASK.getTaskName())
        .query((row, number) -> row.getString("task_instance"))
        .list();
  }

  private UUID recording(String status) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into recording (id, response, consultation, question, channel, provider_id,"
                + " kind, status, attempts, received_at) values (?, ?, 'breaks', 'anything_else',"
                + " 'whatsapp', 'p', 'VOICE', ?, 0, ?)")
        .params(id, response(), status, NOON.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private UUID response() {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into response (id, consultation, version, channel, language, state, agreed,"
                + " started_at, heard_at, nudged, later) values (?, 'breaks', 'v', 'whatsapp', 'en',"
                + " '', '', ?, ?, false, false)")
        .params(id, NOON.atOffset(ZoneOffset.UTC), NOON.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }
}
