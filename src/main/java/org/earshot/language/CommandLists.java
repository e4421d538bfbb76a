package org.earshot.language;

import java.util.List;

/** What the lists of words that are commands are called: as the commands are, in small letters. */
public final class CommandLists {

  public static final List<String> ALL =
      List.of(
          "stop",
          "start",
          "help",
          "more",
          "back",
          "change",
          "later",
          "language",
          "my_answers",
          "forget",
          "person",
          "list",
          "link",
          "unlink",
          "follow",
          "interests");

  private CommandLists() {}
}
