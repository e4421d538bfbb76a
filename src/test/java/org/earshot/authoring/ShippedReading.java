package org.earshot.authoring;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Conversation;

/** Conversations read with the words that ship, without Spring, for the tests of any room. */
public final class ShippedReading {

  private ShippedReading() {}

  /**
   * @throws NullPointerException if the files are too broken to be a conversation
   */
  public static Conversation of(String name, Map<String, String> files) {
    return Objects.requireNonNull(Authored.reader().read(name, files).conversation());
  }

  /** The conversation in this folder. */
  public static Conversation of(Path folder) {
    return of(folder.getFileName().toString(), Authored.files(folder));
  }
}
