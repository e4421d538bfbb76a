package org.earshot.privacy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key set is.
 *
 * @param data folder of the embedded database, where its key set is made on first start
 * @param keys the key set file; null for the one in {@code data}
 * @param makeKeys makes the file that {@code keys} names, for a database that never had one: for
 *     the first start on PostgreSQL
 */
@ConfigurationProperties("earshot")
record KeySettings(
    @DefaultValue("./data") Path data,
    @Nullable Path keys,
    @DefaultValue("false") boolean makeKeys) {

  Path file() {
    return keys == null ? data.resolve("earshot-keys.json") : keys;
  }

  /** Whether a new key set may be made, given where the data are kept. */
  boolean mayMake(boolean embedded) {
    return makeKeys || (embedded && keys == null);
  }
}
