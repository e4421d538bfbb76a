package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs why they were kept out, as problem details (RFC 9457). */
final class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    write(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        "Send a token that works, as Authorization: Bearer followed by the token.");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Set<Officer.Role>> who = WhoMay.roles(request.getMethod(), path);
    if (who.isPresent()) {
      String whose = String.join(", ", who.get().stream().map(Officer.Role::word).toList());
      write(
          request, response, HttpStatus.FORBIDDEN, "Only these roles may do that: " + whose + ".");
    } else if (!path.startsWith("/api/")) {
      write(request, response, HttpStatus.FORBIDDEN, "This token may not do that.");
    } else if (WhoMay.knows(path)) {
      write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "That cannot be done here.");
    } else {
      write(request, response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    problem.put("instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(response.getOutputStream(), problem);
  }
}
