package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.earshot.TestDatabase;
import org.earshot.security.Officer.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("tables")
class TokensTests {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
  private final Tokens tokens = with(null);

  @Test
  void a_token_lets_its_holder_in_and_is_recognisable() {
    String token = tokens.issue("Reports", Role.OFFICER, null);
    assertThat(token).startsWith("esh_").hasSizeGreaterThan(40);
    assertThat(tokens.bearer(token))
        .hasValueSatisfying(
            officer -> {
              assertThat(officer.name()).isEqualTo("Reports");
              assertThat(officer.role()).isEqualTo(Role.OFFICER);
            });
  }

  @Test
  void only_a_hash_of_it_is_kept() {
    String token = tokens.issue("Reports", Role.OFFICER, null);
    assertThat(db.sql("select token_hash from api_token").query(String.class).single())
        .hasSize(64)
        .isNotEqualTo(token);
  }

  @Test
  void two_tokens_are_two_identities() {
    Officer one = tokens.bearer(tokens.issue("One", Role.OFFICER, null)).orElseThrow();
    Officer other = tokens.bearer(tokens.issue("Other", Role.OFFICER, null)).orElseThrow();
    assertThat(one.id()).isNotEqualTo(other.id());
  }

  @Test
  void it_works_to_the_end_of_its_last_day_in_london() {
    String token = tokens.issue("Reports", Role.OFFICER, TODAY);
    now = Instant.parse("2026-11-22T23:59:59Z");
    assertThat(tokens.bearer(token)).isPresent();
    now = Instant.parse("2026-11-23T00:00:00Z");
    assertThat(tokens.bearer(token)).isEmpty();
  }

  @Test
  void a_revoked_one_works_no_more() {
    String token = tokens.issue("Reports", Role.OFFICER, null);
    tokens.revoke(tokens.all().get(0).id());
    assertThat(tokens.bearer(token)).isEmpty();
    assertThat(tokens.all())
        .singleElement()
        .satisfies(ended -> assertThat(ended.revoked()).isTrue());
  }

  @Test
  void the_day_of_its_last_use_is_kept() {
    String token = tokens.issue("Reports", Role.OFFICER, null);
    assertThat(tokens.all().get(0).lastUsedOn()).isNull();
    tokens.bearer(token);
    assertThat(tokens.all().get(0).lastUsedOn()).isEqualTo(TODAY);
  }

  @Test
  void nobody_comes_in_with_a_guess() {
    tokens.issue("Reports", Role.OFFICER, null);
    assertThat(tokens.bearer("esh_guess")).isEmpty();
    assertThat(tokens.bearer("")).isEmpty();
  }

  @Test
  void the_bootstrap_token_is_an_administrators_for_as_long_as_it_is_set() {
    assertThat(with("boot").bearer("boot"))
        .hasValueSatisfying(officer -> assertThat(officer.administrator()).isTrue());
    assertThat(with(" ").bearer(" ")).isEmpty();
    assertThat(tokens.bearer("boot")).isEmpty();
  }

  @Test
  void a_token_needs_a_name_and_a_day_to_come() {
    assertThatThrownBy(() -> tokens.issue(" ", Role.OFFICER, null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> tokens.issue("Old", Role.OFFICER, TODAY.minusDays(1)))
        .isInstanceOf(Refused.class);
  }

  private Tokens with(@Nullable String bootstrap) {
    return new JdbcTokens(db, () -> now, new ApiSettings(bootstrap));
  }
}
