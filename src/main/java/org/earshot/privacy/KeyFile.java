package org.earshot.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The key set on disk: readable by its owner only, and there whole or not at all. */
record KeyFile(Path path) {

  /** Empty where there is no file. */
  Optional<KeySet> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeySet.parse(Files.readString(path)));
    } catch (IOException | GeneralSecurityException broken) {
      throw new KeysRefused(
          "The key set file " + path + " cannot be read: " + broken.getMessage(),
          "Put back a good copy of it, readable by the user that Earshot runs as. Do not make a new"
              + " one: what the old keys encrypted would be lost.");
    }
  }

  void write(KeySet keys) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "earshot-keys", ".new", ownerOnly());
      Files.write(draft, keys.json().getBytes(UTF_8), java.nio.file.StandardOpenOption.SYNC);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException("The key set file " + path + " cannot be written", failed);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
