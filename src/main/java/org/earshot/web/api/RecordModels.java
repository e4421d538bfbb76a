package org.earshot.web.api;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as they are on the wire: their names in snake case, what is never missing, and
 * what may be null. All of it is read off the records themselves.
 */
final class RecordModels extends ModelResolver {

  private static final String REFERENCE = "#/components/schemas/";

  private final RecordFields fields;

  /**
   * @param mapper the document's own, whose names are not yet those on the wire
   * @param bodies what callers send
   */
  RecordModels(ObjectMapper mapper, Set<Class<?>> bodies) {
    super(mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    this.fields = new RecordFields(bodies);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
    JavaType java = type.getType() == null ? null : _mapper.constructType(type.getType());
    Schema<?> schema = super.resolve(type, context, next);
    if (schema != null && java != null && java.getRawClass().isRecord()) {
      fields.mark(described(schema, context), java.getRawClass());
    }
    return schema;
  }

  private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    Schema<?> model =
        reference == null || !reference.startsWith(REFERENCE)
            ? null
            : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
    return model == null ? schema : model;
  }
}
