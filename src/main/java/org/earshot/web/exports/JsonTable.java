package org.earshot.web.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An object for each line, its names from the header: in one array, or each on its own line. */
final class JsonTable implements Table {

  private final OutputStream out;
  private final JsonMapper mapper;
  private final boolean array;
  private List<? extends @Nullable Object> names = List.of();
  private boolean any;

  JsonTable(OutputStream out, JsonMapper mapper, boolean array) {
    this.out = new java.io.BufferedOutputStream(out);
    this.mapper = mapper;
    this.array = array;
  }

  @Override
  public void line(List<? extends @Nullable Object> cells) throws IOException {
    if (names.isEmpty()) {
      names = List.copyOf(cells);
      write(array ? "[" : "");
      return;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      object.put(String.valueOf(names.get(i)), cells.get(i));
    }
    write(array && any ? ",\n" : "");
    out.write(mapper.writeValueAsBytes(object));
    write(array ? "" : "\n");
    any = true;
  }

  @Override
  public void close() throws IOException {
    write(array ? "]\n" : "");
    out.flush();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
