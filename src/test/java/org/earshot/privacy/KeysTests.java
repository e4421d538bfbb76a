package org.earshot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.earshot.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("tables")
class KeysTests {

  private static final boolean EMBEDDED = true;

  @TempDir private Path folder;
  private final KeyCheck check = check();

  @Test
  void the_first_start_of_the_embedded_default_makes_a_key_set_that_only_its_owner_reads()
      throws Exception {
    open(settings(null, false), check, EMBEDDED);

    Path made = folder.resolve("earshot-keys.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(made);
    }
  }

  @Test
  void a_later_start_reads_what_an_earlier_one_encrypted() throws Exception {
    Cipher before = open(settings(null, false), check, EMBEDDED);
    byte[] sealed = before.encrypt("07700 900123", "here");

    Cipher after = open(settings(null, false), check, EMBEDDED);

    assertThat(after.decrypt(sealed, "here")).isEqualTo("07700 900123");
    assertThat(after.pseudonym("sms", "+447700900123"))
        .isEqualTo(before.pseudonym("sms", "+447700900123"));
  }

  @Test
  void a_missing_key_set_with_an_existing_database_is_refused() throws Exception {
    open(settings(null, false), check, EMBEDDED);
    Files.delete(folder.resolve("earshot-keys.json"));

    assertThatThrownBy(() -> open(settings(null, false), check, EMBEDDED))
        .isInstanceOf(KeysRefused.class)
        .hasMessageContaining("used with a key set")
        .hasMessageContaining("earshot-keys.json");
    assertThat(folder.resolve("earshot-keys.json")).doesNotExist();
  }

  @Test
  void asking_for_a_new_key_set_never_replaces_a_lost_one() throws Exception {
    Path file = folder.resolve("keys.json");
    open(settings(file, true), check, !EMBEDDED);
    Files.delete(file);

    assertThatThrownBy(() -> open(settings(file, true), check, !EMBEDDED))
        .isInstanceOf(KeysRefused.class);
  }

  @Test
  void any_other_database_needs_a_key_set_of_its_own() {
    assertThatThrownBy(() -> open(settings(null, false), check, !EMBEDDED))
        .isInstanceOfSatisfying(
            KeysRefused.class,
            refused -> assertThat(refused.mend()).contains("earshot.keys", "earshot.make-keys"));
  }

  @Test
  void another_databases_key_set_is_refused() throws Exception {
    open(settings(null, false), check, EMBEDDED);
    Path other = folder.resolve("other.json");
    new KeyFile(other).write(KeySet.make());

    assertThatThrownBy(() -> open(settings(other, false), check, EMBEDDED))
        .isInstanceOf(KeysRefused.class)
        .hasMessageContaining("not the one");
  }

  @Test
  void a_broken_key_set_file_is_refused_and_left_as_it_is() throws Exception {
    Path file = folder.resolve("keys.json");
    Files.writeString(file, "{\"encryption\": 3}");

    assertThatThrownBy(() -> open(settings(file, true), check, EMBEDDED))
        .isInstanceOf(KeysRefused.class)
        .hasMessageContaining("cannot be read");
    assertThat(file).hasContent("{\"encryption\": 3}");
  }

  @Test
  void after_rotation_old_texts_still_open_and_new_ones_use_the_new_key() throws Exception {
    Path file = folder.resolve("keys.json");
    byte[] old = open(settings(file, true), check, EMBEDDED).encrypt("before", "here");
    KeySet keys = new KeyFile(file).read().orElseThrow();
    new KeyFile(file).write(new KeySet(rotated(keys.encryption()), keys.pseudonyms()));

    Cipher cipher = open(settings(file, false), check, EMBEDDED);

    assertThat(cipher.decrypt(old, "here")).isEqualTo("before");
    assertThat(cipher.decrypt(cipher.encrypt("after", "here"), "here")).isEqualTo("after");
  }

  @Test
  void a_refusal_is_printed_as_sentences() {
    var analysis =
        Objects.requireNonNull(
            new KeysRefusedAnalyzer().analyze(new KeysRefused("Why.", "What to do.")));

    assertThat(analysis.getDescription()).isEqualTo("Why.");
    assertThat(analysis.getAction()).isEqualTo("What to do.");
  }

  private static KeysetHandle rotated(KeysetHandle keys) {
    try {
      return KeysetHandle.newBuilder(keys)
          .addEntry(
              KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                  .withRandomId()
                  .makePrimary())
          .build();
    } catch (GeneralSecurityException failed) {
      throw new AssertionError(failed);
    }
  }

  private static Cipher open(KeySettings settings, KeyCheck check, boolean embedded)
      throws GeneralSecurityException {
    return Keys.open(settings, check, embedded);
  }

  private KeySettings settings(@Nullable Path keys, boolean make) {
    return new KeySettings(folder, keys, make);
  }

  private static KeyCheck check() {
    return new KeyCheck(JdbcClient.create(TestDatabase.fresh()));
  }
}
