package org.earshot.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.channels.store.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each channel last carried something, to a minute: written at most so often. */
@Component
public class Pulse {

  /** Towards us, or away from us. */
  public enum Way {
    IN,
    OUT
  }

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final Duration GRAIN = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Map<Beat, Instant> written = new ConcurrentHashMap<>();

  Pulse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Beat(String channel, Way way) {}

  /** Something was carried. Belongs after the commit: it must never cost a message. */
  public void beat(String channel, Way way, Instant at) {
    Beat beat = new Beat(channel, way);
    Instant last = written.get(beat);
    if (last != null && at.isBefore(last.plus(GRAIN))) {
      return;
    }
    written.put(beat, at);
    try {
      write(beat, at);
    } catch (DataAccessException failed) {
      LOG.warn("It could not be noted that {} is at work", channel, failed);
    }
  }

  private void write(Beat beat, Instant at) {
    int moved =
        jdbc.sql("update pulse set at = ? where channel = ? and way = ? and at < ?")
            .params(Utc.of(at), beat.channel(), beat.way().name(), Utc.of(at))
            .update();
    if (moved == 0) {
      jdbc.sql("insert into pulse (channel, way, at) values (?, ?, ?) on conflict do nothing")
          .params(beat.channel(), beat.way().name(), Utc.of(at))
          .update();
    }
  }

  /** Empty where nothing ever was. */
  public Optional<Instant> last(String channel, Way way) {
    return jdbc.sql("select at from pulse where channel = ? and way = ?")
        .params(channel, way.name())
        .query((row, number) -> Utc.read(row, "at"))
        .optional();
  }
}
