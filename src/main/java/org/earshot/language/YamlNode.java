package org.earshot.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A place in a locale file: what stands there, and how to say where it is. */
final class YamlNode {

  private final String file;
  private final String path;
  private final @Nullable Object value;

  private YamlNode(String file, String path, @Nullable Object value) {
    this.file = file;
    this.path = path;
    this.value = value;
  }

  static YamlNode read(String file, String yaml) {
    // Read in one go: the library stumbles over a picture character that two of its reads share.
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setBufferSize(yaml.length() + 2).build();
    try {
      return new YamlNode(file, "", new Load(settings).loadFromString(yaml));
    } catch (YamlEngineException e) {
      throw new BrokenLocale(file, "not valid YAML: " + e.getMessage());
    }
  }

  YamlNode at(String key) {
    return new YamlNode(file, path.isEmpty() ? key : path + "." + key, children().get(key));
  }

  boolean isMissing() {
    return value == null;
  }

  boolean isMap() {
    return value instanceof Map;
  }

  /** The entries in the order written; none where nothing stands here. */
  Map<String, YamlNode> entries() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    children().keySet().forEach(key -> entries.put(key, at(key)));
    return entries;
  }

  String text() {
    if (value == null || value instanceof Map || value instanceof List) {
      throw broken("a text is expected here");
    }
    return value.toString();
  }

  List<String> texts() {
    if (!(value instanceof List<?> list)) {
      throw broken("a list of words is expected here, such as [yes, y]");
    }
    List<String> texts = new ArrayList<>();
    for (Object item : list) {
      texts.add(new YamlNode(file, path, item).text());
    }
    return List.copyOf(texts);
  }

  BrokenLocale broken(String what) {
    return new BrokenLocale(file, path.isEmpty() ? what : path + ": " + what);
  }

  private Map<String, Object> children() {
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw broken("names with values are expected here");
    }
    Map<String, Object> children = new LinkedHashMap<>();
    map.forEach((key, child) -> children.put(String.valueOf(key), child == null ? "" : child));
    return children;
  }
}
