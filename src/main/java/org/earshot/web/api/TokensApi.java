package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.earshot.security.Officer;
import org.earshot.security.Tokens;
import org.earshot.web.Recorded;
import org.earshot.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for other officers and machines. */
@RestController
@Tag(name = "Tokens")
class TokensApi {

  private final Tokens tokens;

  TokensApi(Tokens tokens) {
    this.tokens = tokens;
  }

  @Recorded("issued a token")
  @PostMapping(
      path = "/api/v1/tokens",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Makes an API token, shown this once",
      description = "For administrators only. Each token is an identity of its own.")
  @ApiResponse(responseCode = "201", description = "Made", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "403", description = "Only an administrator may")
  Issued issue(@RequestBody TokenOrder order) {
    String name = order.name() == null ? "" : order.name();
    return new Issued(tokens.issue(name, role(order.role()), order.expiresOn()));
  }

  private static Officer.Role role(@Nullable String name) {
    for (Officer.Role role : Officer.Role.OF_PROGRAMS) {
      if (role.word().equals(name)) {
        return role;
      }
    }
    List<String> words = Officer.Role.OF_PROGRAMS.stream().map(Officer.Role::word).toList();
    throw Refusal.field("role", "This must be one of " + String.join(", ", words) + ".");
  }

  /**
   * @param token what to send as {@code Authorization: Bearer …}; it can never be shown again
   */
  record Issued(String token) {}
}
