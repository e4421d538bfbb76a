package org.earshot.web.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written line by line, its header first. Closing it ends the file. */
public interface Table extends Closeable {

  /**
   * @param cells texts, numbers, truth values; null is empty
   */
  void line(List<? extends @Nullable Object> cells) throws IOException;
}
