package org.earshot.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an officer asked for was refused: why, field by field. The one refusal of every room that
 * takes forms from officers, so that the web room translates it in one place.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final LinkedHashMap<String, List<String>> fields;

  private Refused(Reason reason, Map<String, List<String>> fields) {
    super(String.join(" ", fields.values().stream().flatMap(List::stream).toList()));
    this.reason = reason;
    this.fields = new LinkedHashMap<>(fields);
  }

  /** What kind of answer it deserves. */
  public enum Reason {
    /** Fields are wrong: 400. */
    INVALID,
    /** This officer may not: 403. */
    FORBIDDEN,
    /** Not in this state: 409. */
    CONFLICT
  }

  /**
   * @param fields messages by the field's name in the outside contract ({@code items[0].why})
   */
  public static Refused invalid(Map<String, List<String>> fields) {
    return new Refused(Reason.INVALID, fields);
  }

  public static Refused invalid(String field, String message) {
    return new Refused(Reason.INVALID, Map.of(field, List.of(message)));
  }

  public static Refused forbidden(String field, String message) {
    return new Refused(Reason.FORBIDDEN, Map.of(field, List.of(message)));
  }

  public static Refused conflict(String field, String message) {
    return new Refused(Reason.CONFLICT, Map.of(field, List.of(message)));
  }

  public Reason reason() {
    return reason;
  }

  /** Messages by field, in the order found. */
  public Map<String, List<String>> fields() {
    return fields;
  }
}
