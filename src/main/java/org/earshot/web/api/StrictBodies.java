package org.earshot.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.web.FieldError;
import org.earshot.web.Refusal;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/**
 * Reads the bodies of the REST contract strictly: an unknown field, a wrong type or a wrong date is
 * refused by name, and all wrong fields at once.
 */
final class StrictBodies extends AbstractHttpMessageConverter<Object> {

  /** Room for the longest preview in plain text, twice over. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private final Set<Class<?>> bodies;
  private final JsonMapper mapper = StrictJson.mapper();

  StrictBodies(Set<Class<?>> bodies) {
    super(MediaType.APPLICATION_JSON);
    this.bodies = bodies;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return bodies.contains(type);
  }

  @Override
  protected boolean canWrite(@org.jspecify.annotations.Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
    JsonNode body = parse(message.getBody().readNBytes(MOST_BYTES + 1));
    List<FieldError> errors = new ArrayList<>(TextChecks.check(body));
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      read(type, field, errors);
    }
    if (!errors.isEmpty()) {
      throw Refusal.fields(errors);
    }
    return whole(type, body);
  }

  private JsonNode parse(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "The body may be 4 MiB long.");
    }
    JsonNode body;
    try {
      body = mapper.readTree(bytes);
    } catch (JacksonException e) {
      throw Refusal.field("", "The body is not JSON: " + Complaint.place(e) + ".");
    }
    if (body.getNodeType() != JsonNodeType.OBJECT) {
      throw Refusal.field("", "The body must be a JSON object.");
    }
    return body;
  }

  private void read(Class<?> type, Map.Entry<String, JsonNode> field, List<FieldError> errors) {
    try {
      mapper.treeToValue(mapper.createObjectNode().set(field.getKey(), field.getValue()), type);
    } catch (JacksonException e) {
      if (!e.getPath().isEmpty()) {
        errors.add(Complaint.about(e));
      }
    }
  }

  private Object whole(Class<?> type, JsonNode body) {
    try {
      return mapper.treeToValue(body, type);
    } catch (JacksonException e) {
      throw Refusal.fields(List.of(Complaint.about(e)));
    }
  }

  @Override
  protected void writeInternal(Object body, HttpOutputMessage message) {
    throw new UnsupportedOperationException("bodies are only read here");
  }
}
