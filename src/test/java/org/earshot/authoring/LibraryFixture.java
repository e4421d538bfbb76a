package org.earshot.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real room over a folder of its own, wired by hand for the rooms that depend on it. */
public final class LibraryFixture {

  private final Path folder;
  private final ConversationLibrary library;
  private final Manuscripts manuscripts;

  public LibraryFixture(DataSource database, Path folder) {
    this.folder = folder;
    JdbcClient jdbc = JdbcClient.create(database);
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    ConversationFolders folders = new ConversationFolders(new AuthoringSettings(folder));
    ManuscriptTable table = new ManuscriptTable(jdbc, clock);
    this.manuscripts = new StoredManuscripts(table, folders);
    this.library =
        new FiledConversations(
            folders,
            table,
            Authored.reader(new TinyPhrasebook()),
            new ConversationVersions(jdbc, clock));
  }

  public Manuscripts manuscripts() {
    return manuscripts;
  }

  public ConversationLibrary library() {
    return library;
  }

  /** A small conversation, whole and checked in English, with this keyword. */
  public void write(String name, String keyword) {
    write(
        name,
        "conversation.yaml",
        Authored.SMALL
            .replace("conversation: small", "conversation: " + name)
            .replace("SMALL", keyword));
  }

  public void write(String name, String file, String text) {
    try {
      Files.writeString(Files.createDirectories(folder.resolve(name)).resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
