package org.earshot.authoring.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree as YAML that a person can read and that {@link YamlReader} reads as the same tree:
 * one value a line, no line folded, every script as it is.
 */
public final class YamlWriter {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setWidth(Integer.MAX_VALUE)
          .setSplitLines(false)
          .setMaxSimpleKeyLength(128)
          .setUseUnicodeEncoding(true)
          .build();

  private YamlWriter() {}

  /**
   * @param tree a mapping
   */
  public static String write(JsonNode tree) {
    return new Dump(SETTINGS).dumpToString(plain(tree));
  }

  private static @Nullable Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> mapping = new LinkedHashMap<>();
      node.propertyNames().forEach(name -> mapping.put(name, plain(node.path(name))));
      return mapping;
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(item -> list.add(plain(item)));
      return list;
    }
    return scalar(node);
  }

  private static @Nullable Object scalar(JsonNode node) {
    if (node.isNumber()) {
      BigDecimal number = node.decimalValue();
      return number.scale() <= 0 ? (Object) number.toBigIntegerExact() : number;
    }
    return node.isBoolean() ? (Object) node.booleanValue() : node.stringValue();
  }
}
