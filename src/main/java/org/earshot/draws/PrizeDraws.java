package org.earshot.draws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.participants.Participants;
import org.earshot.privacy.Chance;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws winners by chance, and says that it was done. */
@Component
public class PrizeDraws {

  private static final String HELD =
      "select d.*, max(drawn_at) over () as last_drawn_at,"
          + " (select count(*) from draw_entry e where e.consultation = d.consultation"
          + " and e.won = d.id) as still_in"
          + " from prize_draw d where d.consultation = ? order by d.drawn_at, d.id";

  private final EntryTable table;
  private final Participants participants;
  private final Cipher cipher;
  private final JdbcClient jdbc;
  private final DrawSettings settings;
  private final InstantSource clock;

  PrizeDraws(
      EntryTable table,
      Participants participants,
      Cipher cipher,
      JdbcClient jdbc,
      DrawSettings settings,
      InstantSource clock) {
    this.table = table;
    this.participants = participants;
    this.cipher = cipher;
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A draw that was held.
   *
   * @param entries among how many
   * @param replaces how many of its winners took the place of others who had left
   * @param left how many of its winners are in it no more: they asked to be forgotten, texted STOP
   *     or changed their minds; 0 once entries are deleted, since then nobody knows
   */
  public record Draw(
      Instant at, String officerName, int entries, int winners, int replaces, int left) {}

  /** A winner: only of these is the contact ever shown. */
  public record Winner(String channel, String contact, String language, boolean told) {}

  /** Whoever draws. */
  public record Officer(String id, String name) {}

  /** How many take part. */
  public long entries(String consultation) {
    return table.count(consultation);
  }

  /** How many take part and have won nothing. */
  public long hopeful(String consultation) {
    return table.countHopeful(consultation);
  }

  /** Those held, the first one first. */
  public List<Draw> held(String consultation) {
    return jdbc.sql(HELD).param(consultation).query(this::draw).list();
  }

  /** How many winners left whom no later draw has replaced. */
  public int missing(String consultation) {
    return missing(held(consultation));
  }

  private static int missing(List<Draw> held) {
    int left = held.stream().mapToInt(Draw::left).sum();
    int replaced = held.stream().mapToInt(Draw::replaces).sum();
    return Math.max(0, left - replaced);
  }

  /**
   * Draws so many of those who have won nothing yet; whoever texted STOP meanwhile is let go of
   * first.
   *
   * @param seen how many draws had been held when the officer decided to hold this one
   * @return empty where fewer than that take part; then nothing is drawn
   * @throws Refused in conflict where another draw was held since: a second click, or another
   *     officer
   */
  @Transactional
  public Optional<Draw> draw(String consultation, int winners, int seen, Officer officer) {
    table.takeTurn();
    List<Draw> held = held(consultation);
    if (held.size() != seen) {
      throw Refused.conflict(
          "winners",
          "Winners were drawn since you opened this page: look at how many, and draw more only if"
              + " they are too few");
    }
    letGoOfStopped(consultation);
    List<Contestant> hopeful = table.lockHopeful(consultation);
    if (winners < 1 || hopeful.size() < winners) {
      return Optional.empty();
    }
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    table.won(
        Chance.shuffled(hopeful).subList(0, winners).stream().map(Contestant::id).toList(), id);
    int replaces = Math.min(winners, missing(held));
    Draw draw = new Draw(now, officer.name(), hopeful.size(), winners, replaces, 0);
    keep(id, consultation, draw, officer.id());
    return Optional.of(draw);
  }

  /**
   * Gives it to everybody who has not got it yet, where all who agree do.
   *
   * @param seen how many lists there were when the officer asked for another
   * @return to how many; 0 where nobody waits, and then there is no new list
   * @throws Refused in conflict where another list was made since
   */
  @Transactional
  public int giveToAll(String consultation, int seen, Officer officer) {
    table.takeTurn();
    letGoOfStopped(consultation);
    int waiting = (int) table.countHopeful(consultation);
    return waiting == 0
        ? 0
        : draw(consultation, waiting, seen, officer).map(Draw::winners).orElse(0);
  }

  private void keep(UUID id, String consultation, Draw draw, String officer) {
    jdbc.sql(
            "insert into prize_draw (id, consultation, drawn_at, officer, officer_name, entries,"
                + " winners, replaces) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            id,
            consultation,
            draw.at().atOffset(ZoneOffset.UTC),
            officer,
            draw.officerName(),
            draw.entries(),
            draw.winners(),
            draw.replaces())
        .update();
  }

  public List<Winner> winners(String consultation) {
    return table.winners(consultation).stream()
        .map(
            one ->
                new Winner(
                    one.address().channel(),
                    one.address().value(),
                    one.language().toLanguageTag(),
                    one.told()))
        .toList();
  }

  /** STOP is not always texted to us: a provider may tell of it. */
  void letGoOfStopped(String consultation) {
    table.hopeful(consultation).stream()
        .filter(one -> stopped(one.address()))
        .forEach(one -> table.remove(one.id()));
  }

  boolean stopped(Address address) {
    SubjectId id = cipher.pseudonym(address.channel(), address.value());
    return participants.stopped(Set.of(id)).contains(id);
  }

  /** When a draw was last held; null before the first. */
  @Nullable Instant last(String consultation) {
    List<Draw> held = held(consultation);
    return held.isEmpty() ? null : held.getLast().at();
  }

  private Draw draw(ResultSet row, int number) throws SQLException {
    int winners = row.getInt("winners");
    Instant last = row.getObject("last_drawn_at", OffsetDateTime.class).toInstant();
    boolean deleted = DrawSettings.isOver(last, settings.afterDraw(), clock.instant());
    return new Draw(
        row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
        row.getString("officer_name"),
        row.getInt("entries"),
        winners,
        row.getInt("replaces"),
        deleted ? 0 : winners - row.getInt("still_in"));
  }
}
