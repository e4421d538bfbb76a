package org.earshot.web.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.web.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what the JSON reader could not take, in the sender's words instead of Java's. */
final class Complaint {

  private Complaint() {}

  static FieldError about(JacksonException e) {
    return new FieldError(path(e), message(e));
  }

  /** Where in the text reading ended. */
  static String place(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1
        ? "it cannot be read"
        : "see line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String message(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "This is not a field of this call.";
    }
    return e instanceof MismatchedInputException mismatch
        ? "This must be " + wanted(mismatch.getTargetType()) + "."
        : "This cannot be read.";
  }

  private static String wanted(@Nullable Class<?> type) {
    if (type == null) {
      return "another type";
    }
    if (type == LocalDate.class) {
      return "a date such as 2026-06-30";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "text";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "another type";
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
