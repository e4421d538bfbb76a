package org.earshot.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the key set that belongs to the database, makes it on a first start, or refuses. */
@Configuration(proxyBeanMethods = false)
class Keys {

  private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

  @Bean
  Cipher cipher(KeySettings settings, DataSource database, JdbcClient jdbc)
      throws SQLException, GeneralSecurityException {
    return open(settings, new KeyCheck(jdbc), isEmbedded(database));
  }

  private static boolean isEmbedded(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getURL().startsWith("jdbc:h2:");
    }
  }

  /**
   * @throws KeysRefused if the key set is missing, or is not the one that this database was used
   *     with
   */
  static Cipher open(KeySettings settings, KeyCheck check, boolean embedded)
      throws GeneralSecurityException {
    KeyFile file = new KeyFile(settings.file());
    KeySet keys = file.read().orElseGet(() -> make(file, settings, check, embedded));
    Cipher cipher = new TinkCipher(keys);
    if (!check.isMarkedBy(cipher)) {
      throw new KeysRefused(
          "The key set in " + file.path() + " is not the one that this database was used with.",
          "Point earshot.keys at the key set file that belongs to this database, or"
              + " spring.datasource.url at the database that belongs to this key set.");
    }
    return cipher;
  }

  private static KeySet make(KeyFile file, KeySettings settings, KeyCheck check, boolean embedded) {
    if (check.isMarked()) {
      throw lost(file.path());
    }
    if (!settings.mayMake(embedded)) {
      throw required(file.path());
    }
    KeySet keys = KeySet.make();
    file.write(keys);
    LOG.info("Made a new key set in {}. Back it up, apart from the database.", file.path());
    return keys;
  }

  private static KeysRefused lost(Path path) {
    return new KeysRefused(
        "This database was used with a key set, but there is no key set file at " + path + ".",
        "Put the key set file back from your backup, or point earshot.keys at it. Without it,"
            + " addresses and messages in this database cannot be read and nobody who returns is"
            + " recognised. To begin anew, start with an empty database.");
  }

  private static KeysRefused required(Path path) {
    return new KeysRefused(
        "There is no key set file at " + path + ", and this database needs one of its own.",
        "Set earshot.keys to the key set file. If there has never been one, start once with"
            + " --earshot.make-keys=true and --earshot.keys=/path/of/the/new/file, then back the"
            + " file up apart from the database and give every copy of Earshot the same file.");
  }
}
