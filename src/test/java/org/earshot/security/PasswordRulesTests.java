package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

  @ParameterizedTest
  @ValueSource(strings = {"three wet otters", "Kettle-Under-Bridge", "چائے پیالی کھڑکی"})
  void a_long_and_unusual_password_is_taken(String password) {
    assertThat(objections(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "elevenchars"})
  void a_short_one_is_not(String password) {
    assertThat(objections(password)).contains("Use at least 12 characters.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "             "})
  void where_there_is_none_it_is_asked_for(String password) {
    assertThat(objections(password)).containsExactly("Enter a password.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"password1234", "Password 1234", "aaaaaaaaaaaaaa", "121212121212"})
  void nor_one_that_many_people_use(String password) {
    assertThat(objections(password)).anyMatch(objection -> objection.contains("harder to guess"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asha Example 1", "ashaexample!!", "my asha@example.org"})
  void nor_one_that_holds_the_officers_own_name(String password) {
    assertThat(objections(password)).anyMatch(objection -> objection.contains("your name"));
  }

  @Test
  void nor_one_that_is_longer_than_the_hash_reads() {
    assertThat(objections("wet otter ".repeat(8))).contains("Use at most 72 plain characters.");
  }

  private static java.util.List<String> objections(String password) {
    return PasswordRules.objections(password, "asha@example.org", "Asha Example");
  }
}
