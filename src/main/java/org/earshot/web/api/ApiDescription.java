package org.earshot.web.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beside the calls themselves: tokens, names and problems. */
@Configuration
class ApiDescription {

  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Earshot")
                .version("1")
                .description(
                    "Runs short consultations by message and tells each participant what came of"
                        + " them. Send a token as Authorization: Bearer. JSON names are in snake"
                        + " case, dates are ISO 8601, and whatever is refused is a problem after"
                        + " RFC 9457 that names each field.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSchemas(PROBLEM, problem()));
  }

  /** The document has a JSON reader of its own, which knows nothing of ours. */
  @Bean
  ModelResolver records() {
    return new RecordModels(Json.mapper(), ApiConfiguration.BODIES);
  }

  @Bean
  OperationCustomizer problems() {
    return (operation, method) -> {
      add(operation, "401", "No token that works");
      if (operation.getParameters() != null) {
        add(operation, "404", "There is nothing of that name");
      }
      if (operation.getRequestBody() != null) {
        add(operation, "400", "Fields are wrong; the problem names each");
        add(operation, "415", "The body is not application/json");
      }
      operation.getResponses().forEach(ApiDescription::asProblem);
      return operation;
    };
  }

  private static void add(Operation operation, String status, String description) {
    operation.getResponses().putIfAbsent(status, new ApiResponse().description(description));
  }

  private static void asProblem(String status, ApiResponse response) {
    if (status.startsWith("4")) {
      response.setContent(
          new Content()
              .addMediaType(
                  "application/problem+json",
                  new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("What went wrong, after RFC 9457")
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema())
        .addProperty("errors", list("Each field that is wrong", "field", "message"))
        .addProperty("findings", list("What keeps it back", "severity", "where", "what", "mend"))
        .required(List.of("title", "status", "instance"));
  }

  private static Schema<?> list(String description, String... names) {
    Schema<?> item = new ObjectSchema().required(List.of(names));
    for (String name : names) {
      item.addProperty(name, new StringSchema());
    }
    return new ArraySchema().items(item).description(description);
  }
}
