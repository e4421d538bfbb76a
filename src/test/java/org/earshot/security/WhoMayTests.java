package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.IntegrationTest;
import org.earshot.security.Officer.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table of who may do what covers every page and call that there is. */
@IntegrationTest
class WhoMayTests {

  /** Doors: open to whoever has no account yet. */
  private static final Set<String> DOORS =
      Set.of(
          "/console/sign-in", "/console/setup", "/console/joining", "/console/joining/with/{way}");

  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void every_page_and_call_has_its_line_so_that_a_new_one_is_closed() {
    List<String> unknown =
        requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
            .filter(entry -> ours(entry.getValue()))
            .flatMap(entry -> calls(entry.getKey()))
            .filter(call -> WhoMay.roles(call.method(), call.path()).isEmpty())
            .map(Call::toString)
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void only_officers_and_administrators_have_whole_branches() {
    assertThat(WhoMay.table())
        .filteredOn(line -> line.pattern().getPatternString().contains("**"))
        .allSatisfy(
            line ->
                assertThat(EnumSet.of(Role.ADMINISTRATOR, Role.OFFICER)).containsAll(line.roles()));
  }

  @Test
  void administrators_may_whatever_anybody_may() {
    assertThat(WhoMay.table()).allMatch(line -> line.roles().contains(Role.ADMINISTRATOR));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /console/nothing",
    "DELETE, /console/officers",
    "GET, /console/consultations/short-breaks/something-new",
    "GET, /api/v1/nothing",
    "DELETE, /api/v1/consultations/short-breaks"
  })
  void what_no_line_names_is_closed_to_everybody(String method, String path) {
    assertThat(WhoMay.roles(method, path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICER, POST, /console/officers",
    "OFFICER, GET, /console/history",
    "OFFICER, POST, /api/v1/tokens",
    "TRANSLATOR, GET, /console/consultations/breaks/results",
    "TRANSLATOR, GET, /console/consultations/breaks",
    "TRANSLATOR, GET, /console/conversations/breaks",
    "TRANSLATOR, POST, /console/conversations/breaks/languages/pl/remove",
    "TRANSLATOR, GET, /console/inbox",
    "TRANSLATOR, GET, /api/v1/consultations/breaks/responses",
    "ANALYST, POST, /console/consultations/breaks/responses/1/number",
    "ANALYST, POST, /console/consultations/breaks/responses/1/forget",
    "ANALYST, GET, /console/consultations/breaks/inviting/lists/1",
    "ANALYST, POST, /console/consultations/breaks/set-up/about",
    "ANALYST, POST, /console/consultations/breaks/report/send",
    "ANALYST, POST, /console/letters/1/again",
    "ANALYST, POST, /console/mails/1/again",
    "ANALYST, POST, /console/consultations/breaks/review",
    "ANALYST, POST, /console/consultations/breaks/outcome/holding/send",
    "OFFICER, POST, /console/help/mail",
    "ANALYST, GET, /console/inbox/1",
    "ANALYST, GET, /console/recordings/1",
    "ANALYST, PUT, /api/v1/consultations/breaks",
    "ANALYST, POST, /api/v1/consultations/breaks/outcome/send",
    "OBSERVER, GET, /console/consultations/breaks/responses",
    "OBSERVER, GET, /console/consultations/breaks/comments/why",
    "OBSERVER, GET, /console/consultations/breaks/live",
    "OBSERVER, POST, /console/consultations/breaks/reach/targets",
    "ANALYST, POST, /console/population",
    "ANALYST, GET, /console/areas",
    "OBSERVER, POST, /console/areas/back",
    "ANALYST, POST, /console/consultations/breaks/evaluation",
    "PARTNER, GET, /console/consultations/breaks",
    "PARTNER, GET, /console/consultations/breaks/results",
    "PARTNER, GET, /console/consultations/breaks/responses",
    "PARTNER, GET, /console/consultations/breaks/inviting",
    "PARTNER, GET, /console/consultations/breaks/inviting/poster",
    "PARTNER, GET, /console/consultations/breaks/assisted/letters.csv",
    "PARTNER, GET, /console/inbox",
    "PARTNER, GET, /console/languages",
    "PARTNER, GET, /console/languages/pl",
    "ANALYST, POST, /console/languages/pl/part/beginning",
    "OBSERVER, POST, /console/languages/pl/read",
    "PARTNER, GET, /api/v1/consultations",
    "TRANSLATOR, GET, /console/consultations/breaks/assisted",
    "ANALYST, POST, /console/consultations/breaks/assisted",
    "OBSERVER, POST, /console/consultations/breaks/themes/why/machine",
    "OBSERVER, GET, /console/consultations/breaks/partner"
  })
  void a_role_may_not_do_what_it_is_not_for(Role role, String method, String path) {
    assertThat(WhoMay.roles(method, path))
        .hasValueSatisfying(roles -> assertThat(roles).doesNotContain(role));
  }

  @ParameterizedTest
  @CsvSource({
    "TRANSLATOR, POST, /console/conversations/breaks/languages/pl",
    "TRANSLATOR, GET, /console/languages/pl",
    "TRANSLATOR, POST, /console/languages/pl/part/beginning",
    "TRANSLATOR, POST, /console/languages/pl/read",
    "TRANSLATOR, POST, /console/languages/pl/put-back",
    "TRANSLATOR, GET, /console/languages/pl/file.yaml",
    "TRANSLATOR, POST, /console/languages/pl/sheet/take",
    "TRANSLATOR, GET, /console/conversations/breaks/languages/pl/sheet.xlsx",
    "TRANSLATOR, POST, /console/conversations/breaks/languages/pl/read",
    "TRANSLATOR, POST, /api/v1/preview",
    "ANALYST, GET, /console/consultations/breaks/responses",
    "ANALYST, POST, /console/consultations/breaks/themes/why",
    "ANALYST, POST, /console/consultations/breaks/themes/why/machine",
    "ANALYST, HEAD, /console/consultations/breaks/exports/file",
    "ANALYST, GET, /api/v1/consultations/breaks/exports/answers.csv",
    "OBSERVER, GET, /console/consultations/breaks/results",
    "OBSERVER, GET, /api/v1/consultations/breaks/report",
    "PARTNER, POST, /console/consultations/breaks/assisted/1/check",
    "PARTNER, GET, /console/consultations/breaks/assisted/sheet",
    "PARTNER, GET, /console/consultations/breaks/partner/poster",
    "OBSERVER, GET, /console/consultations/breaks/reach"
  })
  void a_role_may_do_what_it_is_for(Role role, String method, String path) {
    assertThat(WhoMay.roles(method, path))
        .hasValueSatisfying(roles -> assertThat(roles).contains(role));
  }

  private record Call(String method, String path) {}

  private static boolean ours(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("org.earshot");
  }

  /** A mapping that names no method takes them all, so all are looked up. */
  private static Stream<Call> calls(RequestMappingInfo mapping) {
    Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
    Set<RequestMethod> methods = named.isEmpty() ? EnumSet.allOf(RequestMethod.class) : named;
    return mapping.getPatternValues().stream()
        .filter(path -> path.startsWith("/console") || path.startsWith("/api/v1"))
        .filter(path -> !DOORS.contains(path))
        .flatMap(path -> methods.stream().map(method -> new Call(method.name(), path)));
  }
}
