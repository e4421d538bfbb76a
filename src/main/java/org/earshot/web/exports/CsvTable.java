package org.earshot.web.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.web.api.Csv;
import org.jspecify.annotations.Nullable;

/** Comma-separated values, by the one rule of {@link Csv}. */
public final class CsvTable implements Table {

  private final Writer out;
  private final Csv csv;

  public CsvTable(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.csv = new Csv(this.out);
  }

  @Override
  public void line(List<? extends @Nullable Object> cells) throws IOException {
    csv.line(cells);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
