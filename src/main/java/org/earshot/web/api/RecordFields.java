package org.earshot.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record are always there, and which may be null. Callers may leave out whatever
 * may be null; we ourselves write it as null, unless the record says that it is left out.
 */
final class RecordFields {

  private static final String NULL = "null";

  private final Set<Class<?>> sent;

  /**
   * @param bodies what callers send; all records within them are sent too
   */
  RecordFields(Set<Class<?>> bodies) {
    this.sent = RecordTypes.within(bodies);
  }

  /** Marks what is required and what may be null; to do so twice changes nothing. */
  void mark(Schema<?> schema, Class<?> type) {
    if (schema.getProperties() == null) {
      return;
    }
    List<String> required = new ArrayList<>();
    mark(schema, type, required);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private void mark(Schema<?> schema, Class<?> type, List<String> required) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        mark(schema, component.getType(), required);
        continue;
      }
      String name = SnakeCaseStrategy.INSTANCE.translate(component.getName());
      allowAny(schema.getProperties(), name, component.getGenericType());
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (!mayBeMissing(component, type, nullable)) {
        required.add(name);
      }
      if (nullable) {
        allowNull(schema.getProperties(), name);
      }
    }
  }

  private boolean mayBeMissing(RecordComponent component, Class<?> type, boolean nullable) {
    JsonInclude.Include all = include(type.getAnnotation(JsonInclude.class));
    JsonInclude.Include own = include(component.getAccessor().getAnnotation(JsonInclude.class));
    boolean leftOutWhenNull =
        own != JsonInclude.Include.ALWAYS || all != JsonInclude.Include.ALWAYS;
    boolean leftOutWhenEmpty = own == JsonInclude.Include.NON_EMPTY;
    return leftOutWhenEmpty || (nullable && (leftOutWhenNull || sent.contains(type)));
  }

  private static JsonInclude.Include include(@Nullable JsonInclude annotation) {
    return annotation == null ? JsonInclude.Include.ALWAYS : annotation.value();
  }

  /** An {@code Object} is any value at all, null included, and no JSON object in particular. */
  @SuppressWarnings("rawtypes")
  private static void allowAny(Map<String, Schema> properties, String name, Type type) {
    Schema property = properties.get(name);
    if (type == Object.class) {
      properties.put(name, new Schema<>());
    } else if (property != null
        && type instanceof ParameterizedType generic
        && generic.getRawType() == Map.class
        && generic.getActualTypeArguments()[1] == Object.class) {
      property.setAdditionalProperties(Boolean.TRUE);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static void allowNull(Map<String, Schema> properties, String name) {
    Schema property = properties.get(name);
    if (property == null) {
      return;
    }
    if (property.get$ref() != null) {
      Schema reference = new Schema<>().$ref(property.get$ref());
      Schema nothing = new Schema<>().types(Set.of(NULL));
      properties.put(name, new Schema<>().anyOf(List.of(reference, nothing)));
      return;
    }
    String single = property.getType();
    Set<String> types = new LinkedHashSet<>();
    if (property.getTypes() != null) {
      types.addAll(property.getTypes());
    } else if (single != null) {
      types.add(single);
    }
    if (types.isEmpty()) {
      return;
    }
    types.add(NULL);
    property.setTypes(types);
    if (property.getEnum() != null && !property.getEnum().contains(null)) {
      property.addEnumItemObject(null);
    }
  }
}
