package org.earshot.web.api;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.earshot.consultations.SetUp;
import org.earshot.web.FieldError;
import org.earshot.web.Refusal;

/**
 * What a set-up record can never hold. What it may not yet lack is the opening gate's business, not
 * this one's.
 */
final class SetUpChecks {

  private SetUpChecks() {}

  /**
   * @throws Refusal naming every field that is wrong
   */
  static void check(SetUp setUp) {
    List<FieldError> errors = new ArrayList<>();
    List<String> languages = setUp.languages() == null ? List.of() : setUp.languages();
    for (int i = 0; i < languages.size(); i++) {
      if (!isTag(languages.get(i))) {
        errors.add(
            new FieldError("languages[" + i + "]", "must be a language tag such as en or pl"));
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.fields(errors);
    }
  }

  private static boolean isTag(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
