package org.earshot.web.translating;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.Finding;
import org.jspecify.annotations.Nullable;

/** Where the words of a language are mended that a finding is about. */
public final class TranslationAddress {

  private static final Pattern FILE =
      Pattern.compile("([a-z0-9][a-z0-9-]{0,59})/([A-Za-z0-9-]+)\\.yaml:[0-9]+");

  private static final Pattern OWN = Pattern.compile("locales/([A-Za-z0-9-]+)\\.yaml");

  private TranslationAddress() {}

  /** Null where the finding is about no translation, and about none of Earshot's own words. */
  public static @Nullable String of(Finding finding) {
    Matcher own = OWN.matcher(finding.where());
    if (own.matches()) {
      return "/console/languages/" + own.group(1);
    }
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
