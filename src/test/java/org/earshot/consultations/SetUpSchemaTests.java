package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The record and the schema of {@code consultation.yaml} name the same fields and values. */
class SetUpSchemaTests {

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
  private static final JsonNode SCHEMA = schema();

  @Test
  void every_field_of_the_record_is_in_the_schema_and_no_other() {
    same(SetUp.class, SCHEMA, "");
  }

  private static void same(Class<?> type, JsonNode node, String path) {
    Set<String> names =
        Arrays.stream(type.getRecordComponents())
            .map(SetUpSchemaTests::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(node.path("properties").propertyNames())
        .as(path)
        .containsExactlyInAnyOrderElementsOf(names);
    for (RecordComponent component : type.getRecordComponents()) {
      String name = name(component);
      JsonNode property = node.path("properties").path(name);
      inner(
          component, property.has("items") ? property.path("items") : property, path + "." + name);
    }
  }

  private static void inner(RecordComponent component, JsonNode node, String path) {
    Class<?> type = typeOf(component);
    if (type.isRecord()) {
      same(type, node, path);
    } else if (type.isEnum()) {
      assertThat(values(node)).as(path).isEqualTo(constants(type));
    }
  }

  private static Set<String> values(JsonNode node) {
    JsonNode defined =
        node.has("enum")
            ? node
            : SCHEMA.path("$defs").path(node.path("$ref").asString().substring(8));
    return defined
        .path("enum")
        .valueStream()
        .filter(value -> !value.isNull())
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  private static Set<String> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> JSON.valueToTree(constant).asString())
        .collect(Collectors.toSet());
  }

  private static Class<?> typeOf(RecordComponent component) {
    Type type = component.getGenericType();
    return type instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : component.getType();
  }

  private static String name(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static JsonNode schema() {
    try (InputStream file =
        SetUpSchemaTests.class.getResourceAsStream("/schemas/consultation.schema.json")) {
      return new JsonMapper().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
