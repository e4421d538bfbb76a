package org.earshot.web.forms;

import org.earshot.authoring.Draft;
import org.earshot.authoring.editing.Sheet;

/** How officers know a conversation: by its title, with the short name of its files beside it. */
public final class ConversationNames {

  private ConversationNames() {}

  /** Its short name alone where no title can be read. */
  public static String of(Draft draft) {
    String title = title(draft);
    return title.isBlank() || title.equals(draft.name())
        ? draft.name()
        : title + " (" + draft.name() + ")";
  }

  /** Empty where none can be read. */
  public static String title(Draft draft) {
    return Sheet.of(draft.files()).map(sheet -> sheet.frame().title()).orElse("");
  }
}
