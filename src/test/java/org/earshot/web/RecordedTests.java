package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The history: whatever changes something says so, and nothing of it is personal. */
@IntegrationTest
class RecordedTests {

  /** Doors record by themselves who came in; a preview and counting letters change nothing. */
  private static final Set<String> EXEMPT =
      Set.of(
          "/console/setup",
          "/console/joining",
          "/console/conversations/{name}/languages/{tag}/length",
          "/console/conversations/{name}/languages/{tag}/phone",
          "/console/languages/{tag}/length",
          "/api/v1/preview",
          "/console/conversations/{name}/phone/question",
          "/console/conversations/{name}/phone/frame",
          "/console/conversations/{name}/phone/whole");

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Audit audit;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void whatever_changes_something_is_recorded() {
    List<String> silent =
        requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
            .filter(entry -> changes(entry.getKey()))
            .filter(entry -> !recorded(entry.getValue()))
            .flatMap(entry -> entry.getKey().getPatternValues().stream())
            .filter(path -> !EXEMPT.contains(path))
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void what_was_done_is_recorded_and_what_was_refused_is_not() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/recorded", SetUpRecord.of("Recorded", "short-breaks"));
    api.post("/api/v1/consultations/recorded/outcome/approve");
    String id = Visitor.account(invitations, "recorded@example.org", Role.ADMINISTRATOR);
    Visitor visitor = Visitor.to(port);
    visitor.signIn("recorded@example.org", "a wrong password");
    visitor.signIn("recorded@example.org", Visitor.PASSWORD);
    visitor.get("/console/consultations/recorded/close");
    visitor.post("/console/consultations/recorded/close");
    visitor.get("/console/consultations/recorded/set-up/about");
    visitor.post("/console/consultations/recorded/set-up/about", "kind", "survey");
    visitor.post("/console/consultations/recorded/set-up/about", "title", "Recorded twice");

    assertThat(audit.page(0, 50))
        .extracting(entry -> entry.who() + " " + entry.what() + " " + entry.about())
        .contains(
            "token:bootstrap wrote a set-up record recorded",
            " was refused at signing in " + id,
            id + " signed in ",
            id + " changed a set-up record recorded/about")
        .doesNotContain("token:bootstrap approved an outcome recorded")
        .doesNotContain(id + " closed a consultation recorded");
    assertThat(
            audit.page(0, 50).stream().filter(entry -> entry.what().contains("changed a set-up")))
        .filteredOn(entry -> entry.who().equals(id))
        .hasSize(1);
    assertThat(visitor.get("/console/history").body())
        .contains("Officer recorded", "changed a set-up record", "Bootstrap token");
  }

  @Test
  void only_administrators_read_the_history() {
    Visitor officer = Visitor.signedIn(port, invitations, "reader@example.org", Role.OFFICER);
    assertThat(officer.get("/console/history").status()).isEqualTo(403);
    assertThat(officer.get("/console").body()).doesNotContain("/console/history");
  }

  @Test
  void a_missing_page_of_the_console_keeps_its_menu() {
    Visitor officer = Visitor.signedIn(port, invitations, "lost@example.org", Role.OFFICER);
    assertThat(officer.get("/console/consultations/nothing").body())
        .contains("Page not found", "Sign out", "Help and channels");
    assertThat(HttpCaller.to(port).with("Accept", "text/html").get("/nothing").body())
        .doesNotContain("Sign out");
  }

  private static boolean recorded(HandlerMethod method) {
    return method.hasMethodAnnotation(Recorded.class);
  }

  private static boolean changes(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream()
            .anyMatch(path -> path.startsWith("/console") || path.startsWith("/api/v1"))
        && mapping.getMethodsCondition().getMethods().stream()
            .map(RequestMethod::asHttpMethod)
            .anyMatch(method -> !method.equals(HttpMethod.GET));
  }
}
