package org.earshot.channels;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.fitting.ChannelFitting;
import org.earshot.channels.store.FetchMarks;
import org.earshot.channels.store.SentParts;
import org.earshot.channels.testing.ListeningInbox;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.TestCipher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The room with real parts on a fresh database, and a clock that is set by hand. */
public final class ChannelsFixture {

  public static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

  public final DataSource database = TestDatabase.fresh();
  public final JdbcClient jdbc = JdbcClient.create(database);
  public final SettableClock time = new SettableClock();
  public final InstantSource clock = time::now;
  public final Cipher cipher = TestCipher.fresh();
  public final MeterRegistry meters = new SimpleMeterRegistry();
  public final ListeningInbox inbox = new ListeningInbox();
  public final Fitting fitting = new ChannelFitting();
  public final FetchMarks marks = new FetchMarks(jdbc);
  public final SentParts sentParts = new SentParts(jdbc);
  public final Arrivals arrivals;
  public final ManualScheduler scheduler;
  private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

  public ChannelsFixture() {
    time.set(START);
    arrivals = arrivals(inbox);
    scheduler =
        TestHelper.createManualScheduler(
                new TransactionAwareDataSourceProxy(database),
                new HearAgain().hearAgainTask(arrivals))
            .clock(time)
            .build();
    beans.addBean("scheduler", scheduler);
  }

  Arrivals arrivals(Inbox hearing) {
    ObjectProvider<SchedulerClient> client = beans.getBeanProvider(SchedulerClient.class);
    return new Arrivals(
        new InboundTable(jdbc, cipher),
        hearing,
        cipher,
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        client,
        clock,
        new ArrivalMeters(meters),
        new Pulse(jdbc));
  }

  public PersonalRecords records() {
    return new InboundRecords(jdbc);
  }

  public double count(String meter, String... tags) {
    return meters.counter(meter, tags).count();
  }
}
