package org.earshot.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.flow.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * What reading the files of one conversation brought about.
 *
 * @param files text by file name, as read
 * @param conversation null where the files are too broken to be asked at all
 * @param findings all of them at once
 */
public record Draft(
    String name,
    Map<String, String> files,
    @Nullable Conversation conversation,
    List<Finding> findings) {

  public Draft {
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * The languages that may be used with real people: every word is there and a named person has
   * checked it.
   */
  public Set<Locale> ready() {
    throw new UnsupportedOperationException();
  }
}
