package org.earshot.web.translating;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.Finding;
import org.jspecify.annotations.Nullable;

/** Where the words of a language are mended that a finding is about. */
public final class TranslationAddress {

  private static final Pattern FILE =
      Pattern.compile("([a-z0-9][a-z0-9-]{0,59})/([A-Za-z0-9-]+)\\.yaml:[0-9]+");

  private TranslationAddress() {}

  /** Null where the finding is about no translation. */
  public static @Nullable String of(Finding finding) {
    Matcher file = FILE.matcher(finding.where());
    boolean translation =
        finding.language() != null
            && file.matches()
            && finding.language().toLanguageTag().equals(file.group(2));
    return translation
        ? "/console/conversations/" + file.group(1) + "/languages/" + file.group(2)
        : null;
  }
}
