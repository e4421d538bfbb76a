package org.earshot.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A request that is not carried out, with everything that its sender needs to mend it. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient List<FieldError> errors;
  private final transient List<FindingLine> findings;

  private Refusal(
      HttpStatus status, String detail, List<FieldError> errors, List<FindingLine> findings) {
    super(detail);
    this.status = status;
    this.errors = List.copyOf(errors);
    this.findings = List.copyOf(findings);
  }

  public static Refusal of(HttpStatus status, String detail) {
    return new Refusal(status, detail, List.of(), List.of());
  }

  public static Refusal notFound(String detail) {
    return of(HttpStatus.NOT_FOUND, detail);
  }

  /** One field is wrong. */
  public static Refusal field(String field, String message) {
    return fields(List.of(new FieldError(field, message)));
  }

  /** These fields are wrong, all of them at once. */
  public static Refusal fields(List<FieldError> errors) {
    return new Refusal(HttpStatus.BAD_REQUEST, sentence(errors), errors, List.of());
  }

  public static Refusal findings(HttpStatus status, String detail, List<FindingLine> findings) {
    return new Refusal(status, detail, List.of(), findings);
  }

  public HttpStatus status() {
    return status;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public List<FindingLine> findings() {
    return findings;
  }

  private static String sentence(List<FieldError> errors) {
    return errors.stream()
        .map(e -> e.field().isEmpty() ? e.message() : e.field() + ": " + e.message())
        .collect(Collectors.joining(" "));
  }
}
