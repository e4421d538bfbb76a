package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What keeps Earshot from starting, and what the log says where it starts all the same. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsAtStartTests {

  @ParameterizedTest
  @CsvSource({
    "earshot.twillio.auth-token, earshot.twilio.auth-token",
    "earshot.puplic-url, earshot.public-url",
    "earshot.twilio.sms-form, earshot.twilio.sms-from",
    "earshot.retention.contact.at-mostt, earshot.retention.contact.at-most"
  })
  void a_misspelt_setting_is_told_with_the_name_that_was_meant(
      String written, String meant, CapturedOutput log) {
    read(Map.of(written, "secret-value"));

    assertThat(log.getOut())
        .contains("WARN", "Nobody knows the setting " + written, "Is " + meant + " meant?")
        .doesNotContain("secret-value");
  }

  @Test
  void so_is_a_variable(CapturedOutput log) {
    readVariables(Map.of("EARSHOT_TWILIO_AUTHTOKN", "x"));
    assertThat(log.getOut()).contains("EARSHOT_TWILIO_AUTHTOKN", "earshot.twilio.auth-token");
  }

  @Test
  void what_is_known_in_any_spelling_is_not_told(CapturedOutput log) {
    read(
        Map.of(
            "earshot.twilio.authToken", "x",
            "earshot.twilio.templates.outcome.en", "HX1",
            "earshot.inbox.due.closed[0]", "2027-12-29",
            "spring.datasource.url", "jdbc:h2:mem:x"));
    readVariables(
        Map.of(
            "EARSHOT_TWILIO_AUTH_TOKEN", "x",
            "EARSHOT_TWILIO_AUTHTOKEN", "x",
            "EARSHOT_INBOX_DUE_CLOSED_0", "2027-12-29",
            "EARSHOT_SERVICE_HOST", "10.0.0.1"));
    assertThat(log.getOut()).doesNotContain("Nobody knows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"consult.elm.example", "ftp://consult.elm.example", "https://", "https:"})
  void an_address_that_is_none_is_refused(String url) {
    assertThatThrownBy(() -> read(Map.of("earshot.public-url", url)))
        .isInstanceOfSatisfying(
            SettingRefused.class,
            refused -> {
              FailureAnalysis told = analysis(new IllegalStateException("start", refused));
              assertThat(told.getDescription()).contains("earshot.public-url", url);
              assertThat(told.getAction()).contains("https://consult.example.org");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"01164960000", "+44 7700 900390", "+0123", "TooLongASenderId"})
  void a_sender_that_cannot_be_one_is_refused(String sender) {
    assertThatThrownBy(() -> read(Map.of("earshot.twilio.sms-from", sender)))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining(sender);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+447700900390", "ElmCouncil", "Elm-Council", "Elm & Ash_1", "60777", ""})
  void any_other_is_taken(String sender) {
    assertThatCode(() -> read(Map.of("earshot.twilio.sms-from", sender)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_time_zone_that_does_not_exist_is_told_with_what_to_write() {
    FailureAnalysis told = whileReading("earshot.nudges.zone", "Europe/Londn", Zoned.class);

    assertThat(told.getDescription()).contains("Europe/Londn");
    assertThat(told.getAction()).contains("Europe/London", "earshot.nudges");
  }

  @Test
  void what_the_settings_themselves_refuse_is_told_in_their_words() {
    FailureAnalysis told = whileReading("earshot.nudges.zone", "Europe/London", Refusing.class);

    assertThat(told.getDescription()).contains("earshot.nudges");
    assertThat(told.getAction()).startsWith("earshot.nudges.zone is missing");
  }

  record Zoned(ZoneId zone) {}

  record Refusing(ZoneId zone) {
    Refusing {
      throw new IllegalStateException("earshot.nudges.zone is missing");
    }
  }

  private static FailureAnalysis whileReading(String setting, String value, Class<?> settings) {
    Binder binder = new Binder(new MapConfigurationPropertySource(Map.of(setting, value)));
    try {
      binder.bind("earshot.nudges", settings);
      throw new AssertionError("It was taken");
    } catch (BindException refused) {
      return analysis(refused);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "28P01, user name or password",
    "08001, cannot be reached",
    "3D000, no such database",
    "57P03, cannot be reached"
  })
  void a_database_that_does_not_let_us_in_is_told_with_the_settings_to_look_at(
      String state, String what) {
    FailureAnalysis told =
        databaseAnalysis(new IllegalStateException("flyway", new SQLException("FATAL", state)));

    assertThat(told.getDescription()).contains(what, "FATAL");
    assertThat(told.getAction())
        .contains(
            "spring.datasource.url", "spring.datasource.username", "spring.datasource.password");
  }

  @Test
  void a_database_of_a_newer_version_is_told_as_that() {
    FailureAnalysis told =
        databaseAnalysis(
            new FlywayValidateException(
                new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "x"),
                "Detected applied migration not resolved locally: 999."));

    assertThat(told.getDescription()).contains("newer Earshot", "migration 999");
    assertThat(told.getAction()).contains("later", "backup");
  }

  private static FailureAnalysis analysis(Throwable failure) {
    return Objects.requireNonNull(new SettingRefusedAnalyzer().analyze(failure));
  }

  private static FailureAnalysis databaseAnalysis(Throwable failure) {
    return Objects.requireNonNull(new DatabaseRefusedAnalyzer().analyze(failure));
  }

  private static void read(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("file", settings));
    look(environment);
  }

  private static void readVariables(Map<String, Object> variables) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("variables", variables));
    look(environment);
  }

  private static void look(StandardEnvironment environment) {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    beans.registerSingleton("environment", environment);
    new SettingsAtStart().postProcessBeanFactory(beans);
  }
}
