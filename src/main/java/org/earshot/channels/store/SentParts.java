package org.earshot.channels.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.Accepted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends a letter that takes several messages so that none of them goes out twice: what was accepted
 * is remembered until all of it is, and a later try goes on from there.
 */
@Component
public class SentParts {

  private final JdbcClient jdbc;

  public SentParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Sends the parts in order and stops at the first that is not accepted.
   *
   * @param one sends the part of that index, once
   * @return what became of the last part tried
   */
  public Receipt send(long letterId, List<String> parts, Function<Integer, Receipt> one) {
    if (parts.size() == 1) {
      return one.apply(0);
    }
    Map<Integer, String> gone = gone(letterId);
    for (int part = 0; part < parts.size(); part++) {
      if (gone.containsKey(part)) {
        continue;
      }
      Receipt receipt = one.apply(part);
      if (!(receipt instanceof Accepted accepted)) {
        return receipt;
      }
      note(letterId, part, accepted.providerId());
      gone.put(part, accepted.providerId());
    }
    forget(letterId);
    return new Accepted(gone.getOrDefault(parts.size() - 1, ""));
  }

  /** The provider's ids of the parts that were accepted, by index. */
  public Map<Integer, String> gone(long letterId) {
    Map<Integer, String> gone = new TreeMap<>();
    jdbc.sql("select part, provider_id from sent_parts where letter_id = ?")
        .param(letterId)
        .query(
            row -> {
              gone.put(row.getInt("part"), row.getString("provider_id"));
            });
    return gone;
  }

  /** Those among these of the provider's ids that are a part of some letter. */
  public Set<String> among(Collection<String> providerIds) {
    return providerIds.isEmpty()
        ? Set.of()
        : jdbc.sql("select provider_id from sent_parts where provider_id in (:ids)")
            .param("ids", providerIds)
            .query((row, number) -> row.getString("provider_id"))
            .set();
  }

  public void note(long letterId, int part, String providerId) {
    jdbc.sql(
            "insert into sent_parts (letter_id, part, provider_id) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(letterId, part, providerId)
        .update();
  }

  private void forget(long letterId) {
    jdbc.sql("delete from sent_parts where letter_id = ?").param(letterId).update();
  }
}
