package org.earshot.authoring.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the form of a file by the JSON Schema that editors use too, and says what is wrong in the
 * author's words.
 */
public final class SchemaCheck {

  private final Schema schema;
  private final SchemaWords words;

  private SchemaCheck(JsonNode text) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    this.words = new SchemaWords(text);
  }

  /**
   * By a schema that is shipped with us.
   *
   * @param name the file in {@code schemas/}
   */
  public static SchemaCheck by(String name) {
    try (@Nullable InputStream text =
        SchemaCheck.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      if (text == null) {
        throw new IllegalStateException("the schema " + name + " is missing from the jar");
      }
      return new SchemaCheck(JsonMapper.shared().readTree(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public void check(Document document, Findings findings) {
    for (Error error : schema.validate(document.root())) {
      findings.blocks(place(document, error), words.what(error), words.mend(error));
    }
  }

  private static String place(Document document, Error error) {
    String pointer = error.getInstanceLocation().toString();
    boolean unknownKey = "additionalProperties".equals(error.getKeyword());
    String property = error.getProperty();
    return document.where(
        unknownKey && property != null ? Document.child(pointer, property) : pointer);
  }
}
