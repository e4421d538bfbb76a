package org.earshot.outcomes;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who in the organisation sees to what an outcome promised; for officers only. */
@Component
public class ActionOwners {

  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  ActionOwners(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of the promises of one consultation, by whichever name their theme has or had. */
  public record Owners(Map<String, String> byTheme) {

    public Optional<String> of(Pledge pledge) {
      return pledge.names().stream().map(byTheme::get).filter(Objects::nonNull).findFirst();
    }
  }

  /** By consultation; those without any are left out. */
  public Map<String, Owners> of(Collection<String> slugs) {
    record Row(String slug, String theme, String owner) {}
    Map<String, Map<String, String>> all = new HashMap<>();
    List<Row> rows =
        slugs.isEmpty()
            ? List.of()
            : jdbc.sql("select slug, theme, owner from action_owner where slug in (:slugs)")
                .param("slugs", slugs)
                .query((row, n) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    rows.forEach(
        row ->
            all.computeIfAbsent(row.slug(), slug -> new HashMap<>()).put(row.theme(), row.owner()));
    Map<String, Owners> owners = new HashMap<>();
    all.forEach((slug, themes) -> owners.put(slug, new Owners(themes)));
    return owners;
  }

  /**
   * @param owner empty for nobody
   * @throws org.earshot.security.Refused naming {@code owner} where it is too long
   */
  @Transactional
  public void set(String slug, Pledge pledge, String owner, Officer by) {
    Objections wrongs = new Objections();
    wrongs.length("owner", owner, LONGEST);
    wrongs.refuse();
    // Two officers at once come one after the other.
    jdbc.sql("select slug from consultation where slug = ? for update")
        .param(slug)
        .query(String.class)
        .list();
    jdbc.sql("delete from action_owner where slug = :slug and theme in (:names)")
        .param("slug", slug)
        .param("names", pledge.names())
        .update();
    if (!owner.isEmpty()) {
      jdbc.sql("insert into action_owner values (?, ?, ?, ?, ?)")
          .params(slug, pledge.theme(), owner, by.name())
          .param(clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
