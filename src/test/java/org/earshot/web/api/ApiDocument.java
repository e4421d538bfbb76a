package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.earshot.web.HttpCaller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, as a program reads it before it calls. */
final class ApiDocument {

  private final JsonNode document;

  private ApiDocument(JsonNode document) {
    this.document = document;
  }

  static ApiDocument at(int port) {
    return new ApiDocument(HttpCaller.to(port).get("/api/v1/openapi.json").json());
  }

  JsonNode schema(String name) {
    return document.path("components").path("schemas").path(name);
  }

  /** What really came must be what the document says. */
  JsonNode describes(String schema, JsonNode answer) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.put("$ref", "#/components/schemas/" + schema);
    whole.set("components", document.path("components"));
    assertThat(schema(schema).isObject()).as("a schema named " + schema).isTrue();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer))
        .as("%s: %s", schema, answer)
        .isEmpty();
    return answer;
  }
}
