package org.earshot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * CPU time that was used so far, by this server and by a PostgreSQL on the same machine (Linux).
 */
record SpentTime(Duration server, Duration postgres) {

  private static final long TICK = 10;

  static SpentTime now(JdbcTemplate jdbc) {
    long backend =
        Objects.requireNonNull(jdbc.queryForObject("select pg_backend_pid()", Long.class));
    ProcessHandle postmaster =
        ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
    long ticks = ticks(postmaster) + postmaster.children().mapToLong(SpentTime::ticks).sum();
    return new SpentTime(
        ProcessHandle.current().info().totalCpuDuration().orElseThrow(),
        Duration.ofMillis(ticks * TICK));
  }

  SpentTime since(SpentTime before) {
    return new SpentTime(server.minus(before.server), postgres.minus(before.postgres));
  }

  /** A process's own, and that of its children that have ended. */
  private static long ticks(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = 0;
      for (int field = 11; field <= 14; field++) {
        ticks += Long.parseLong(fields[field]);
      }
      return ticks;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
