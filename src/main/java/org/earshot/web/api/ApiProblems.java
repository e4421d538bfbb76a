package org.earshot.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.consultations.Consultations;
import org.earshot.security.Refused;
import org.earshot.web.FieldError;
import org.earshot.web.FindingLine;
import org.earshot.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Turns whatever goes wrong under {@code /api/} into an RFC 9457 problem; pages go their own way.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiProblems {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
  private static final String STATIC_FILES = "/**";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> problem(
      Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || response.isCommitted()
        || failure instanceof AccessDeniedException) {
      throw failure;
    }
    // A failed download may have begun to name itself.
    response.reset();
    return answer(failure, request);
  }

  private static ResponseEntity<ProblemDetail> answer(
      Exception failure, HttpServletRequest request) {
    if (STATIC_FILES.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
      return answer(
          ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such call."));
    }
    if (failure instanceof Refusal refusal) {
      return answer(of(refusal));
    }
    if (failure instanceof Consultations.MayNotOpen shut) {
      return answer(of(shut));
    }
    if (failure instanceof Refused refused) {
      return answer(of(refused));
    }
    if (failure instanceof HttpMessageNotReadableException) {
      return answer(
          ProblemDetail.forStatusAndDetail(
              HttpStatus.BAD_REQUEST, "The body is missing or cannot be read as JSON."));
    }
    return failure instanceof ErrorResponse known
        ? answer(known.getBody(), known.getHeaders())
        : answer(unexpected(failure));
  }

  private static ProblemDetail of(Refusal refusal) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(refusal.status(), String.valueOf(refusal.getMessage()));
    if (!refusal.errors().isEmpty()) {
      problem.setProperty("errors", refusal.errors());
    }
    if (!refusal.findings().isEmpty()) {
      problem.setProperty("findings", refusal.findings());
    }
    return problem;
  }

  private static ProblemDetail of(Refused refused) {
    HttpStatus status =
        switch (refused.reason()) {
          case INVALID -> HttpStatus.BAD_REQUEST;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case CONFLICT -> HttpStatus.CONFLICT;
        };
    List<FieldError> errors = new ArrayList<>();
    refused
        .fields()
        .forEach(
            (field, messages) ->
                messages.forEach(message -> errors.add(new FieldError(field, message))));
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, String.valueOf(refused.getMessage()));
    problem.setProperty("errors", errors);
    return problem;
  }

  private static ProblemDetail of(Consultations.MayNotOpen shut) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONFLICT, "It may not open yet. The findings say what is missing.");
    problem.setProperty("findings", FindingLine.of(shut.findings()));
    return problem;
  }

  private static ProblemDetail unexpected(Exception failure) {
    UUID incident = UUID.randomUUID();
    LOG.error("A call failed, incident {}", incident, failure);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here. Nothing of this call was carried out; try it again, and if"
                + " it fails again tell your administrator the incident.");
    problem.setProperty("incident", incident);
    return problem;
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return answer(problem, HttpHeaders.EMPTY);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(HttpStatusCode.valueOf(problem.getStatus()))
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
