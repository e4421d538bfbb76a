package org.earshot.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.web.FieldError;
import tools.jackson.databind.JsonNode;

/** What no text in a body may hold, because no database and no message could carry it. */
final class TextChecks {

  private final List<FieldError> errors = new ArrayList<>();

  private TextChecks() {}

  static List<FieldError> check(JsonNode body) {
    TextChecks checks = new TextChecks();
    checks.walk("", body);
    return checks.errors;
  }

  private void walk(String path, JsonNode node) {
    if (node.isString()) {
      text(path, node.stringValue());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        element(path + "[" + i + "]", node.get(i));
      }
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        walk(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue());
      }
    }
  }

  private void element(String path, JsonNode node) {
    if (node.isNull()) {
      errors.add(new FieldError(path, "This must not be null."));
    }
    walk(path, node);
  }

  private void text(String path, String text) {
    if (text.indexOf('\0') >= 0) {
      errors.add(new FieldError(path, "This holds a null character."));
    } else if (loneSurrogate(text)) {
      errors.add(new FieldError(path, "This holds half a character (a lone surrogate)."));
    }
  }

  private static boolean loneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
