package org.earshot.authoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.authoring.Finding.Severity;
import org.earshot.flow.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * What reading the files of one conversation brought about.
 *
 * @param files text by file name, as read; writing them out again loses nothing
 * @param conversation null where the files are too broken to be asked at all; words that are
 *     missing or could not be read say their own name in brackets
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
    Set<Locale> ready = new LinkedHashSet<>();
    if (conversation != null) {
      ready.addAll(conversation.wordings().keySet());
    }
    for (Finding finding : findings) {
      Locale language = finding.language();
      if (finding.severity() == Severity.BLOCKS && language == null) {
        return Set.of();
      }
      if (finding.severity() == Severity.BLOCKS) {
        ready.remove(language);
      }
    }
    return ready;
  }
}
