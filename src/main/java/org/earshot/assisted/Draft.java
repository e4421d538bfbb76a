package org.earshot.assisted;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.earshot.participants.ByHand;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are being entered.
 *
 * @param consultation its slug
 * @param officer the account of whoever enters them, the only one who sees them
 * @param way how they were given
 * @param language in which they were asked
 * @param partner the join word of the partner whose people this person is among; null for none
 * @param version of the conversation that was begun with
 * @param session the session with a group that they were collected in; null for none
 */
public record Draft(
    UUID id,
    String consultation,
    String officer,
    ByHand way,
    Locale language,
    @Nullable String partner,
    String version,
    @Nullable UUID session,
    Fields fields,
    Instant startedAt,
    Instant savedAt) {

  /** What a draft is begun with. */
  public record Beginning(
      String consultation,
      String officer,
      ByHand way,
      Locale language,
      @Nullable String partner,
      String version,
      @Nullable UUID session) {

    /** In no session. */
    public Beginning(
        String consultation,
        String officer,
        ByHand way,
        Locale language,
        @Nullable String partner,
        String version) {
      this(consultation, officer, way, language, partner, version, null);
    }
  }

  Draft with(Fields typed, Instant at) {
    return new Draft(
        id, consultation, officer, way, language, partner, version, session, typed, startedAt, at);
  }
}
