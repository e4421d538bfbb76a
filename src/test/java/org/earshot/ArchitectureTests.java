package org.earshot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, as tests. */
class ArchitectureTests {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.earshot");

  @Test
  void rooms_depend_only_on_the_rooms_that_they_are_allowed() {
    ApplicationModules.of(Earshot.class).verify();
  }

  @Test
  void flow_sees_nothing_but_the_jdk() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..flow..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.earshot.flow..", "org.jspecify.."));
  }

  @Test
  void only_understanding_knows_opennlp() {
    check(only("..understanding..", "opennlp.."));
  }

  @Test
  void only_channels_know_providers_and_http_clients() {
    check(
        only(
            "..channels..",
            "com.twilio..",
            "org.telegram..",
            "okhttp3..",
            "org.apache.hc..",
            "java.net.http.."));
  }

  /** It has to connect to the very address that it checked, which no HTTP client lets it. */
  @Test
  void only_links_opens_a_connection_by_hand() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..links..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Socket.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(SocketFactory.class));
  }

  @Test
  void only_privacy_knows_cryptography() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..privacy..", "..security..", "..channels..", "..authoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.crypto..", "javax.crypto..", "java.security.."));
    check(only("..privacy..", "com.google.crypto.."));
  }

  @Test
  void only_the_rooms_that_own_files_know_yaml() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..authoring..", "..language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "org.yaml.."));
  }

  @Test
  void nobody_reads_the_clock_in_place() {
    for (Class<?> time :
        new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
      check(
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName(Earshot.class.getName())
              .should()
              .callMethod(time, "now"));
    }
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Earshot.class.getName())
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis"));
  }

  private static ArchRule only(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }
}
