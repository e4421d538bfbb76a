package org.earshot.outbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.earshot.channels.sending.Accounted;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The provider's ids that letters have, or had. */
@Component
class AccountedLetters implements Accounted {

  private static final String KNOWN =
      "select provider_id from letter where provider_id = any(?)"
          + " union select provider_id from letter_returned where provider_id = any(?)";

  private final JdbcTemplate jdbc;

  AccountedLetters(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> among(Collection<String> providerIds) {
    Set<String> known = new HashSet<>();
    jdbc.query(
        connection -> {
          var statement = connection.prepareStatement(KNOWN);
          statement.setArray(1, connection.createArrayOf("varchar", providerIds.toArray()));
          statement.setArray(2, connection.createArrayOf("varchar", providerIds.toArray()));
          return statement;
        },
        row -> {
          known.add(row.getString(1));
        });
    return known;
  }
}
